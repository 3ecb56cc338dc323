import Papa from 'papaparse'
import type { Card, CardRow, CardView } from '../cards/card.ts'
import { toSpreadsheetText } from '../domain/spreadsheetText.ts'
import { cardLines } from './cardLines.ts'

/** The rows of a card as CSV for a spreadsheet: BOM, CRLF, heads in the reader's language, texts inert. */
export const cardCsv = (card: Card, rows: readonly CardRow[], view: CardView): string => {
  const { heads, lines } = cardLines(card, rows, view)
  const inert = lines.map((line) =>
    line.map((value) => (typeof value === 'string' ? toSpreadsheetText(value) : (value ?? ''))),
  )
  return `\ufeff${Papa.unparse([heads, ...inert], { newline: '\r\n' })}\r\n`
}
