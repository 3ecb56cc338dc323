import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** The procedures of one department over the chosen years. */
export interface PublicCommentByDepartmentRow {
  department: string
  procedures: number
  planned: number
  /** All procedures counted here, each once: the base of a department's share. */
  total: number
  firstYear: FiscalYear | null
  lastYear: FiscalYear | null
}

export const publicCommentByDepartment = (filter: Scope) => sql<PublicCommentByDepartmentRow>`
  WITH procedure AS (
    SELECT * FROM ${entries(filter, ['departments'])} AS entry WHERE public_comment = 'procedure'
  )
  SELECT named.department::VARCHAR AS department,
    count(*) FILTER (kind = 'result')::INTEGER AS procedures,
    count(*) FILTER (kind = 'plan')::INTEGER AS planned,
    (SELECT count(*) FROM procedure WHERE kind = 'result')::INTEGER AS total,
    (SELECT min(fiscal_year) FROM procedure WHERE kind = 'result')::INTEGER AS "firstYear",
    (SELECT max(fiscal_year) FROM procedure WHERE kind = 'result')::INTEGER AS "lastYear"
  FROM procedure JOIN ${namedDepartments(filter)} AS named USING (activity_id)
  GROUP BY named.department
  ORDER BY procedures DESC, planned DESC, min(fiscal_year), min(procedure.position), min(activity_id)`
