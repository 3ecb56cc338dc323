import type { CellRange } from '../sheet.ts'

/** Cells (row and column from 1) as few ranges: neighbours in a row, then equal spans of rows below each other. */
export const cellRanges = (
  cells: readonly { readonly row: number; readonly column: number }[],
): CellRange[] => {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column)
  const spans: { top: number; left: number; bottom: number; right: number }[] = []
  for (const { row, column } of sorted) {
    const last = spans.at(-1)
    if (last?.top === row && last.right === column - 1) last.right = column
    else spans.push({ top: row, left: column, bottom: row, right: column })
  }
  const ranges: typeof spans = []
  const open = new Map<string, (typeof spans)[number]>()
  for (const span of spans) {
    const key = `${span.left} ${span.right}`
    const above = open.get(key)
    if (above?.bottom === span.top - 1) above.bottom = span.bottom
    else {
      ranges.push(span)
      open.set(key, span)
    }
  }
  return ranges
}

/** 「3–5, 8」: numbers as runs, each written by `shown`. */
export const shownRuns = (numbers: readonly number[], shown: (number: number) => string = String): string => {
  const runs: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? shown(from) : `${shown(from)}–${shown(to)}`)).join(', ')
}

/** 1 → A, 27 → AA: a column as a spreadsheet names it. */
export const columnLetters = (column: number): string =>
  column < 1
    ? ''
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
