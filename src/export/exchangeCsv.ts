import Papa from 'papaparse'
import { type ExchangeRow, exchangeColumns } from '../domain/exchange.ts'
import { toOneLine } from '../domain/oneLine.ts'
import { toSpreadsheetText } from '../domain/spreadsheetText.ts'

export interface CsvStyle {
  /** English field names, or Japanese titles. */
  readonly header: 'name' | 'title'
  /** A BOM and CRLF, for Excel. */
  readonly forExcel: boolean
}

/**
 * Rows as an exchange file in CSV. One line a row: line breaks within a
 * text are written as signs. Texts that a spreadsheet would take for formulas are made inert.
 */
export const exchangeCsv = (rows: readonly ExchangeRow[], { header, forExcel }: CsvStyle): string => {
  const newline = forExcel ? '\r\n' : '\n'
  const lines = rows.map((row) =>
    exchangeColumns.map(({ name, type }) =>
      type === 'string' ? toSpreadsheetText(toOneLine(String(row[name] ?? ''))) : (row[name] ?? ''),
    ),
  )
  const text = Papa.unparse([exchangeColumns.map((column) => column[header]), ...lines], { newline })
  return `${forExcel ? '\ufeff' : ''}${text}${newline}`
}
