import { baseOf } from '../../cards/baseOf.ts'
import type { Card, CardRow, CardView } from '../../cards/card.ts'
import { summaryOf } from '../../cards/summary/summaryOf.ts'
import { embedWords } from '../../locales/embedWords.ts'
import { sayHeadline } from '../../locales/words.ts'
import type { PictureWords } from './cardPicture.ts'

/** What the picture of a card says. `conditions`: what it is cut by; `foot`: source and dates. */
export const pictureWords = (
  card: Card,
  rows: readonly CardRow[],
  view: CardView,
  { conditions, foot }: { readonly conditions: readonly string[]; readonly foot: readonly string[] },
): PictureWords => {
  const { words } = view
  const own = embedWords(words.language)
  return {
    headline: sayHeadline(words, card.headline(rows, view)),
    summary: summaryOf(card, rows, view),
    notes: [baseOf(card, rows, view), ...(conditions.length > 0 ? [own.uncomputed.chosen(conditions)] : [])],
    foot,
    more: own.more,
    /* Where a card waits for more data its headline says so. */
    nothing: card.needs && conditions.length === 0 ? '' : words.card.empty,
  }
}
