import type { Filter } from '../domain/filter.ts'
import { sentences } from '../queries/sentences.ts'
import type { DeckSetting } from './deckSetting.ts'

/** The sentences that a mark of a slide opens, in the report's order. */
export const sentencesBehind = (opens: Filter, { ask }: DeckSetting) => ask(sentences(opens))
