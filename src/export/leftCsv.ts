import Papa from 'papaparse'
import { writePlace } from '../domain/place.ts'
import { toSpreadsheetText } from '../domain/spreadsheetText.ts'
import type { Reading } from '../ingest/reading.ts'

/** What the file with the columns that were not used is headed by, and what such a column may hold. */
export interface LeftWords {
  readonly leftHeads: readonly [place: string, header: string, why: string, text: string]
  readonly besides: Readonly<Record<NonNullable<Reading['left']>[number]['why'] & string, string>>
}

/** The texts of the columns that were not used, for a spreadsheet (BOM, CRLF, texts inert): one text a line, with its place. */
export const leftCsv = (
  { file, left = [] }: Pick<Reading, 'file' | 'left'>,
  { leftHeads, besides }: LeftWords,
): string => {
  const lines = left.flatMap(({ sheet, column, header, why, texts }) =>
    texts.map(
      ({ row, text }) =>
      [writePlace({ file, sheet, row, column }), header, why === null ? '' : besides[why], text].map(toSpreadsheetText), // prettier-ignore
    ),
  )
  return `\ufeff${Papa.unparse([[...leftHeads], ...lines], { newline: '\r\n' })}\r\n`
}
