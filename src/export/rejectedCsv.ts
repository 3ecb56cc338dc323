import Papa from 'papaparse'
import { correctionColumns } from '../domain/correctionColumns.ts'
import { writePlace } from '../domain/place.ts'
import { toSpreadsheetText } from '../domain/spreadsheetText.ts'
import type { Reading } from '../ingest/reading.ts'
import type { IngestWords } from '../locales/ingestWords.ts'

/** The rejected rows of one sheet as a file of their own; `sheet` is null of a file without sheets. */
export interface RejectedCsv {
  readonly sheet: string | null
  readonly rows: number
  readonly csv: string
}

/**
 * The rows of a file that could not be used, for a spreadsheet (BOM, CRLF, texts inert): reason and place first, then the
 * row's cells as they stand under the file's own heads. Corrected there, `applyCorrections` puts them into the file. One
 * CSV for every sheet that has some.
 */
export const rejectedCsv = (
  { rejected, sheets }: Pick<Reading, 'rejected' | 'sheets'>,
  rules: IngestWords['rules'],
  header: 'name' | 'title',
): RejectedCsv[] =>
  sheets.flatMap(({ sheet, mapping }) => {
    const rows = rejected.filter(({ place }) => place.sheet === sheet)
    if (rows.length === 0) return []
    const heads = [...(mapping?.columns ?? [])].sort((a, b) => a.column - b.column).map((one) => one.header)
    const own = [correctionColumns.reason[header], correctionColumns.place[header]]
    const lines = rows.map(({ rules: broken, place, cells }) =>
      [broken.map((rule) => rules[rule]).join('、'), writePlace(place), ...cells].map(toSpreadsheetText),
    )
    const csv = Papa.unparse([[...own, ...heads.map(toSpreadsheetText)], ...lines], { newline: '\r\n' })
    return [{ sheet, rows: rows.length, csv: `\ufeff${csv}\r\n` }]
  })
