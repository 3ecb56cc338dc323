import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { SentenceChange } from '../domain/joining.ts'
import type { Kind } from '../domain/kind.ts'
import { initiativeOf } from './initiativeOf.ts'
import { sql } from './sql.ts'

/** A sentence of an initiative that a later report worded anew, left out or added, with the place of both. */
export interface InitiativeSupersededRow {
  fiscalYear: FiscalYear
  kind: Kind
  change: SentenceChange
  /** Null where the later report added it. */
  earlier: string | null
  earlierDepartment: string | null
  /** Null where the later report left it out. */
  later: string | null
  laterDepartment: string | null
  /** The cell in the earlier report, and in the next one that has it. */
  report: string
  row: number | null
  column: number | null
  byReport: string
  byRow: number | null
  byColumn: number | null
}

/** What changed in the cells of an initiative that two reports have; sentences that stayed are not named. */
export const initiativeSuperseded = (initiativeId: string) => sql<InitiativeSupersededRow>`
  WITH place AS (
    SELECT initiative_id, fiscal_year, kind, report::VARCHAR AS report, "row", "column" FROM cell
    UNION ALL
    SELECT initiative_id, fiscal_year, kind, report::VARCHAR, "row", "column" FROM superseded_cell
  )
  SELECT changed.fiscal_year::INTEGER AS "fiscalYear", changed.kind, changed.change,
    changed.text AS earlier, changed.department AS "earlierDepartment",
    changed.by_text AS later, changed.by_department AS "laterDepartment",
    changed.report::VARCHAR AS report, before.row::INTEGER AS row, before.column::INTEGER AS "column",
    changed.by_report::VARCHAR AS "byReport", after.row::INTEGER AS "byRow", after.column::INTEGER AS "byColumn"
  FROM superseded_activity AS changed
  LEFT JOIN place AS before ON before.initiative_id = changed.initiative_id AND before.fiscal_year = changed.fiscal_year
    AND before.kind = changed.kind AND before.report = changed.report::VARCHAR
  LEFT JOIN place AS after ON after.initiative_id = changed.initiative_id AND after.fiscal_year = changed.fiscal_year
    AND after.kind = changed.kind AND after.report = changed.by_report::VARCHAR
  WHERE changed.change <> 'same' AND changed.initiative_id = ${initiativeOf(initiativeId)}
  ORDER BY changed.fiscal_year, changed.kind, before.report, changed.position`
