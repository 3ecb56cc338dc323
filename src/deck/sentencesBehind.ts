import { sentences, type SentenceRow } from '../queries/sentences.ts'
import type { DeckSetting } from './deckSetting.ts'
import type { Opens } from './face.ts'

/** The city's sentences behind a mark or row of a slide; none where it opens nothing. */
export const sentencesBehind = async (opens: Opens, { ask }: DeckSetting): Promise<readonly SentenceRow[]> =>
  opens === null ? [] : ask(sentences(opens))
