import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** One department in one fiscal year of which both the plan and the results are loaded; an entry with two departments counts once for each. */
export interface PlanVsActualByDepartmentRow {
  department: string
  fiscalYear: FiscalYear
  /** Entries of the plan that name the department, entries of the results, and of these held. */
  planned: number
  entries: number
  held: number
}

export const planVsActualByDepartment = (filter: Scope) => sql<PlanVsActualByDepartmentRow>`
  WITH told AS (
    SELECT municipality, fiscal_year FROM covered GROUP BY municipality, fiscal_year HAVING count(DISTINCT kind) = 2
  ),
  counted AS (
    SELECT named.department::VARCHAR AS department, entry.fiscal_year,
      count(*) FILTER (entry.kind = 'plan' AND entry.outcome IS DISTINCT FROM 'none_reported') AS planned,
      count(*) FILTER (entry.kind = 'result') AS entries, count(*) FILTER (entry.kind = 'result' AND entry.held) AS held,
      min(entry.initiative_position) AS place
    FROM ${entries(filter, ['departments', 'years', 'kinds', 'outcomes'])} AS entry
    JOIN told ON told.municipality::VARCHAR = entry.municipality::VARCHAR AND told.fiscal_year = entry.fiscal_year
    JOIN ${namedDepartments(filter)} AS named ON named.activity_id = entry.activity_id
    GROUP BY named.department, entry.fiscal_year
  )
  SELECT department, fiscal_year::INTEGER AS "fiscalYear", planned::INTEGER AS planned, entries::INTEGER AS entries,
    held::INTEGER AS held
  FROM counted
  ORDER BY fiscal_year DESC, planned DESC, held DESC, place, department`
