import type { Card, CardRow, CardView } from '../cards/card.ts'
import type { About } from './cardXlsx.ts'

/** The forms in which a card's rows can be taken away, by the ending of the file's name. */
export type CardFileEnding = 'csv' | 'xlsx' | 'parquet'

/** The rows of a card as a file. */
export const cardFile = async (
  ending: CardFileEnding,
  card: Card,
  rows: readonly CardRow[],
  view: CardView,
  about: About,
): Promise<string | Uint8Array<ArrayBuffer>> => {
  if (ending === 'csv') return (await import('./cardCsv.ts')).cardCsv(card, rows, view)
  if (ending === 'xlsx') return (await import('./cardXlsx.ts')).cardXlsx(card, rows, view, about)
  return (await import('./cardParquet.ts')).cardParquet(card, rows, view)
}
