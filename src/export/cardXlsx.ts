import type { Card, CardRow, CardView } from '../cards/card.ts'
import { cardLines } from './cardLines.ts'
import { workbookText } from './workbookText.ts'

/** What the second sheet says of the first: a name and its text, a line each. */
export type About = readonly (readonly [name: string, text: string])[]

/** The rows of a card as a workbook: texts as texts and never formulas; a second sheet says what they are. The same rows give the same bytes. */
export const cardXlsx = async (
  card: Card,
  rows: readonly CardRow[],
  view: CardView,
  about: About,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { heads, lines } = cardLines(card, rows, view)
  const cells = lines.map((line) =>
    line.map((value) => (typeof value === 'string' ? workbookText(value) : value)),
  )
  const isText = (column: number) => lines.some((line) => typeof line[column] === 'string')
  const { writeXlsx } = await import('hucre/xlsx')
  return new Uint8Array(
    await writeXlsx({
      properties: { created: new Date(0), modified: new Date(0) },
      sheets: [
        {
          name: card.id,
          columns: heads.map((_, column) => (isText(column) ? { width: 24, numFmt: '@' } : { width: 12 })),
          rows: [heads, ...cells],
          freezePane: { rows: 1 },
        },
        {
          name: 'about',
          columns: [16, 90].map((width) => ({ width, numFmt: '@' })),
          rows: about.map((line) => line.map(workbookText)),
        },
      ],
    }),
  )
}
