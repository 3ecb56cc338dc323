import type { SentenceRow } from './sentences.ts'
import { sql } from './sql.ts'

/** A sentence of one department, under the department's own name (a sentence may name several). */
export interface DepartmentSentenceRow extends SentenceRow {
  ofDepartment: string
}

export const departmentSentences = (departmentId: string) => sql<DepartmentSentenceRow>`
  SELECT activity.activity_id AS "activityId", initiative_id AS "initiativeId", initiative, category::INTEGER AS category,
    fiscal_year::INTEGER AS "fiscalYear", kind, text AS sentence, activity.department, outcome, report::VARCHAR AS report, sheet,
    activity.row::INTEGER AS row, activity.column::INTEGER AS "column", activity.position::INTEGER AS position,
    activity_department.department::VARCHAR AS "ofDepartment"
  FROM activity JOIN activity_department ON activity_department.activity_id = activity.activity_id
  WHERE department_id = ${departmentId}
  ORDER BY initiative_position, fiscal_year, kind, activity.position, activity.activity_id`
