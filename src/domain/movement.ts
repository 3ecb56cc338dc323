/**
 * What became of an initiative between two fiscal years, in the order in which it is shown: held in the later and never
 * before, held again after a pause, not held any more, held in both, held in neither.
 */
export const movements = ['newly-moving', 'resumed', 'newly-silent', 'moving', 'silent'] as const
export type Movement = (typeof movements)[number]
