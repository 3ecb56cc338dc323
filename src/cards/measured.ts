import type { Filter } from '../domain/filter.ts'
import type { Kind } from '../domain/kind.ts'
import { heldOutcomes } from '../domain/outcome.ts'
import type { Settings } from '../domain/settings.ts'
import type { CardView } from './card.ts'

/** The number that the reader's measure takes: entries, or of results those held. A plan has no held ones. */
export const counted = (
  { measure }: Settings,
  { kind, entries, held }: { readonly kind?: Kind; readonly entries: number; readonly held: number },
): number => (measure === 'held' && kind !== 'plan' ? held : entries)

/** What cuts results to those that the reader's measure counts: all entries, or those held. */
export const measured = ({ settings, filter }: Pick<CardView, 'settings' | 'filter'>): Partial<Filter> => {
  if (settings.measure !== 'held') return {}
  const chosen = heldOutcomes.filter((outcome) => filter.outcomes.includes(outcome))
  return { outcomes: chosen.length > 0 ? chosen : heldOutcomes }
}
