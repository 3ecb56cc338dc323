import type { Sheet, SheetRow } from '../sheet.ts'

/** The rows of a sheet that hold any text, without the white space around it. */
export const trimmedRows = ({ rows }: Sheet): SheetRow[] =>
  rows
    .map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
