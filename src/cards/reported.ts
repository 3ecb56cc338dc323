/** A count for a table: nothing where nothing is reported, since blank is never zero. */
export const reported = (count: number): number | null => (count === 0 ? null : count)
