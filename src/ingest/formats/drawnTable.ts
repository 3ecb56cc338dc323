import type { SheetRow } from '../sheet.ts'

const border = /^[\s+\-=|─-╿]+$/u
const upright = /[|│┃║]/u

const isBorder = (line: string) =>
  border.test(line) && /[-=─━═]{2}|[─━═]/u.test(line) && /[+┌-╋╒-╬]/u.test(line)

/* A line without corners, as over and under a table that is open at its sides. */
const isRule = (line: string) => /^\s*[─━═]{3,}\s*$/u.test(line)

/** Whether lines draw a table with `+---+` or box characters. */
export const isDrawnTable = (lines: readonly string[]): boolean =>
  lines.some((line, index) => isBorder(line) && upright.test(lines[index + 1] ?? ''))

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^[|│┃║├┣╠]/u, '')
    .replace(/[|│┃║┤┫╣]$/u, '')
    .split(/[|│┃║├┤┼]/u)
    .map((cell) => (/^[─━═]*$/u.test(cell.trim()) ? '' : cell.trim()))

/**
 * The rows of tables drawn with lines. Where a line stands between all rows, the text lines between two of them are one
 * row, joined cell by cell; else every line is a row. A title in a box of its own over the table is a row of one cell. Lines outside a table are rows of one cell; rows have their first
 * line's number.
 */
export const drawnRows = (lines: readonly string[]): SheetRow[] => {
  const rows: SheetRow[] = []
  let blocks: { row: number; cells: string[] }[][] = []
  const endTable = () => {
    const filled = blocks.filter((block) => block.length > 0)
    const isTitle = (block: readonly { cells: string[] }[]) => block.every(({ cells }) => cells.length === 1)
    const isLined = filled.filter((block) => !isTitle(block)).length > 2
    for (const block of filled) {
      const [first] = block
      if (!first || !isLined || isTitle(block)) rows.push(...block)
      else {
        const width = Math.max(...block.map(({ cells }) => cells.length))
        const cells = Array.from({ length: width }, (_, column) => block.map((line) => line.cells[column] ?? '').filter((text) => text !== '').join('\n')) // prettier-ignore
        rows.push({ row: first.row, cells })
      }
    }
    blocks = []
  }
  lines.forEach((line, index) => {
    if (isBorder(line) || isRule(line)) blocks.push([])
    else if (blocks.length > 0 && upright.test(line))
      blocks.at(-1)?.push({ row: index + 1, cells: cellsOf(line) })
    else {
      endTable()
      rows.push({ row: index + 1, cells: [line.trim()] })
    }
  })
  endTable()
  return rows
}
