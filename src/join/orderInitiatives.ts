import type { Initiative } from './identifyInitiatives.ts'

/**
 * The initiatives in the order of the latest report; one that it no longer has stands after the one it followed in the
 * last report that had it.
 */
export const orderInitiatives = (initiatives: readonly Initiative[], reports: number): Initiative[] => {
  const byReport: { initiative: Initiative; position: number }[][] = Array.from({ length: reports }, () => [])
  for (const initiative of initiatives)
    for (const { occurrences } of initiative.wordings)
      for (const { order: report, position } of occurrences) byReport[report]?.push({ initiative, position })
  const order: Initiative[] = []
  const placed = new Set<Initiative>()
  for (const ofReport of byReport.reverse()) {
    const followers = new Map<Initiative | null, Initiative[]>()
    let previous: Initiative | null = null
    for (const { initiative } of ofReport.sort((a, b) => a.position - b.position)) {
      if (placed.has(initiative)) {
        previous = initiative
        continue
      }
      placed.add(initiative)
      const after = followers.get(previous)
      if (after) after.push(initiative)
      else followers.set(previous, [initiative])
    }
    const before = order.splice(0)
    const place = (one: Initiative) => {
      order.push(one)
      followers.get(one)?.forEach(place)
    }
    followers.get(null)?.forEach(place)
    before.forEach(place)
  }
  return order
}
