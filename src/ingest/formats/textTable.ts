import type { Sheet, SheetRow } from '../sheet.ts'
import { drawnRows, isDrawnTable } from './drawnTable.ts'

const gap = /[ \u3000]{2,}/u

/* Columns parted by spaces show in at least two lines, one after the other, with the same number of gaps. */
const isSpaced = (lines: readonly string[]): boolean => {
  const columns = lines.filter((line) => line.trim() !== '').map((line) => line.trim().split(gap).length)
  return columns.some((count, index) => count > 1 && columns[index + 1] === count)
}

const rowsOf = (lines: readonly string[]): SheetRow[] => {
  const cellsBy = (cellsOf: (line: string) => string[]) =>
    lines.map((line, index) => ({ row: index + 1, cells: cellsOf(line) }))
  if (lines.some((line) => line.includes('\t'))) return cellsBy((line) => line.split('\t'))
  if (isDrawnTable(lines)) return drawnRows(lines)
  if (isSpaced(lines)) return cellsBy((line) => line.trimEnd().split(gap))
  return cellsBy((line) => [line])
}

/**
 * A table in plain text, as it comes out of a PDF or a copied table: columns by tabs, else by drawn lines, else by two
 * or more spaces. Every line is a row, blank lines too.
 */
export const readTextTable = (text: string, file: string): Sheet => ({
  file,
  sheet: null,
  facts: null,
  rows: rowsOf(text.split(/\r\n|\n|\r/u)),
})
