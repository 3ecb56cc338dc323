import type { CellRange, Sheet } from '../ingest/sheet.ts'

/** The text of the first cell of a range, '' where the sheet has none. */
export const textAt = ({ rows }: Sheet, { top, left }: CellRange): string =>
  rows.find(({ row }) => row === top)?.cells[left - 1] ?? ''
