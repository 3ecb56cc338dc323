import type { CellRange, SheetRow } from '../sheet.ts'

/**
 * A grid of texts as rows numbered from 1: every cell of a merge has the text of its first one, columns and rows beyond
 * the last text are left out, and so are blank rows.
 */
export const filledGrid = (
  grid: readonly (readonly string[])[],
  merges: readonly CellRange[],
): { rows: SheetRow[]; width: number } => {
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
  for (const { top, left, bottom, right } of merges) {
    const text = filled[top - 1]?.[left - 1] ?? ''
    if (text === '') continue
    unmerged -= (Math.min(bottom, height) - top + 1) * (Math.min(right, width) - left + 1)
    if (unmerged < 0) break
    for (let row = top; row <= Math.min(bottom, height); row += 1)
      filled[row - 1]?.fill(text, left - 1, Math.min(right, width))
  }
  return {
    rows: filled
      .map((cells, index) => ({ row: index + 1, cells }))
      .filter(({ cells }) => cells.some((text) => text.trim() !== '')),
    width,
  }
}
