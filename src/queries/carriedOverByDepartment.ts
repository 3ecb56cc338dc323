import type { Scope } from '../domain/scope.ts'
import { carriedColumns, type CarriedOver, carriedSentences } from './carriedSentences.ts'
import { chosenDepartments, namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** A department with sentences in the earlier year, those with the most first; a sentence of two departments counts once for each. */
export interface CarriedOverByDepartmentRow extends CarriedOver {
  departmentId: string
  department: string
}

export const carriedOverByDepartment = (filter: Scope) => sql<CarriedOverByDepartmentRow>`
  SELECT named.department_id AS "departmentId", named.department::VARCHAR AS department, ${carriedColumns}
  FROM ${carriedSentences(filter, ['departments'])} AS carried
  JOIN ${namedDepartments(filter)} AS named ON named.activity_id = carried.activity_id
  WHERE ${filter.departments.length === 0} OR named.department::VARCHAR IN ${chosenDepartments(filter)}
  GROUP BY named.department_id, named.department, earlier_year, earlier_kind, later_year, later_kind
  ORDER BY entries DESC, verbatim DESC, min(carried.initiative_position), department`
