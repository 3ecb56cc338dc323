import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { pointedSentences } from './pointedSentences.ts'
import { sql } from './sql.ts'

/** One of the city's sentences with where it stands. */
export interface SentenceRow {
  activityId: string
  initiativeId: string
  initiative: string
  category: number | null
  fiscalYear: FiscalYear
  kind: Kind
  sentence: string
  department: string
  outcome: Outcome
  report: string
  sheet: string | null
  row: number | null
  column: number | null
  position: number | null
  /** The sentence that 「同上」 or 「前年度と同じ」 points to; null of a sentence in its own words, or where there is none. */
  pointedSentence: string | null
}

export const sentences = (filter: Scope) => sql<SentenceRow>`
  SELECT entry.activity_id AS "activityId", entry.initiative_id AS "initiativeId", entry.initiative,
    entry.category::INTEGER AS category, entry.fiscal_year::INTEGER AS "fiscalYear", entry.kind, entry.text AS sentence,
    entry.department AS department, entry.outcome,
    entry.report::VARCHAR AS report, entry.sheet, entry.row::INTEGER AS row, entry.column::INTEGER AS "column",
    entry.position::INTEGER AS position, pointed.sentence AS "pointedSentence"
  FROM ${entries(filter)} AS entry LEFT JOIN ${pointedSentences()} AS pointed ON pointed.activity_id = entry.activity_id
  ORDER BY entry.initiative_position, entry.fiscal_year, entry.kind, entry.position, entry.activity_id`
