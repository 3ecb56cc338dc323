import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Scope } from '../domain/scope.ts'
import { coveredYears } from './activitiesByYear.ts'
import { entries } from './entries.ts'
import { sql } from './sql.ts'

/** Public comment in one covered fiscal year and kind, beside all entries of it. */
export interface PublicCommentByYearRow {
  fiscalYear: FiscalYear
  kind: Kind
  procedures: number
  /** Running the scheme itself and public inspections: not counted as procedures. */
  scheme: number
  inspections: number
  /** All entries of that year and kind: the base of the share. */
  entries: number
}

export const publicCommentByYear = (filter: Scope) => sql<PublicCommentByYearRow>`
  SELECT covered.fiscal_year::INTEGER AS "fiscalYear", covered.kind,
    count(entry.activity_id) FILTER (public_comment = 'procedure')::INTEGER AS procedures,
    count(entry.activity_id) FILTER (public_comment = 'scheme')::INTEGER AS scheme,
    count(entry.activity_id) FILTER (public_comment = 'inspection')::INTEGER AS inspections,
    count(entry.activity_id)::INTEGER AS entries
  FROM ${coveredYears(filter)} AS covered
  LEFT JOIN ${entries(filter, ['years'])} AS entry
    ON entry.fiscal_year = covered.fiscal_year AND entry.kind = covered.kind
  GROUP BY covered.fiscal_year, covered.kind
  ORDER BY covered.fiscal_year, covered.kind`
