import Papa from 'papaparse'
import type { Card, CardRow, CardView } from '../cards/card.ts'
import { toSpreadsheetText } from '../domain/spreadsheetText.ts'

/** The rows of a card as CSV for a spreadsheet: BOM, CRLF, heads in the reader's language, texts inert. */
export const cardCsv = (card: Card, rows: readonly CardRow[], view: CardView): string => {
  const lines = rows.map((row) =>
    card.columns.map((column) => {
      const value = column.value(row, view)
      return typeof value === 'string' ? toSpreadsheetText(value) : (value ?? '')
    }),
  )
  const heads = card.columns.map(({ header }) => view.words.columns[header])
  return `\ufeff${Papa.unparse([heads, ...lines], { newline: '\r\n' })}\r\n`
}
