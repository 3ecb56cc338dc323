import type { Filter } from '../domain/filter.ts'
import { heldOutcomes } from '../domain/outcome.ts'
import type { CardView } from './card.ts'

/** What cuts results to those that the reader's measure counts: all entries, or those held. */
export const measured = ({ settings, filter }: Pick<CardView, 'settings' | 'filter'>): Partial<Filter> => {
  if (settings.measure !== 'held') return {}
  const chosen = heldOutcomes.filter((outcome) => filter.outcomes.includes(outcome))
  return { outcomes: chosen.length > 0 ? chosen : heldOutcomes }
}
