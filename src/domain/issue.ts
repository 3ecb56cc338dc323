import type { Place } from './place.ts'

/** The rules by which a text of a file may not be understood. Their words are in locales/. */
export const issueRules = [
  'no-department',
  'no-bullet',
  'unknown-outcome',
  'mark-alone',
  'struck-text',
  'unknown-category',
  'unknown-column',
  'plans-without-year',
  'results-without-year',
  'figures-without-year',
  'duplicate-column',
  'money-column',
  'note-column',
  'status-column',
  'assessment-column',
  'not-a-fiscal-year',
  'not-a-kind',
  'not-an-entry-type',
  'not-an-outcome',
  'not-a-public-comment-role',
  'not-a-number',
  'not-a-date',
  'no-initiative',
  'too-many-cells',
  'stray-text',
  'heading-without-rows',
  'dash-as-empty',
  'sheet-not-read',
  'filled-from-above',
  'total-row',
  'left-out',
  'no-title',
  'beside-blanks',
  'figures-only',
  'hidden-sheet',
  'hidden-rows',
  'hidden-columns',
  'covered-text',
  'text-box',
  'cell-note',
  'formula-without-result',
] as const
export type IssueRule = (typeof issueRules)[number]

/** Something in a file that wants a reader's eye. Its text is kept, whatever the rule says. */
export interface Issue {
  readonly rule: IssueRule
  readonly place: Place
  readonly text: string
}
