/**
 * What the results of its own year say of a planned sentence: it stands there, in the same words or reworded, and was
 * held; it stands there and was not; only a sentence somewhat like it stands there; none does.
 */
export const planFates = ['kept', 'not-held', 'alike', 'not-found'] as const
export type PlanFate = (typeof planFates)[number]
