import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Scope } from '../domain/scope.ts'
import { matching, matchingInitiatives, referenceYear } from './matching.ts'
import { namedDepartments } from './namedDepartments.ts'
import { type Query, sql } from './sql.ts'

/** An initiative or a department with its entries of two years that follow each other, those that grew most first. */
export interface GrowthRow {
  /** The initiative's id, or the department's. */
  id: string
  name: string
  /** Of an initiative. */
  category: number | null
  /** The latest year with results; the other one is the year before. */
  fiscalYear: FiscalYear
  from: number
  to: number
}

/* No row where the results of the year before are not loaded. */
const years = (filter: Scope): Query => sql`(
  SELECT DISTINCT latest FROM (SELECT ${referenceYear(filter)} AS latest)
  JOIN covered ON covered.kind = 'result' AND covered.fiscal_year = latest - 1)`

const results = (filter: Scope): Query => sql`(
  SELECT activity.*, latest, fiscal_year = latest AS is_latest FROM activity, ${years(filter)}
  WHERE kind = 'result' AND fiscal_year IN (latest, latest - 1) AND ${matching(filter, ['years', 'kinds'])})`

/** How the entries of every initiative changed; one without any entry in both years has a row, too. */
export const initiativeGrowth = (filter: Scope) => sql<GrowthRow>`
  SELECT initiative.initiative_id AS id, initiative.name, initiative.category::INTEGER AS category,
    any_value(years.latest)::INTEGER AS "fiscalYear",
    count(entry.activity_id) FILTER (NOT is_latest)::INTEGER AS "from",
    count(entry.activity_id) FILTER (is_latest)::INTEGER AS "to"
  FROM initiative CROSS JOIN ${years(filter)} AS years
  LEFT JOIN ${results(filter)} AS entry ON entry.initiative_id = initiative.initiative_id
  WHERE ${matchingInitiatives(filter)}
  GROUP BY initiative.initiative_id, initiative.name, initiative.category, initiative.position
  ORDER BY "to" - "from" DESC, "to" DESC, initiative.position`

/** How the entries of every department that either year names changed; one with two departments counts once for each. */
export const departmentGrowth = (filter: Scope) => sql<GrowthRow>`
  SELECT department_id AS id, named.department::VARCHAR AS name, NULL::INTEGER AS category,
    latest::INTEGER AS "fiscalYear",
    count(*) FILTER (NOT is_latest)::INTEGER AS "from", count(*) FILTER (is_latest)::INTEGER AS "to"
  FROM ${results(filter)} AS entry JOIN ${namedDepartments(filter)} AS named USING (activity_id)
  GROUP BY department_id, named.department, latest
  ORDER BY "to" - "from" DESC, "to" DESC, min(initiative_position), name`
