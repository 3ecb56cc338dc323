import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Outcome } from '../domain/outcome.ts'
import { searchTerms } from '../domain/searchTerms.ts'
import { initiativesWith } from './initiativesWith.ts'
import { type Query, sql } from './sql.ts'

/** A sentence with what is said about it. */
export interface SearchedSentenceRow {
  activityId: string
  initiativeId: string
  initiative: string
  fiscalYear: FiscalYear
  kind: Kind
  sentence: string
  department: string
  outcome: Outcome
}

/** Sentences in or about which all the words stand, at most `most`; every one where no word is asked for. */
export const searchedSentences = (words: string, most: number) => {
  const stands = searchTerms(words).reduce<Query>(
    (left, term) =>
      sql`${left} AND (contains(concat_ws(' ', coalesce(folded, text), lower(department), fiscal_year), ${term})
        OR initiative_id IN ${initiativesWith(term)})`,
    sql`true`,
  )
  return sql<SearchedSentenceRow>`
  SELECT activity_id AS "activityId", initiative_id AS "initiativeId", initiative, fiscal_year::INTEGER AS "fiscalYear",
    kind, text AS sentence, department, outcome
  FROM activity
  WHERE ${stands}
  ORDER BY initiative_position, fiscal_year, kind, position, activity_id
  LIMIT ${most}::INTEGER`
}
