/** The flags, in reading order. A flag is a place to ask, not a verdict. */
export const flagIds = [
  'no-entry-ever',
  'no-result',
  'only-cancelled',
  'stopped',
  'no-plan',
  'planned-not-held',
  'unplanned',
  'unchanged-wording',
  'waits-on-body',
  'department-moved',
] as const
export type FlagId = (typeof flagIds)[number]
