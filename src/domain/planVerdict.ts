/** How the plan and the results of one fiscal year go together in an initiative, in the order in which they are shown. */
export const planVerdicts = ['planned-not-held', 'unplanned', 'planned-held', 'neither'] as const
export type PlanVerdict = (typeof planVerdicts)[number]
