import { sql } from './sql.ts'

/** A department that some entry names and that goes on under another name. */
export interface RenamedDepartmentRow {
  department: string
  current: string
}

export const renamedDepartments = () => sql<RenamedDepartmentRow>`
  SELECT DISTINCT department::VARCHAR AS department, current_department::VARCHAR AS "current"
  FROM activity_department
  WHERE department::VARCHAR <> current_department::VARCHAR
  ORDER BY "current", department`
