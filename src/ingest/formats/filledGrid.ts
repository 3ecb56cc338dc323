import type { CellRange, SheetRow } from '../sheet.ts'

/** A text in a cell that a merge covers, so that no program shows it. Row and column count from 1. */
export interface CoveredText {
  readonly row: number
  readonly column: number
  readonly text: string
}

/**
 * A grid of texts as rows numbered from 1: every cell of a merge has the text of its first one, columns and rows beyond
 * the last text are left out, and so are blank rows.
 * Another text in a cell under a merge is given as `covered`, once a merge; below a blank first cell each stays where it is.
 */
export const filledGrid = (
  grid: readonly (readonly string[])[],
  merges: readonly CellRange[],
): { rows: SheetRow[]; width: number; covered: CoveredText[] } => {
  let height = 0
  let width = 0
  grid.forEach((cells, index) => {
    const last = cells.findLastIndex((text) => text !== '')
    if (last >= 0) height = index + 1
    width = Math.max(width, last + 1)
  })
  const filled = grid
    .slice(0, height)
    .map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? ''))
  /* Merges do not overlap: together they are never more than the grid, whatever a damaged file says. */
  let unmerged = height * width
  const covered: CoveredText[] = []
  for (const { top, left, bottom, right } of merges) {
    const text = filled[top - 1]?.[left - 1] ?? ''
    if (text === '') continue
    unmerged -= (Math.min(bottom, height) - top + 1) * (Math.min(right, width) - left + 1)
    if (unmerged < 0) break
    const told = new Set(['', text])
    for (let row = top; row <= Math.min(bottom, height); row += 1) {
      grid[row - 1]?.slice(left - 1, right).forEach((under, index) => {
        if (!told.has(under)) covered.push({ row, column: left + index, text: under })
        told.add(under)
      })
      filled[row - 1]?.fill(text, left - 1, Math.min(right, width))
    }
  }
  return {
    rows: filled
      .map((cells, index) => ({ row: index + 1, cells }))
      .filter(({ cells }) => cells.some((text) => text.trim() !== '')),
    width,
    covered,
  }
}
