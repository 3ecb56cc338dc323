import type { Card, CardRow, CardView } from './card.ts'

/** The rows that a card has something to show of: none where the reports opened say nothing of what it is about. */
export const drawnRows = (card: Card, rows: readonly CardRow[], view: CardView): readonly CardRow[] =>
  card.lacks?.(rows, view) ? [] : rows
