import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Scope } from '../domain/scope.ts'
import { coveredYears } from './activitiesByYear.ts'
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
  /** How many fiscal years the loaded reports cover, results or plans. */
  years: number
  initiatives: number
  /** Of these, with at least one activity held in the latest year, whatever else the filter says of entries. */
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

export const planState = (filter: Scope) => sql<PlanStateRow>`
  WITH asked AS MATERIALIZED (SELECT ${referenceYear(filter)} AS latest),
  years AS (
    SELECT any_value(latest) AS latest,
      any_value(fiscal_year) FILTER (kind = 'result' AND fiscal_year = latest - 1) AS previous,
      any_value(fiscal_year) FILTER (kind = 'plan' AND fiscal_year = latest + 1) AS planned,
      min(fiscal_year) AS first, max(fiscal_year) AS last, count(DISTINCT fiscal_year) AS covered_years
    FROM ${coveredYears({ ...filter, kinds: [] })} AS covered, asked
  ),
  counted AS (
    SELECT
      count(*) FILTER (kind = 'result' AND fiscal_year = latest) AS entries,
      count(*) FILTER (kind = 'result' AND fiscal_year = latest AND held) AS held,
      count(*) FILTER (kind = 'result' AND fiscal_year = latest AND public_comment = 'procedure') AS procedures,
      count(*) FILTER (kind = 'result' AND fiscal_year = latest - 1) AS previous_entries,
      count(*) FILTER (kind = 'result' AND fiscal_year = latest - 1 AND held) AS previous_held,
      count(*) FILTER (kind = 'result' AND fiscal_year = latest - 1 AND public_comment = 'procedure') AS previous_procedures,
      count(*) FILTER (kind = 'plan' AND fiscal_year = latest + 1) AS planned_entries,
      count(*) FILTER (kind = 'plan' AND fiscal_year = latest + 1 AND public_comment = 'procedure') AS planned_procedures
    FROM activity, asked WHERE ${matching(filter, ['years', 'kinds'])}
  ),
  moving AS (
    SELECT count(DISTINCT initiative_id) AS moved FROM activity, asked
    WHERE kind = 'result' AND held AND fiscal_year = latest
      AND initiative_id IN (SELECT initiative_id FROM initiative WHERE ${matchingInitiatives(filter)})
  ),
  by_category AS (
    SELECT category, count(*) AS initiatives, count(*) FILTER (entries = 0) AS silent
    FROM initiative WHERE ${matchingInitiatives(filter)} GROUP BY category
  ),
  chosen AS (
    SELECT sum(initiatives) AS initiatives, sum(silent) AS silent,
      max({ 'share': silent / initiatives, 'silent': silent, 'initiatives': initiatives, 'category': category }) FILTER (silent > 0) AS worst
    FROM by_category
  )
  SELECT
    latest::INTEGER AS "latestYear", previous::INTEGER AS "previousYear", planned::INTEGER AS "planYear",
    first::INTEGER AS "firstYear", last::INTEGER AS "lastYear", covered_years::INTEGER AS years,
    coalesce(chosen.initiatives, 0)::INTEGER AS initiatives, moved::INTEGER AS moved,
    coalesce(chosen.silent, 0)::INTEGER AS silent,
    worst.category::INTEGER AS "silentCategory", worst.silent::INTEGER AS "silentInCategory",
    worst.initiatives::INTEGER AS "initiativesInCategory",
    entries::INTEGER AS entries, held::INTEGER AS held,
    CASE WHEN previous IS NOT NULL THEN previous_entries END::INTEGER AS "previousEntries",
    CASE WHEN previous IS NOT NULL THEN previous_held END::INTEGER AS "previousHeld",
    CASE WHEN planned IS NOT NULL THEN planned_entries END::INTEGER AS planned,
    procedures::INTEGER AS procedures,
    CASE WHEN previous IS NOT NULL THEN previous_procedures END::INTEGER AS "previousProcedures",
    CASE WHEN planned IS NOT NULL THEN planned_procedures END::INTEGER AS "plannedProcedures"
  FROM years, counted, moving, chosen
  ORDER BY latest`
