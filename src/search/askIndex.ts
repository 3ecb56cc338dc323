import { flagReason } from '../cards/flagReason.ts'
import { emptyFilter } from '../domain/filter.ts'
import type { Words } from '../locales/words.ts'
import { departments } from '../queries/departments.ts'
import { flaggedInitiatives } from '../queries/flaggedInitiatives.ts'
import { searchedInitiatives } from '../queries/searchedInitiatives.ts'
import { searchedSentences } from '../queries/searchedSentences.ts'
import type { Query } from '../queries/sql.ts'
import type { SearchIndex } from './searchIndex.ts'

export type Ask = <Row>(query: Query<Row>) => Promise<Row[]>

/** More than any search looks through at once. */
export const mostSearched = 100_000

/** All that can be searched but the cards: of the whole data, or only where the words may stand, at most so many of each. */
export const askIndex = async (
  ask: Ask,
  words: Words,
  typed = '',
  most = mostSearched,
): Promise<Omit<SearchIndex, 'cards'>> => {
  const [initiatives, named, flags, sentences] = await Promise.all([
    ask(searchedInitiatives(typed, most)),
    ask(departments()),
    ask(flaggedInitiatives({ ...emptyFilter, words: typed })),
    ask(searchedSentences(typed, most)),
  ])
  return {
    initiatives: initiatives.map(({ initiativeId, initiative, category, section, process, theme, guideline, policy }) => ({ initiativeId, initiative, category, section, process, theme, guideline, policy })), // prettier-ignore
    departments: named,
    flags: flags.slice(0, most).map((row) => ({
      initiativeId: row.initiativeId,
      initiative: row.initiative,
      category: row.category,
      name: words.flags[row.flag].name,
      reason: flagReason(row, words),
    })),
    sentences,
  }
}
