import Papa from 'papaparse'
import { ReadError } from '../../domain/readError.ts'
import { fromOneLine, hasOneLineSigns } from '../../domain/oneLine.ts'
import { fromSpreadsheetText } from '../../domain/spreadsheetText.ts'
import type { Sheet } from '../sheet.ts'

const delimiters = [',', '\t', ';']

/* The text of a cell may be full of another delimiter, so the first line that has any tells, not the commonest. */
const delimiterOf = (text: string, file: string): string => {
  if (/\.(?:tsv|tab)$/i.test(file)) return '\t'
  for (const line of text.replace(/"[^"]*"/gu, '').split(/[\r\n]+/u)) {
    const counts = delimiters.map((delimiter) => line.split(delimiter).length - 1)
    const most = Math.max(...counts)
    if (most > 0) return delimiters[counts.indexOf(most)] ?? ','
  }
  return ','
}

/**
 * Delimiter-separated text (a tab by the file's name; else comma, tab or semicolon by its first line) as a sheet. Rows
 * are numbered as records, from 1.
 */
export const readCsv = (text: string, file: string): Sheet => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text, file) })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) throw new ReadError('broken-quotes', file, [String((broken.row ?? 0) + 1)])
  const textOf = hasOneLineSigns(text) ? (cell: string) => fromOneLine(fromSpreadsheetText(cell)) : fromSpreadsheetText // prettier-ignore
  return {
    file,
    sheet: null,
    facts: null,
    rows: data
      .map((cells, index) => ({ row: index + 1, cells: cells.map(textOf) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  }
}
