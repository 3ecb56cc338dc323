import type { PlanVsActualRow } from '../queries/planVsActual.ts'
import { countBy } from './countBy.ts'

/** What became of the planned sentences of some initiatives, and how many sentences of results no plan goes with. */
export const planFatesOf = (rows: readonly PlanVsActualRow[]) => {
  const pairs = rows.flatMap(({ sentences }) => sentences)
  const counts = countBy(pairs, ({ fate }) => fate)
  const { kept = 0, alike = 0, 'not-held': notHeld = 0, 'not-found': notFound = 0 } = counts
  const unplanned = pairs.filter(({ planId }) => planId === null).length
  return { planned: kept + alike + notHeld + notFound, kept, notHeld, alike, notFound, unplanned }
}
