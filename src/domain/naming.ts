/**
 * How often the results of two fiscal years name a department, in the order in which it is shown: only the later do, only
 * the earlier, the later more often, less often, or both as often.
 */
export const namings = ['new', 'gone', 'up', 'down', 'level'] as const
export type Naming = (typeof namings)[number]
