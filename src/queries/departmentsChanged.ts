import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { referenceYear } from './matching.ts'
import { chosenDepartments, namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** Which of two years' results name a department: only the later, only the earlier, or both. */
export type Naming = 'new' | 'gone' | 'both'

/** One department that the results of the year asked about, or of the year before it, name. */
export interface DepartmentsChangedRow {
  departmentId: string
  department: string
  /** The year asked about; the other is the one before it. */
  fiscalYear: FiscalYear
  naming: Naming
  /** Result entries that name the department in the year before, and in the year. */
  earlier: number
  later: number
}

export const departmentsChanged = (filter: Scope) => sql<DepartmentsChangedRow>`
  WITH asked AS MATERIALIZED (SELECT ${referenceYear(filter)} AS latest),
  compared AS (
    SELECT covered.municipality FROM covered, asked
    WHERE covered.kind = 'result' AND covered.fiscal_year IN (latest, latest - 1)
    GROUP BY covered.municipality HAVING count(DISTINCT covered.fiscal_year) = 2
  ),
  counted AS (
    SELECT named.department_id, named.department::VARCHAR AS department, latest,
      count(*) FILTER (entry.fiscal_year = latest - 1) AS earlier, count(*) FILTER (entry.fiscal_year = latest) AS later,
      min(entry.initiative_position) AS place
    FROM ${entries(filter, ['departments', 'years', 'kinds'])} AS entry
    CROSS JOIN asked
    JOIN ${namedDepartments(filter)} AS named ON named.activity_id = entry.activity_id
    WHERE entry.kind = 'result' AND entry.fiscal_year IN (latest, latest - 1)
      AND entry.municipality::VARCHAR IN (SELECT municipality::VARCHAR FROM compared)
    GROUP BY named.department_id, named.department, latest
  )
  SELECT department_id AS "departmentId", department, latest::INTEGER AS "fiscalYear",
    CASE WHEN earlier = 0 THEN 'new' WHEN later = 0 THEN 'gone' ELSE 'both' END AS naming,
    earlier::INTEGER AS earlier, later::INTEGER AS later
  FROM counted
  WHERE ${filter.departments.length === 0} OR department IN ${chosenDepartments(filter)}
  ORDER BY CASE naming WHEN 'new' THEN 1 WHEN 'gone' THEN 2 ELSE 3 END, later DESC, earlier DESC, place, department`
