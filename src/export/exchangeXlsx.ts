import type { CellValue, ColumnDef } from 'hucre/xlsx'
import { type ExchangeColumnDescription, type ExchangeRow, exchangeColumns } from '../domain/exchange.ts'
import { fieldSheetName } from '../domain/fieldSheetName.ts'
import { fieldSheetRows } from './fieldSheetRows.ts'
import { workbookText } from './workbookText.ts'

/** What one sheet of a workbook takes: rows, its header among them, and characters in a cell. */
export const xlsxLimits = { rows: 1_048_576, characters: 32_767 } as const

/* A workbook states when it was made; the same rows are to give the same bytes. */
const noTime = new Date(0)

const cellOf = (row: ExchangeRow, { name, type }: ExchangeColumnDescription): CellValue => {
  const value = row[name]
  if (value === null || value === '') return null
  if (type === 'date') return new Date(`${value}T00:00:00Z`)
  return typeof value === 'number' ? value : workbookText(value)
}

/* A cell of the format `@` stays a text when a planner opens and leaves it, whatever sign it begins with. */
const formats = { string: '@', date: 'yyyy-mm-dd', integer: '0', number: 'General' } as const
const widths: Partial<Record<ExchangeColumnDescription['name'], number>> = { activity: 60, initiative: 30, guideline: 40, policy: 40 } // prettier-ignore

const columnOf = ({ name, type }: ExchangeColumnDescription): ColumnDef => ({
  width: widths[name] ?? 14,
  numFmt: formats[type],
})

const lastCell = (rows: number): string =>
  `${String.fromCharCode('A'.charCodeAt(0) + exchangeColumns.length - 1)}${rows}`

/**
 * Rows as an exchange file in a workbook: texts as texts and never formulas, numbers and dates as such, a fixed header
 * with a filter; a second sheet says what each column holds and which words it takes. The same rows give the same bytes.
 * Throws a RangeError for what a sheet cannot take (`xlsxLimits`): it would be lost.
 */
export const exchangeXlsx = async (
  rows: readonly ExchangeRow[],
  header: 'name' | 'title',
): Promise<Uint8Array<ArrayBuffer>> => {
  if (rows.length >= xlsxLimits.rows) throw new RangeError(`${rows.length} rows`)
  const lines = rows.map((row) => exchangeColumns.map((column) => cellOf(row, column)))
  const longest = lines.flat().find((cell) => typeof cell === 'string' && cell.length > xlsxLimits.characters)
  if (typeof longest === 'string')
    throw new RangeError(`${longest.length} characters: ${longest.slice(0, 40)}`)
  const { writeXlsx } = await import('hucre/xlsx')
  return new Uint8Array(
    await writeXlsx({
      properties: { created: noTime, modified: noTime },
      sheets: [
        {
          name: 'progress',
          columns: exchangeColumns.map(columnOf),
          rows: [exchangeColumns.map((column) => column[header]), ...lines],
          freezePane: { rows: 1 },
          autoFilter: { range: `A1:${lastCell(rows.length + 1)}` },
        },
        {
          name: fieldSheetName,
          columns: [16, 22, 24, 8, 90].map((width) => ({ width, numFmt: '@' })),
          rows: fieldSheetRows(),
        },
      ],
    }),
  )
}
