import type { CellRange, Sheet, SheetRow } from '../sheet.ts'

/** The texts of a row where a range merged over several columns is one text, and whether such a range is all there is. */
export interface RowOnce {
  /** By column: the range's text stands in its first cell alone. */
  readonly cells: readonly string[]
  /** The range that holds the row's only text; null where there are other texts or the range has one column. */
  readonly whole: CellRange | null
}

/** Tells the texts of a sheet's rows, each merged range once; of a sheet without merges as they stand. */
export const textsOnce = ({ rows, facts }: Sheet): ((row: SheetRow) => RowOnce) => {
  const last = rows.at(-1)?.row ?? 0
  const byRow = new Map<number, CellRange[]>()
  for (const range of facts?.merges ?? []) {
    if (range.left === range.right) continue
    for (let row = range.top; row <= Math.min(range.bottom, last); row++)
      byRow.set(row, [...(byRow.get(row) ?? []), range])
  }
  return ({ row, cells }) => {
    const texts = cells.map((cell) => cell.trim())
    const ranges = byRow.get(row)
    if (!ranges) return { cells: texts, whole: null }
    for (const { top, left, right } of ranges)
      texts.fill('', row === top ? left : left - 1, Math.min(right, texts.length))
    const filled = texts.flatMap((text, column) => (text === '' ? [] : [column + 1]))
    const whole =
      filled.length === 1 ? ranges.find(({ top, left }) => row === top && left === filled[0]) : null
    return { cells: texts, whole: whole ?? null }
  }
}
