/** How many of a list have each key. */
export const countBy = <Row, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null,
): Partial<Record<Key, number>> => {
  const counts: Partial<Record<Key, number>> = {}
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== null) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}
