import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { SentenceChange } from '../domain/joining.ts'
import type { Kind } from '../domain/kind.ts'
import { sql } from './sql.ts'

/** A sentence that a later report worded anew, left out or added in a cell that an earlier one had. */
export interface SupersededSentenceRow {
  initiative: string
  fiscalYear: FiscalYear
  kind: Kind
  change: SentenceChange
  /** Null where the later report added it. */
  earlier: string | null
  earlierDepartment: string | null
  /** Null where the later report left it out. */
  later: string | null
  laterDepartment: string | null
  report: string
  byReport: string
}

/** What changed in cells that two reports have, in the reports' order; sentences that stayed are not named. */
export const supersededSentences = () => sql<SupersededSentenceRow>`
  SELECT initiative.name AS initiative, superseded_activity.fiscal_year::INTEGER AS "fiscalYear",
    superseded_activity.kind, superseded_activity.change,
    superseded_activity.text AS earlier, superseded_activity.department AS "earlierDepartment",
    superseded_activity.by_text AS later, superseded_activity.by_department AS "laterDepartment",
    superseded_activity.report, superseded_activity.by_report AS "byReport"
  FROM superseded_activity
  JOIN initiative ON initiative.initiative_id = superseded_activity.initiative_id
  WHERE superseded_activity.change <> 'same' AND superseded_activity.by_shown
  ORDER BY initiative.position, superseded_activity.fiscal_year, superseded_activity.kind,
    superseded_activity.report, superseded_activity.position`
