import type { Scope } from '../domain/scope.ts'
import { among } from './among.ts'
import { chosen } from './chosen.ts'
import { type Query, sql } from './sql.ts'

/**
 * The departments of every activity under the names asked for, as a sub-query with the columns activity_id, department
 * and department_id: each name once, so that an activity of two departments that became one counts once for it.
 */
export const namedDepartments = ({ names }: Pick<Scope, 'names'>): Query =>
  names === 'current'
    ? sql`(SELECT DISTINCT activity_id, current_department AS department, current_department_id AS department_id
        FROM activity_department)`
    : sql`(SELECT activity_id, department, department_id FROM activity_department)`

/** The names asked for of the chosen departments, as a sub-query of one column: an older name leads to the newest. */
export const chosenDepartments = ({ names, departments }: Pick<Scope, 'names' | 'departments'>): Query =>
  names === 'current'
    ? sql`(SELECT current_department::VARCHAR FROM activity_department
        WHERE ${among(sql`current_department::VARCHAR`, 'departments', departments)}
          OR department::VARCHAR IN (FROM ${chosen('departments', departments)} EXCEPT
            SELECT current_department::VARCHAR FROM activity_department))`
    : chosen('departments', departments)
