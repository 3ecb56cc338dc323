import type { ExchangeRow } from '../domain/exchange.ts'
import { readPlace } from '../domain/place.ts'
import { groupBy } from '../domain/groupBy.ts'
import { pointedAt } from './pointedAt.ts'
import type { Reading } from './reading.ts'

/** The sentences that the entries of a reading point to which only point at another; one that points on is followed. */
export const pointedSentences = ({
  rows,
  places,
  sheets,
}: Pick<Reading, 'rows' | 'places' | 'sheets'>): ReadonlyMap<ExchangeRow, string> => {
  const found = new Map<ExchangeRow, string>()
  if (rows.every(({ entry_type }) => entry_type !== 'same_as')) return found
  const bySheet = groupBy(
    [...rows.keys()],
    (index) => (places[index] ?? readPlace(rows[index]?.source ?? '')).sheet,
  )
  for (const [name, indices] of bySheet) {
    const own = indices.map((index) => rows[index] as ExchangeRow)
    const shape = sheets.find(({ sheet }) => sheet === name)?.mapping?.shape
    const pointed = pointedAt(own, shape !== 'exchange')
    const told = new Map<number, number | null>()
    const wordsAt = (from: number): number | null => {
      const walked: number[] = []
      let at: number | null = from
      while (at !== null && own[at]?.entry_type === 'same_as') {
        const known = told.get(at)
        if (known !== undefined) at = known
        else {
          told.set(at, null)
          walked.push(at)
          at = pointed(at) ?? null
        }
      }
      for (const index of walked) told.set(index, at)
      return at
    }
    own.forEach((row, index) => {
      const words = row.entry_type === 'same_as' ? wordsAt(index) : null
      const sentence = own[words ?? -1]?.activity
      if (sentence !== undefined) found.set(row, sentence)
    })
  }
  return found
}
