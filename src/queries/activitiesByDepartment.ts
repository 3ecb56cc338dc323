import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** One department over the chosen years; an activity with two departments counts once for each. */
export interface ActivitiesByDepartmentRow {
  department: string
  /** Results reported, and of these held. */
  entries: number
  held: number
  planned: number
  /** Initiatives in which the department reports a result. */
  initiatives: number
  /** First and last fiscal year of the results counted here, over all departments. */
  firstYear: FiscalYear | null
  lastYear: FiscalYear | null
}

export const activitiesByDepartment = (filter: Scope) => sql<ActivitiesByDepartmentRow>`
  WITH entry AS (
    SELECT entry.* EXCLUDE (department), named.department
    FROM ${entries(filter, ['departments'])} AS entry JOIN ${namedDepartments(filter)} AS named USING (activity_id)
  )
  SELECT department::VARCHAR AS department,
    count(*) FILTER (kind = 'result')::INTEGER AS entries,
    count(*) FILTER (kind = 'result' AND held)::INTEGER AS held,
    count(*) FILTER (kind = 'plan')::INTEGER AS planned,
    count(DISTINCT initiative_id) FILTER (kind = 'result')::INTEGER AS initiatives,
    (SELECT min(fiscal_year) FROM entry WHERE kind = 'result')::INTEGER AS "firstYear",
    (SELECT max(fiscal_year) FROM entry WHERE kind = 'result')::INTEGER AS "lastYear"
  FROM entry
  GROUP BY department
  ORDER BY entries DESC, planned DESC, min(initiative_position), min(position), min(activity_id)`
