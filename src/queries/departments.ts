import type { Scope } from '../domain/scope.ts'
import { namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** One department that some entry names. */
export interface DepartmentRow {
  departmentId: string
  department: string
  results: number
}

export const departments = (scope: Pick<Scope, 'names'> = {}) => sql<DepartmentRow>`
  SELECT named.department::VARCHAR AS department, named.department_id AS "departmentId",
    count(*) FILTER (kind = 'result')::INTEGER AS results
  FROM ${namedDepartments(scope)} AS named JOIN activity USING (activity_id)
  GROUP BY named.department, named.department_id
  ORDER BY results DESC, min(initiative_position), min(fiscal_year), min(activity.position), department`
