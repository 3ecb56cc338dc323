import type { CellRange } from '../ingest/sheet.ts'
import type { RuleId } from './ruleId.ts'

/** In what way a rule is not met. Their words are in locales/. */
export const detailIds = [
  'not-a-data-format',
  'second-table',
  'repeated-heads',
  'blank-rows',
  'blank-columns',
  'text-outside',
  'text-beside',
  'no-heading',
  'empty-heading',
  'spaced-letters',
  'outer-spaces',
  'runs-of-spaces',
  'line-breaks',
  'layout-markup',
  'several-entries',
  'department-in-sentence',
  'several-departments',
  'platform-characters',
  'name-characters',
  'two-codes',
  'beyond-standard',
  'unexplained-blanks',
  'drawings',
  'meaning-in-format',
  'merged-cells',
  'hidden-rows',
  'hidden-columns',
  'hidden-sheet',
  'break-in-record',
  'unquoted-comma',
  'number-with-text',
  'said-above',
  'ditto',
  'same-heading',
  'heading-in-rows',
  'two-spellings',
  'near-spellings',
  'other-with-text',
  'formulas',
  'heading-not-first',
  'codes-without-table',
  'undefined-mark',
  'no-unit',
  'era-alone',
  'relative-year',
  'short-area-name',
  'no-area',
  'heading-gone',
  'heading-new',
  'headings-in-other-order',
  'structure-changed',
  'field-name-not-ascii',
  'no-package',
  'no-definition',
  'no-method',
  'no-source',
  'no-history',
  'no-encoding',
  'no-bom',
  'declared-otherwise',
  'column-a-year',
] as const
export type DetailId = (typeof detailIds)[number]

/** Where and how a file does not meet a rule; repeats of one kind in one sheet are one finding. */
export interface Finding {
  readonly rule: RuleId
  readonly detail: DetailId
  readonly file: string
  readonly sheet: string | null
  /** The first places, none where the whole file is meant. */
  readonly ranges: readonly CellRange[]
  /** How often, all places together. */
  readonly count: number
  /** What stands there, as it stands: the first sample, or the first different ones with a space between. */
  readonly seen: string
  /** Whether the file alone cannot decide it and the reader is asked. */
  readonly isQuestion: boolean
  /** Whether the file's description says that these words are kept as printed. */
  readonly keptOnPurpose: boolean
  /** Whether the corrected file, checked by the same rules, no longer has it. */
  readonly cured: boolean
}
