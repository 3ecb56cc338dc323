import type { Mapping } from '../ingest/mapping.ts'
import type { CellRange, Sheet } from '../ingest/sheet.ts'
import { type CheckedColumn, checkedColumns } from './checkedColumn.ts'
import { type CheckedTable, checkedTable } from './checkedTable.ts'
import type { CheckInput } from './checkInput.ts'
import { type PackageFacts, packageFacts } from './packageFacts.ts'

/** A sheet with what the rules ask of it, worked out once. */
export interface CheckedSheet {
  readonly input: CheckInput
  readonly sheet: Sheet
  /** Whether it is the first of its file: what holds for a whole file is found there. */
  readonly isFirst: boolean
  readonly mapping: Mapping | null
  readonly table: CheckedTable
  readonly columns: readonly CheckedColumn[]
  readonly facts: PackageFacts | null
}

/** The sheets of a file, ready to be checked. */
export const checkedSheets = (input: CheckInput): CheckedSheet[] => {
  const facts = packageFacts(input.dataPackage, input.opened.file)
  return input.opened.sheets.map((sheet, index) => {
    const mapping = input.sheets?.[index]?.mapping ?? null
    const table = checkedTable(sheet, mapping)
    return { input, sheet, isFirst: index === 0, mapping, table, columns: checkedColumns(table, mapping, facts), facts } // prettier-ignore
  })
}

/** The range of one cell; row from 1, column from 0. */
export const cellAt = (row: number, column: number): CellRange => ({
  top: row,
  left: column + 1,
  bottom: row,
  right: column + 1,
})

/** The range of a whole row of cells. */
export const rowAt = (row: number, cells: readonly string[]): CellRange => ({
  top: row,
  left: 1,
  bottom: row,
  right: Math.max(1, cells.length),
})

/** Every filled cell of the table's body, or of the whole sheet, with its place. */
export function* filledCells(
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
): Generator<{ readonly row: number; readonly column: number; readonly text: string }> {
  for (const { row, cells } of rows)
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column] ?? ''
      if (text.trim() !== '') yield { row, column, text }
    }
}
