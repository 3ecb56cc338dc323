import { sql } from './sql.ts'

/** One department that some entry names. */
export interface DepartmentRow {
  departmentId: string
  department: string
  results: number
}

export const departments = () => sql<DepartmentRow>`
  SELECT activity_department.department::VARCHAR AS department,
    activity_department.department_id AS "departmentId", count(*) FILTER (kind = 'result')::INTEGER AS results
  FROM activity_department JOIN activity USING (activity_id)
  GROUP BY activity_department.department, activity_department.department_id
  ORDER BY results DESC, min(initiative_position), min(fiscal_year), min(activity.position), department`
