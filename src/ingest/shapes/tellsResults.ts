import type { Outcome } from '../../domain/outcome.ts'
import { isDash } from '../normalise/isDash.ts'
import { readOutcome, tellsPast } from '../normalise/outcome.ts'

const toldResults: ReadonlySet<Outcome | null> = new Set(['done', 'partial', 'cancelled', 'not_held'])

/**
 * Whether sentences are of what was done. 「講座の開催」 may be done or planned: most must end in a verb of the past, and none
 * may say otherwise.
 */
export const tellsResults = (values: readonly string[]): boolean => {
  const texts = values.filter((text) => !isDash(text))
  return texts.filter(tellsPast).length * 2 > texts.length && texts.every((text) => toldResults.has(readOutcome(text, 'result'))) // prettier-ignore
}
