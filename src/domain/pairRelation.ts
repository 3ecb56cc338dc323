/**
 * How two sentences that say nearly the same stand to each other: the earlier one is of the fiscal year before, or it
 * is the plan of the very year whose result the later one tells.
 */
export const pairRelations = ['year-before', 'plan-of-year'] as const
export type PairRelation = (typeof pairRelations)[number]
