import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { matchingInitiatives, referenceYear } from './matching.ts'
import { sql } from './sql.ts'

/** One category: its initiatives, and the results of the year asked about (and of the year before). */
export interface ActivitiesByCategoryRow {
  category: number | null
  /** Whether any initiative of the data has a category, whatever is chosen. */
  isCategorised: boolean
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

export const activitiesByCategory = (filter: Scope) => sql<ActivitiesByCategoryRow>`
  WITH asked AS MATERIALIZED (SELECT ${referenceYear(filter)} AS latest),
  result AS (
    SELECT category, count(*) AS entries, count(*) FILTER (held) AS held
    FROM ${entries(filter, ['categories', 'years', 'kinds'])} AS entry, asked
    WHERE kind = 'result' AND fiscal_year = latest
    GROUP BY category
  ),
  chosen AS (
    SELECT category, count(*) AS initiatives, count(*) FILTER (entries = 0) AS silent,
      count(*) FILTER (initiative_id IN (
        SELECT initiative_id FROM activity, asked WHERE kind = 'result' AND held AND fiscal_year = latest)) AS moved
    FROM initiative WHERE ${matchingInitiatives(filter, ['categories'])} GROUP BY category
  ),
  meaning AS (SELECT category, any_value(definition) AS definition FROM category GROUP BY category)
  SELECT chosen.category::INTEGER AS category,
    (SELECT bool_or(category IS NOT NULL) FROM initiative) AS "isCategorised", meaning.definition, latest::INTEGER AS "fiscalYear",
    chosen.initiatives::INTEGER AS initiatives, chosen.moved::INTEGER AS moved,
    chosen.silent::INTEGER AS silent, coalesce(result.entries, 0)::INTEGER AS entries,
    coalesce(result.held, 0)::INTEGER AS held
  FROM chosen
  CROSS JOIN asked
  LEFT JOIN result ON result.category IS NOT DISTINCT FROM chosen.category
  LEFT JOIN meaning ON meaning.category = chosen.category
  ORDER BY chosen.category`
