import { baseOf } from '../cards/baseOf.ts'
import type { CardRow, CardView } from '../cards/card.ts'
import { cards } from '../cards/registry.ts'
import { emptyFilter } from '../domain/filter.ts'
import { defaultSettings } from '../domain/settings.ts'
import { sayHeadline, type Words } from '../locales/words.ts'
import type { Ask } from './askIndex.ts'
import type { IndexedCard } from './searchIndex.ts'

/** What every card finds in the whole data; one without a row finds nothing and is left out. */
export const askCards = async (ask: Ask, words: Words): Promise<IndexedCard[]> => {
  const view: CardView = { words, settings: defaultSettings, filter: emptyFilter }
  const found = await Promise.all(
    cards.map(async (card) => {
      const rows = (await ask(card.query(emptyFilter))) as CardRow[]
      if (rows.length === 0) return []
      return [
        {
          id: card.id,
          headline: sayHeadline(words, card.headline(rows, view)),
          base: baseOf(card, rows, view),
        },
      ]
    }),
  )
  return found.flat()
}
