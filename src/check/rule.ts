import type { CellRange } from '../ingest/sheet.ts'
import type { CheckedSheet } from './checkedSheet.ts'
import type { DetailId } from './finding.ts'
import type { RuleId } from './ruleId.ts'

/** One place where a rule is not met; without a range the whole sheet is meant. */
export interface Found {
  readonly detail: DetailId
  readonly range: CellRange | null
  readonly seen: string
  readonly isQuestion?: boolean
}

interface RuleFacts {
  readonly id: RuleId
  /** Whether the file alone decides, or the reader is asked. */
  readonly decides: 'auto' | 'ask'
  /** Whether a finding shows its first sample or all the different ones. */
  readonly shows: 'first' | 'all'
}

/** A rule for one sheet of any file, of a workbook, or of a CSV. */
export interface SheetRule extends RuleFacts {
  readonly for: 'all' | 'excel' | 'csv'
  readonly check: (sheet: CheckedSheet) => Iterable<Found>
}

/** A rule for the same table in two years. */
export interface SeriesRule extends RuleFacts {
  readonly for: 'series'
  readonly compare: (earlier: CheckedSheet, later: CheckedSheet) => Iterable<Found>
}

export type Rule = SheetRule | SeriesRule
