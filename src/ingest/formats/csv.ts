import Papa from 'papaparse'
import { ReadError } from '../../domain/readError.ts'
import { fromSpreadsheetText } from '../../domain/spreadsheetText.ts'
import type { Sheet } from '../sheet.ts'

/** Delimiter-separated text (comma, tab, semicolon; found from the text) as a sheet. Rows are numbered as records, from 1. */
export const readCsv = (text: string, file: string): Sheet => {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';'] })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) throw new ReadError('broken-quotes', file, [String((broken.row ?? 0) + 1)])
  return {
    file,
    sheet: null,
    rows: data
      .map((cells, index) => ({ row: index + 1, cells: cells.map(fromSpreadsheetText) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  }
}
