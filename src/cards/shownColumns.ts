import type { Card, CardColumn, CardRow, CardView } from './card.ts'

/** The columns of a card's table without those that no row has a word in, as the category of a report that knows none. */
export const shownColumns = (
  { columns }: Card,
  rows: readonly CardRow[],
  view: CardView,
): readonly CardColumn<CardRow>[] =>
  columns.filter(({ value }) => rows.length === 0 || rows.some((row) => value(row, view) !== ''))
