/** The bigrams of a text, each as a number, with how often each stands in it. */
export const bigrams = (text: string): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.charCodeAt(index) * 65_536 + text.charCodeAt(index + 1)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Dice's coefficient, 0 to 1: of how many bigrams two texts share, and how many they have together. */
export const dice = (shared: number, total: number): number => (total === 0 ? 0 : (2 * shared) / total)

/** Dice's coefficient of two texts' bigrams. Source: Dice 1945, on bigrams as in Adamson & Boreham 1974. */
export const similarity = (left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): number => {
  let shared = 0
  let total = 0
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0)
    total += count
  }
  for (const count of right.values()) total += count
  return dice(shared, total)
}
