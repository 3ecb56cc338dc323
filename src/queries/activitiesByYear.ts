import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Scope } from '../domain/scope.ts'
import { among } from './among.ts'
import { entries } from './entries.ts'
import { type Query, sql } from './sql.ts'

/** One fiscal year and kind that some loaded report covers. */
export interface ActivitiesByYearRow {
  fiscalYear: FiscalYear
  kind: Kind
  entries: number
  /** Entries with outcome done or partial; of plans always 0. */
  held: number
}

/** The fiscal years and kinds that the loaded reports cover, cut by the chosen kinds and municipalities. */
export const coveredYears = ({ kinds, municipalities }: Scope): Query => sql`(
  SELECT DISTINCT fiscal_year, kind FROM covered
  WHERE ${among(sql`kind::VARCHAR`, 'kinds', kinds)}
    AND ${among(sql`municipality::VARCHAR`, 'municipalities', municipalities)})`

export const activitiesByYear = (filter: Scope) => sql<ActivitiesByYearRow>`
  SELECT covered.fiscal_year::INTEGER AS "fiscalYear", covered.kind,
    count(entry.activity_id)::INTEGER AS entries,
    count(entry.activity_id) FILTER (entry.held)::INTEGER AS held
  FROM ${coveredYears(filter)} AS covered
  LEFT JOIN ${entries(filter, ['years'])} AS entry
    ON entry.fiscal_year = covered.fiscal_year AND entry.kind = covered.kind
  GROUP BY covered.fiscal_year, covered.kind
  ORDER BY covered.fiscal_year, covered.kind`
