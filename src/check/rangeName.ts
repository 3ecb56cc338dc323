import type { CellRange } from '../ingest/sheet.ts'

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column)

/** A range as a spreadsheet names it: `C10`, `A9:G9`. */
export const rangeName = ({ top, left, bottom, right }: CellRange): string => {
  const first = `${letters(left)}${top}`
  return top === bottom && left === right ? first : `${first}:${letters(right)}${bottom}`
}
