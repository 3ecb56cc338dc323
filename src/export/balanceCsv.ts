import Papa from 'papaparse'
import { toSpreadsheetText } from '../domain/spreadsheetText.ts'
import type { Reading } from '../ingest/reading.ts'
import type { Words } from '../locales/words.ts'

/**
 * The books of every file for a spreadsheet (BOM, CRLF), one file a line: cells = with activities + empty + rejected,
 * characters in = characters out, and whether both hold.
 */
export const balanceCsv = (
  books: readonly Pick<Reading, 'file' | 'balance'>[],
  { balance: words }: Pick<Words, 'balance'>,
): string => {
  const heads = [words.file, words.cells, words.withActivities, words.empty, words.rejected, words.activities, words.charactersIn, words.charactersOut, words.check] // prettier-ignore
  const lines = books.map(({ file, balance: book }) => [
    toSpreadsheetText(file),
    book.cells,
    book.cellsWithActivities,
    book.cellsEmpty,
    book.cellsRejected,
    book.activities,
    book.charactersIn,
    book.charactersOut,
    book.cells === book.cellsWithActivities + book.cellsEmpty + book.cellsRejected &&
    book.charactersIn === book.charactersOut
      ? words.balanced
      : words.unbalanced,
  ])
  return `\ufeff${Papa.unparse([heads, ...lines], { newline: '\r\n' })}\r\n`
}
