import type { Filter } from '../domain/filter.ts'
import { heldOutcomes } from '../domain/outcome.ts'
import type { CardView } from './card.ts'

/** What cuts results to those that the reader's measure counts: all entries, or those held. */
export const measured = ({ settings }: Pick<CardView, 'settings'>): Partial<Filter> =>
  settings.measure === 'held' ? { outcomes: heldOutcomes } : {}
