/**
 * How many entries of a plan and how many held in its own fiscal year an initiative has, in the order in which that is
 * shown: planned and none held, fewer held than planned, held and none planned, more held, as many held, neither.
 */
export const planVerdicts = [
  'planned-not-held',
  'fewer-held',
  'unplanned',
  'more-held',
  'as-many-held',
  'neither',
] as const
export type PlanVerdict = (typeof planVerdicts)[number]
