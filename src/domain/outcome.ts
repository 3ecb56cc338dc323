/**
 * What became of an activity. Of results: done 実施, partial 一部実施, cancelled 中止・休止, not_held 実施せず,
 * none_reported 実績なしと記載, unknown 判定できず. Of plans: planned 予定.
 */
export const outcomes = [
  'done',
  'partial',
  'cancelled',
  'not_held',
  'none_reported',
  'unknown',
  'planned',
] as const
export type Outcome = (typeof outcomes)[number]

/** The outcomes that count as held (実施件数). */
export const heldOutcomes = ['done', 'partial'] as const satisfies readonly Outcome[]

/** Whether an outcome counts as held; that of an empty cell does not. */
export const isHeld = (outcome: Outcome | null): boolean => heldOutcomes.some((held) => held === outcome)
