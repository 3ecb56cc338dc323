import type { Card, CardView } from '../cards/card.ts'
import type { About } from './cardXlsx.ts'

/** What the second sheet of a card's workbook says of it: the finding, what is counted and how, source and dates. */
export const aboutCard = (
  card: Card,
  { words }: CardView,
  { headline, notes, summary, foot }: { readonly headline: string; readonly notes: readonly string[]; readonly summary: string; readonly foot: readonly string[] }, // prettier-ignore
): About => [
  ['', headline],
  ...[...notes, summary].filter((text) => text !== '').map((text) => ['', text] as const),
  [words.card.rule, words.rules[card.rule]],
  ...foot.map((text) => ['', text] as const),
]
