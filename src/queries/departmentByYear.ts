import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** A department's entries in one fiscal year and kind; combinations without entries have no row. */
export interface DepartmentByYearRow {
  department: string
  fiscalYear: FiscalYear
  kind: Kind
  entries: number
  held: number
}

export const departmentByYear = (filter: Scope) => sql<DepartmentByYearRow>`
  WITH entry AS (
    SELECT entry.* EXCLUDE (department), named.department::VARCHAR AS department
    FROM ${entries(filter, ['departments', 'years'])} AS entry JOIN ${namedDepartments(filter)} AS named USING (activity_id)
  ),
  ranked AS (
    SELECT department, count(*) FILTER (kind = 'result') AS results, count(*) AS total, min(initiative_position) AS position
    FROM entry GROUP BY department
  )
  SELECT department, fiscal_year::INTEGER AS "fiscalYear", kind,
    count(*)::INTEGER AS entries, count(*) FILTER (held)::INTEGER AS held
  FROM entry JOIN ranked USING (department)
  GROUP BY department, fiscal_year, kind, results, total, ranked.position
  ORDER BY results DESC, total DESC, ranked.position, department, fiscal_year, kind`
