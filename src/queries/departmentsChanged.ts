import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Naming } from '../domain/naming.ts'
import type { Scope } from '../domain/scope.ts'
import { comparedYears } from './comparedYears.ts'
import { entries } from './entries.ts'
import { chosenDepartments, namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** One department that the results of either of two years name. */
export interface DepartmentsChangedRow {
  departmentId: string
  department: string
  earlierYear: FiscalYear
  fiscalYear: FiscalYear
  naming: Naming
  /** Result entries that name the department in the earlier year, and in the later. */
  earlier: number
  later: number
}

export const departmentsChanged = (filter: Scope) => sql<DepartmentsChangedRow>`
  WITH counted AS (
    SELECT named.department_id, named.department::VARCHAR AS department, compared.earlier AS earlier_year, compared.later AS later_year,
      count(*) FILTER (entry.fiscal_year = compared.earlier) AS earlier, count(*) FILTER (entry.fiscal_year = compared.later) AS later,
      min(entry.initiative_position) AS place
    FROM ${entries(filter, ['departments', 'years', 'kinds'])} AS entry
    JOIN ${comparedYears(filter)} AS compared ON compared.municipality = entry.municipality::VARCHAR
      AND entry.fiscal_year IN (compared.earlier, compared.later)
    JOIN ${namedDepartments(filter)} AS named ON named.activity_id = entry.activity_id
    WHERE entry.kind = 'result'
    GROUP BY named.department_id, named.department, compared.earlier, compared.later
  )
  SELECT department_id AS "departmentId", department, earlier_year::INTEGER AS "earlierYear", later_year::INTEGER AS "fiscalYear",
    CASE WHEN earlier = 0 THEN 'new' WHEN later = 0 THEN 'gone' WHEN later > earlier THEN 'up' WHEN later < earlier THEN 'down'
      ELSE 'level' END AS naming,
    earlier::INTEGER AS earlier, later::INTEGER AS later
  FROM counted
  WHERE ${filter.departments.length === 0} OR department IN ${chosenDepartments(filter)}
  ORDER BY CASE naming WHEN 'new' THEN 1 WHEN 'gone' THEN 2 WHEN 'up' THEN 3 WHEN 'down' THEN 4 ELSE 5 END,
    abs(counted.later - counted.earlier) DESC, counted.later DESC, place, department`
