import type { ExchangeRow } from '../domain/exchange.ts'
import { readFile } from '../ingest/readFile.ts'
import type { Balance } from '../ingest/reading.ts'
import { exchangeCsv } from './exchangeCsv.ts'

/** The books of lines that were joined from several reports: those of the exchange file that they make. */
export const booksOfRows = async (rows: readonly ExchangeRow[]): Promise<Balance> => {
  const csv = new TextEncoder().encode(exchangeCsv(rows, { header: 'name', forExcel: false }))
  return (await readFile(csv, 'progress.csv', { municipality: '' })).balance
}
