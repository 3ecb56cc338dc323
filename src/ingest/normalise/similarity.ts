/** The bigrams of a text with how often each stands in it. */
export const bigrams = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Dice's coefficient of two texts' bigrams, 0 to 1. Source: Dice 1945, on bigrams as in Adamson & Boreham 1974. */
export const similarity = (left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number => {
  let shared = 0
  let total = 0
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0)
    total += count
  }
  for (const count of right.values()) total += count
  return total === 0 ? 0 : (2 * shared) / total
}
