import type { Filter } from '../domain/filter.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import { matching, matchingInitiatives, referenceYear } from './matching.ts'
import { sql } from './sql.ts'

/** The plan's state in one row: the latest year with results, the year before and the plan after it. */
export interface PlanStateRow {
  latestYear: FiscalYear | null
  /** Null when that year's results (or plans) are not in any loaded report. */
  previousYear: FiscalYear | null
  planYear: FiscalYear | null
  firstYear: FiscalYear | null
  lastYear: FiscalYear | null
  initiatives: number
  /** Initiatives with at least one activity held in the latest year. */
  moved: number
  /** Initiatives without any entry, result or plan, in any loaded year. */
  silent: number
  /** The category with the largest share of silent initiatives, with its numbers. */
  silentCategory: number | null
  silentInCategory: number | null
  initiativesInCategory: number | null
  entries: number
  held: number
  previousEntries: number | null
  previousHeld: number | null
  planned: number | null
  procedures: number
  previousProcedures: number | null
  plannedProcedures: number | null
}

export const planState = (filter: Filter) => sql<PlanStateRow>`
  WITH covered AS (SELECT DISTINCT fiscal_year, kind FROM cell),
  years AS (
    SELECT
      latest,
      (SELECT max(fiscal_year) FROM covered WHERE kind = 'result' AND fiscal_year = latest - 1) AS previous,
      (SELECT max(fiscal_year) FROM covered WHERE kind = 'plan' AND fiscal_year = latest + 1) AS planned,
      (SELECT min(fiscal_year) FROM covered) AS first,
      (SELECT max(fiscal_year) FROM covered) AS last
    FROM (SELECT ${referenceYear(filter)} AS latest)
  ),
  chosen AS (
    SELECT initiative.initiative_id, initiative.category,
      initiative.initiative_id IN (SELECT initiative_id FROM flag WHERE flag = 'no-entry-ever') AS silent
    FROM initiative WHERE ${matchingInitiatives(filter)}
  ),
  entry AS (
    SELECT * FROM activity WHERE ${matching(filter, ['years', 'kinds'])}
  ),
  counted AS (
    SELECT fiscal_year, kind, count(*) AS entries,
      count(*) FILTER (outcome IN ('done', 'partial')) AS held,
      count(*) FILTER (public_comment = 'procedure') AS procedures,
      count(DISTINCT initiative_id) FILTER (outcome IN ('done', 'partial')) AS moved
    FROM entry GROUP BY ALL
  ),
  worst AS (
    SELECT category, count(*) FILTER (silent) AS silent, count(*) AS initiatives
    FROM chosen GROUP BY category HAVING count(*) FILTER (silent) > 0
    ORDER BY count(*) FILTER (silent) / count(*) DESC, silent DESC, category LIMIT 1
  )
  SELECT
    latest::INTEGER AS "latestYear",
    previous::INTEGER AS "previousYear",
    years.planned::INTEGER AS "planYear",
    first::INTEGER AS "firstYear",
    last::INTEGER AS "lastYear",
    (SELECT count(*) FROM chosen)::INTEGER AS initiatives,
    coalesce(latest_results.moved, 0)::INTEGER AS moved,
    (SELECT count(*) FILTER (silent) FROM chosen)::INTEGER AS silent,
    worst.category::INTEGER AS "silentCategory",
    worst.silent::INTEGER AS "silentInCategory",
    worst.initiatives::INTEGER AS "initiativesInCategory",
    coalesce(latest_results.entries, 0)::INTEGER AS entries,
    coalesce(latest_results.held, 0)::INTEGER AS held,
    CASE WHEN previous IS NOT NULL THEN coalesce(previous_results.entries, 0) END::INTEGER AS "previousEntries",
    CASE WHEN previous IS NOT NULL THEN coalesce(previous_results.held, 0) END::INTEGER AS "previousHeld",
    CASE WHEN years.planned IS NOT NULL THEN coalesce(plans.entries, 0) END::INTEGER AS planned,
    coalesce(latest_results.procedures, 0)::INTEGER AS procedures,
    CASE WHEN previous IS NOT NULL THEN coalesce(previous_results.procedures, 0) END::INTEGER AS "previousProcedures",
    CASE WHEN years.planned IS NOT NULL THEN coalesce(plans.procedures, 0) END::INTEGER AS "plannedProcedures"
  FROM years
  LEFT JOIN counted AS latest_results ON latest_results.fiscal_year = latest AND latest_results.kind = 'result'
  LEFT JOIN counted AS previous_results ON previous_results.fiscal_year = previous AND previous_results.kind = 'result'
  LEFT JOIN counted AS plans ON plans.fiscal_year = years.planned AND plans.kind = 'plan'
  LEFT JOIN worst ON true
  ORDER BY 1`
