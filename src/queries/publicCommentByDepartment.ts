import type { Filter } from '../domain/filter.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import { entries } from './entries.ts'
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

export const publicCommentByDepartment = (filter: Filter) => sql<PublicCommentByDepartmentRow>`
  WITH procedure AS (
    SELECT * FROM ${entries(filter, ['departments'])} AS entry WHERE public_comment = 'procedure'
  )
  SELECT activity_department.department::VARCHAR AS department,
    count(*) FILTER (kind = 'result')::INTEGER AS procedures,
    count(*) FILTER (kind = 'plan')::INTEGER AS planned,
    (SELECT count(*) FROM procedure WHERE kind = 'result')::INTEGER AS total,
    (SELECT min(fiscal_year) FROM procedure WHERE kind = 'result')::INTEGER AS "firstYear",
    (SELECT max(fiscal_year) FROM procedure WHERE kind = 'result')::INTEGER AS "lastYear"
  FROM procedure JOIN activity_department USING (activity_id)
  GROUP BY activity_department.department
  ORDER BY procedures DESC, planned DESC, min(fiscal_year), min(procedure.position), min(activity_id)`
