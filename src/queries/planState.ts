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
  WITH years AS MATERIALIZED (
    SELECT any_value(latest) AS latest,
      any_value(fiscal_year) FILTER (kind = 'result' AND fiscal_year = latest - 1) AS previous,
      any_value(fiscal_year) FILTER (kind = 'plan' AND fiscal_year = latest + 1) AS planned,
      min(fiscal_year) AS first, max(fiscal_year) AS last, count(DISTINCT fiscal_year) AS covered_years
    FROM ${coveredYears({ ...filter, kinds: [] })} AS covered, (SELECT ${referenceYear(filter)} AS latest)
  ),
  entry AS (
    SELECT initiative_id, held, public_comment = 'procedure' AS is_procedure,
      kind = 'result' AND fiscal_year = latest AS is_latest,
      kind = 'result' AND fiscal_year = latest - 1 AS is_previous,
      kind = 'plan' AND fiscal_year = latest + 1 AS is_planned,
      ${matching(filter, ['years', 'kinds'])} AS matches,
      initiative_id IN (SELECT initiative_id FROM initiative WHERE ${matchingInitiatives(filter)}) AS is_of_matching
    FROM activity, (SELECT latest FROM years)
  ),
  counted AS (
    SELECT
      count(*) FILTER (matches AND is_latest) AS entries,
      count(*) FILTER (matches AND is_latest AND held) AS held,
      count(*) FILTER (matches AND is_latest AND is_procedure) AS procedures,
      count(*) FILTER (matches AND is_previous) AS previous_entries,
      count(*) FILTER (matches AND is_previous AND held) AS previous_held,
      count(*) FILTER (matches AND is_previous AND is_procedure) AS previous_procedures,
      count(*) FILTER (matches AND is_planned) AS planned_entries,
      count(*) FILTER (matches AND is_planned AND is_procedure) AS planned_procedures,
      count(DISTINCT initiative_id) FILTER (is_of_matching AND is_latest AND held) AS moved
    FROM entry
  ),
  chosen_initiatives AS (
    SELECT sum(initiatives) AS initiatives, sum(silent) AS silent,
      max({ 'share': silent / initiatives, 'silent': silent, 'initiatives': initiatives, 'category': category }) FILTER (silent > 0) AS worst
    FROM (
      SELECT category, count(*) AS initiatives, count(*) FILTER (entries = 0) AS silent
      FROM initiative WHERE ${matchingInitiatives(filter)} GROUP BY category
    )
  )
  SELECT
    latest::INTEGER AS "latestYear", previous::INTEGER AS "previousYear", planned::INTEGER AS "planYear",
    first::INTEGER AS "firstYear", last::INTEGER AS "lastYear", covered_years::INTEGER AS years,
    coalesce(chosen_initiatives.initiatives, 0)::INTEGER AS initiatives, moved::INTEGER AS moved,
    coalesce(chosen_initiatives.silent, 0)::INTEGER AS silent,
    worst.category::INTEGER AS "silentCategory", worst.silent::INTEGER AS "silentInCategory",
    worst.initiatives::INTEGER AS "initiativesInCategory",
    entries::INTEGER AS entries, held::INTEGER AS held,
    CASE WHEN previous IS NOT NULL THEN previous_entries END::INTEGER AS "previousEntries",
    CASE WHEN previous IS NOT NULL THEN previous_held END::INTEGER AS "previousHeld",
    CASE WHEN planned IS NOT NULL THEN planned_entries END::INTEGER AS planned,
    procedures::INTEGER AS procedures,
    CASE WHEN previous IS NOT NULL THEN previous_procedures END::INTEGER AS "previousProcedures",
    CASE WHEN planned IS NOT NULL THEN planned_procedures END::INTEGER AS "plannedProcedures"
  FROM years, counted, chosen_initiatives
  ORDER BY latest`
