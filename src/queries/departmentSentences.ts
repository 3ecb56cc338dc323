import type { Scope } from '../domain/scope.ts'
import { namedDepartments } from './namedDepartments.ts'
import { pointedSentences } from './pointedSentences.ts'
import type { SentenceRow } from './sentences.ts'
import { type Query, sql } from './sql.ts'

/** A sentence of one department, under the department's own name (a sentence may name several). */
export interface DepartmentSentenceRow extends SentenceRow {
  ofDepartment: string
  ofDepartmentId: string
}

/* `named`: activity_id, department and department_id of the departments asked for. */
const sentencesOf = (named: Query) => sql`
  SELECT activity.activity_id AS "activityId", initiative_id AS "initiativeId", initiative, category::INTEGER AS category,
    fiscal_year::INTEGER AS "fiscalYear", kind, text AS sentence, activity.department, outcome, report::VARCHAR AS report, sheet,
    activity.row::INTEGER AS row, activity.column::INTEGER AS "column", activity.position::INTEGER AS position,
    named.department::VARCHAR AS "ofDepartment", named.department_id AS "ofDepartmentId", pointed.sentence AS "pointedSentence"
  FROM activity JOIN ${named} AS named ON named.activity_id = activity.activity_id
  LEFT JOIN ${pointedSentences()} AS pointed ON pointed.activity_id = activity.activity_id
  ORDER BY initiative_position, fiscal_year, kind, activity.position, activity.activity_id, "ofDepartment"`

/**
 * The sentences of a department. An id that no department has under the names asked for leads to its newest name: that
 * of a department that was reorganised, or of one that no report prints yet.
 */
export const departmentSentences = (departmentId: string, scope: Pick<Scope, 'names'> = {}) =>
  sql<DepartmentSentenceRow>`
  WITH exact AS (SELECT * FROM ${namedDepartments(scope)} WHERE department_id = ${departmentId}),
  named AS (
    SELECT * FROM exact
    UNION ALL
    SELECT * FROM ${namedDepartments({ names: 'current' })}
    WHERE NOT EXISTS (FROM exact) AND department_id IN (
      SELECT current_department_id FROM activity_department
      WHERE ${departmentId} IN (department_id, current_department_id))
  )
  ${sentencesOf(sql`named`)}`

/** The sentences of every department, each once for every department it names. */
export const everyDepartmentsSentences = (scope: Pick<Scope, 'names'> = {}) =>
  sql<DepartmentSentenceRow>`${sentencesOf(namedDepartments(scope))}`
