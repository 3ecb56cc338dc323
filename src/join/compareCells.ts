import type { ExchangeRow } from '../domain/exchange.ts'
import type { SupersededSentence } from '../domain/joining.ts'
import { isPrintedAlike, pairSentences } from './pairSentences.ts'

/**
 * A cell of a report beside the same cell in a later one, sentence by sentence: in the earlier order, then what was
 * added. An empty cell has no sentence.
 */
export const compareCells = (
  earlier: readonly ExchangeRow[],
  later: readonly ExchangeRow[],
): SupersededSentence[] => {
  const entries = (rows: readonly ExchangeRow[]) => rows.filter(({ entry_type }) => entry_type !== 'empty')
  const pairs = pairSentences(entries(earlier), entries(later))
  const ofEarlier = new Map(pairs.map((pair) => [pair.earlier, pair]))
  const paired = new Set(pairs.map((pair) => pair.later))
  return [
    ...entries(earlier).map((row): SupersededSentence => {
      const pair = ofEarlier.get(row)
      if (!pair) return { change: 'removed', earlier: row, later: null, similarity: null }
      const change = isPrintedAlike(row, pair.later) ? 'same' : 'reworded'
      return { change, earlier: row, later: pair.later, similarity: pair.similarity }
    }),
    ...entries(later)
      .filter((row) => !paired.has(row))
      .map((row): SupersededSentence => ({ change: 'added', earlier: null, later: row, similarity: null })),
  ]
}
