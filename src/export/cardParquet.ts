import type { Card, CardRow, CardView } from '../cards/card.ts'
import { cardLines } from './cardLines.ts'

/** The rows of a card as Parquet: a column of numbers as doubles, any other as texts, missing as null. */
export const cardParquet = async (
  card: Card,
  rows: readonly CardRow[],
  view: CardView,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { names, lines } = cardLines(card, rows, view)
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: names.map((name, column) => {
        const values = lines.map((line) => line[column] ?? null)
        const isNumber = !values.some((value) => typeof value === 'string')
        return {
          name,
          type: isNumber ? 'DOUBLE' : 'STRING',
          nullable: true,
          data: values.map((value) => (isNumber || value === null ? value : String(value))),
        }
      }),
    }),
  )
}
