import type { Series } from './series.ts'

/** How many rows go under each of some names, in the order in which the names come first; names without rows are left out. */
export const countedSeries = (
  name: string,
  names: readonly string[],
  unit: Series['unit'] = 'rows',
): Series[] => {
  const counts = new Map<string, number>()
  for (const one of names) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts.size === 0
    ? []
    : [{ name, unit, points: [...counts].map(([of, value]) => ({ name: of, value })) }]
}
