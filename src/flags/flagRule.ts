import type { FlagId } from '../domain/flag.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Query } from '../queries/sql.ts'

/** One raised flag: its subject (an initiative, or a department in it) and what it rests on. */
export interface RaisedFlag {
  flag: FlagId
  initiative_id: string
  department: string | null
  /** The year asked about; null for a flag of all years. */
  fiscal_year: FiscalYear | null
  other_initiative_id: string | null
  other_department: string | null
  last_year: FiscalYear | null
  /** Ids of the sentences behind it, in order, joined with one space. */
  evidence: string | null
}

/** A flag: whom it is about, and the rule that raises it, for every year that could be asked about. */
export interface FlagRule {
  readonly id: FlagId
  readonly subject: 'initiative' | 'department'
  readonly query: Query<RaisedFlag>
}
