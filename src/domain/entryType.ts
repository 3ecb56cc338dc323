/**
 * What a line of the exchange file holds: an activity in its own words, an empty cell of the report,
 * or an entry that only points at another year's (「同上」「前年度と同じ」).
 */
export const entryTypes = ['activity', 'empty', 'same_as'] as const
export type EntryType = (typeof entryTypes)[number]
