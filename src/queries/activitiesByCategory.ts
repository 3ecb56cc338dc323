import type { Filter } from '../domain/filter.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import { entries } from './entries.ts'
import { matchingInitiatives, referenceYear } from './matching.ts'
import { sql } from './sql.ts'

/** One category: its initiatives, and the results of the year asked about (and of the year before). */
export interface ActivitiesByCategoryRow {
  category: number | null
  definition: string | null
  fiscalYear: FiscalYear | null
  initiatives: number
  /** Initiatives with at least one activity held in that year. */
  moved: number
  /** Initiatives without any entry in any loaded year. */
  silent: number
  entries: number
  held: number
}

export const activitiesByCategory = (filter: Filter) => sql<ActivitiesByCategoryRow>`
  WITH chosen AS (
    SELECT initiative.initiative_id, initiative.category,
      initiative.initiative_id IN (SELECT initiative_id FROM flag WHERE flag = 'no-entry-ever') AS silent
    FROM initiative WHERE ${matchingInitiatives(filter, ['categories'])}
  ),
  result AS (
    SELECT entry.category, count(*) AS entries, count(*) FILTER (held) AS held,
      count(DISTINCT initiative_id) FILTER (held) AS moved
    FROM ${entries(filter, ['categories', 'years', 'kinds'])} AS entry
    WHERE kind = 'result' AND fiscal_year = ${referenceYear(filter)}
    GROUP BY entry.category
  )
  SELECT chosen.category::INTEGER AS category, any_value(category.definition) AS definition,
    ${referenceYear(filter)}::INTEGER AS "fiscalYear",
    count(DISTINCT chosen.initiative_id)::INTEGER AS initiatives,
    coalesce(any_value(result.moved), 0)::INTEGER AS moved,
    count(DISTINCT chosen.initiative_id) FILTER (silent)::INTEGER AS silent,
    coalesce(any_value(result.entries), 0)::INTEGER AS entries,
    coalesce(any_value(result.held), 0)::INTEGER AS held
  FROM chosen
  LEFT JOIN result ON result.category IS NOT DISTINCT FROM chosen.category
  LEFT JOIN category ON category.category = chosen.category
  GROUP BY chosen.category
  ORDER BY chosen.category`
