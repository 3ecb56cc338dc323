import type { Card, CardRow, CardView } from '../cards/card.ts'
import { toSpreadsheetText } from '../domain/spreadsheetText.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/gu, (letter) => escapes[letter] ?? letter)

/** The rows of a card for the clipboard, texts inert: a table for documents, and lines with tabs for spreadsheets. */
export const cardTable = (
  card: Card,
  rows: readonly CardRow[],
  view: CardView,
  caption: string,
): { readonly html: string; readonly text: string } => {
  const heads = card.columns.map(({ header }) => view.words.columns[header])
  const lines = rows.map((row) =>
    card.columns.map(({ value }) => {
      const cell = value(row, view)
      return typeof cell === 'string' ? toSpreadsheetText(cell) : String(cell ?? '')
    }),
  )
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell).replace(/\r?\n/gu, '<br>')}</${tag}>`).join('')}</tr>`
  return {
    html: `<meta charset="utf-8"><table><caption>${escaped(caption)}</caption><thead>${line(heads, 'th')}</thead><tbody>${lines.map((cells) => line(cells, 'td')).join('')}</tbody></table>`,
    /* A tab or a break within a cell would begin another one. */
    text: [heads, ...lines].map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/gu, ' ')).join('\t')).join('\r\n'), // prettier-ignore
  }
}
