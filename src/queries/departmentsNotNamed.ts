import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Scope } from '../domain/scope.ts'
import { namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/**
 * A department that the results of one year name and the year after, as far as it is reported, does not. One that is
 * known to go on under another name is none.
 */
export interface DepartmentsNotNamedRow {
  departmentId: string
  department: string
  fiscalYear: FiscalYear
  /** What is reported of the year after: its results or, before those, its plans. */
  nextKind: Kind
}

export const departmentsNotNamed = (scope: Pick<Scope, 'names'> = {}) => sql<DepartmentsNotNamedRow>`
  WITH named AS (
    SELECT DISTINCT municipality, fiscal_year, kind, named.department, named.department_id
    FROM activity JOIN ${namedDepartments(scope)} AS named USING (activity_id)
  ),
  following AS (
    SELECT municipality, fiscal_year, min(kind) AS kind FROM covered GROUP BY municipality, fiscal_year
  )
  SELECT named.department::VARCHAR AS department, named.department_id AS "departmentId",
    named.fiscal_year::INTEGER AS "fiscalYear", following.kind AS "nextKind"
  FROM named JOIN following
    ON following.municipality = named.municipality AND following.fiscal_year = named.fiscal_year + 1
  WHERE named.kind = 'result' AND NOT EXISTS (
    FROM named AS later WHERE later.municipality = named.municipality AND later.department = named.department
      AND later.fiscal_year = following.fiscal_year AND later.kind = following.kind)
    AND NOT EXISTS (
      FROM department_successor AS successor WHERE successor."from" = named.department::VARCHAR
        AND coalesce(successor.municipality, named.municipality::VARCHAR) = named.municipality::VARCHAR)
  ORDER BY named.fiscal_year, named.department_id`
