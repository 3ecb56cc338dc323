import type { Card, CardRow, CardView } from '../cards/card.ts'

/** A card as a table: heads in the reader's language and, for programs, by names that never change; values as they are. */
export const cardLines = (card: Card, rows: readonly CardRow[], view: CardView) => ({
  names: card.columns.map(({ key }) => key),
  heads: card.columns.map(({ header }) => view.words.columns[header]),
  lines: rows.map((row) => card.columns.map(({ value }) => value(row, view))),
})
