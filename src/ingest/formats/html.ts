import { ReadError } from '../../domain/readError.ts'
import type { CellRange, Sheet, StruckText } from '../sheet.ts'
import { filledGrid } from './filledGrid.ts'
import { type HtmlTable, htmlTables } from './htmlTables.ts'

/** Cells that spans may fill: a page of a few bytes can ask for thousands of millions. */
const mostCells = 1_000_000

const gridOf = (
  table: HtmlTable,
  file: string,
): { grid: string[][]; merges: CellRange[]; struck: StruckText[] } => {
  const grid: string[][] = table.rows.map(() => [])
  const taken: boolean[][] = table.rows.map(() => [])
  const merges: CellRange[] = []
  const struck: StruckText[] = []
  let cells = 0
  table.rows.forEach((row, index) => {
    let column = 0
    for (const { text, rows, columns, struck: words } of row) {
      while (taken[index]?.[column]) column += 1
      /* rowspan 0 is all the rows that are left. */
      const bottom = Math.min(index + (rows === 0 ? table.rows.length : rows), table.rows.length)
      cells += (bottom - index) * columns
      if (cells > mostCells) throw new ReadError('archive-too-large', file)
      for (let down = index; down < bottom; down += 1) {
        const [texts, takes] = [grid[down] ?? [], taken[down] ?? []]
        for (let right = column; right < column + columns; right += 1) {
          while (texts.length < right) texts.push('')
          texts[right] = down === index && right === column ? text : (texts[right] ?? '')
          takes[right] = true
        }
      }
      for (const piece of words.split('\n')) if (piece !== '') struck.push({ row: index + 1, column: column + 1, text: piece }) // prettier-ignore
      if (bottom - index > 1 || columns > 1)
        merges.push({ top: index + 1, left: column + 1, bottom, right: column + columns })
      column += columns
    }
  })
  return { grid, merges, struck }
}

/**
 * The tables of a page, each a sheet named by its caption or the heading above it; spans are filled like merged cells.
 * Nothing in the page is run. Throws a ReadError for a page without a table.
 */
export const readHtml = (html: string, file: string): Sheet[] => {
  const sheets = htmlTables(html).flatMap((table, index) => {
    const { grid, merges, struck } = gridOf(table, file)
    const { rows } = filledGrid(grid, merges)
    const facts = { merges, isHidden: false, hiddenRows: [], hiddenColumns: [], formulas: [], marked: [], drawings: 0, struck } // prettier-ignore
    return rows.length === 0
      ? []
      : [{ file, name: table.title, number: index + 1, rows, facts, over: table.over }]
  })
  if (sheets.length === 0) throw new ReadError('no-table', file)
  const isTaken = (name: string) => sheets.filter((sheet) => sheet.name === name).length > 1
  return sheets.map(({ name, number, ...sheet }) => ({
    ...sheet,
    sheet: sheets.length === 1 ? null : name === '' || isTaken(name) ? `${name} ${number}`.trim() : name,
  }))
}
