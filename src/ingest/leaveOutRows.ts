import type { Mapping } from './mapping.ts'
import { bareCharacters } from './normalise/cellText.ts'
import type { SheetReading } from './reading.ts'
import { rowKey } from './rowKey.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/** A sheet without the rows that a reader leaves out, and those rows. What heads the columns stays. */
export const leaveOutRows = (sheet: Sheet, { rows = [], headerRows }: Mapping): { kept: Sheet; left: readonly SheetRow[] } => {
  const keys = new Set(rows.filter(({ as }) => as === 'left-out').map(({ row }) => row))
  if (keys.size === 0) return { kept: sheet, left: [] }
  const isLeft = (row: SheetRow) => !headerRows.includes(row.row) && keys.has(rowKey(row))
  return {
    kept: { ...sheet, rows: sheet.rows.filter((row) => !isLeft(row)) },
    left: sheet.rows.filter(isLeft),
  }
} // prettier-ignore

/** A reading with the rows that were left out among the rejected: each is one cell of the balance, with its characters. */
export const withLeftOut = (
  reading: SheetReading,
  { file, sheet }: Sheet,
  left: readonly SheetRow[],
): SheetReading => {
  if (left.length === 0) return reading
  const placeOf = ({ row }: SheetRow) => ({ file, sheet, row, column: null })
  const wordsOf = ({ cells }: SheetRow) => [...new Set(cells.filter((text) => text.trim() !== ''))].join(' ')
  const characters = left.reduce((sum, { cells }) => sum + bareCharacters(cells.join(' ')).length, 0)
  const { balance } = reading
  return {
    ...reading,
    issues: [...reading.issues, ...left.map((row) => ({ rule: 'left-out' as const, place: placeOf(row), text: wordsOf(row) }))], // prettier-ignore
    rejected: [...reading.rejected, ...left.map((row) => ({ place: placeOf(row), rules: ['left-out'] as const, cells: row.cells }))], // prettier-ignore
    balance: {
      ...balance,
      cells: balance.cells + left.length,
      cellsRejected: balance.cellsRejected + left.length,
      charactersIn: balance.charactersIn + characters,
      charactersOut: balance.charactersOut + characters,
    },
  }
}
