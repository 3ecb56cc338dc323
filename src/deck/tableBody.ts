import { textLines, textWidth } from '../export/picture/textLines.ts'
import { bodyRoom, type Cell, type Opens, smallestText, type TableBody, type TableRow } from './face.ts'

const gap = 14
const padding = 8
/* Typefaces differ: what is measured as wide enough for one may be too narrow for another. */
const spare = 1.1
const leading = 1.4
/* A narrower column is never squeezed. */
const keeps = 96
const sizes = [22, 20, 18, 17, 16, 15, 14, 13, smallestText]
/** The size of a table that goes on over several slides. */
const sizeOfMany = 14

export interface PlainRow {
  readonly cells: readonly Cell[]
  readonly opens: Opens
}

/** How a cell is written where nothing is reported. */
export const cellText = (cell: Cell): string => (cell === null ? '－' : String(cell))

/** The lines of a cell in a column: its own breaks, and those that its width asks for. */
export const cellLines = (cell: Cell, size: number, width: number): string[] =>
  cellText(cell)
    .split('\n')
    .flatMap((text) => (text === '' ? [''] : textLines(text, size * spare, width - gap)))

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)

/* A column wants what its longest text takes, up to half of the room; the wide ones give way in proportion. */
const widthsOf = (heads: readonly string[], rows: readonly PlainRow[], size: number): number[] => {
  const texts = heads.map((head, column) => [
    head,
    ...rows.flatMap(({ cells }) => cellText(cells[column] ?? null).split('\n')),
  ])
  const wanted = texts.map((column) => Math.max(...column.map((text) => textWidth(text, size))) * spare + gap)
  const narrow = wanted.filter((one) => one <= keeps)
  const wide = sum(wanted) - sum(narrow)
  const left = bodyRoom.width - sum(narrow)
  if (wide <= left) {
    /* Room to spare goes to the texts, so that numbers stand close together at the end. */
    const widest = Math.max(...wanted)
    const grows = (one: number) => one > Math.min(keeps * 1.6, widest - 1)
    const over = bodyRoom.width - sum(wanted)
    const growing = wanted.filter(grows)
    return wanted.map((one) => (grows(one) ? one + (over * one) / sum(growing) : one))
  }
  /* Very long texts would starve the others: each is taken at most as thrice the room's even share. */
  const capped = wanted.map((one) => (one <= keeps ? one : Math.min(one, left * 1.2)))
  const scale = left / sum(capped.filter((one) => one > keeps))
  return capped.map((one) => (one <= keeps ? one : one * scale))
}

const heightOf = (cells: readonly Cell[], widths: readonly number[], size: number): number =>
  Math.max(...cells.map((cell, column) => cellLines(cell, size, widths[column] ?? 0).length)) *
    Math.ceil(size * leading) +
  padding

const laidOut = (heads: readonly string[], rows: readonly PlainRow[], size: number): TableBody => {
  const widths = widthsOf(heads, rows, size)
  return {
    kind: 'table',
    heads,
    widths,
    headHeight: heightOf(heads, widths, size),
    rows: rows.map((row) => ({ ...row, height: heightOf(row.cells, widths, size) })),
    size,
    opener: heads.length > 2 && (widths[1] ?? 0) > (widths[0] ?? 0) ? 1 : 0,
  }
}

const total = ({ headHeight, rows }: TableBody) => headHeight + sum(rows.map(({ height }) => height))

/**
 * A table as bodies of slides: in the largest type that lets it stand on one, else over as many slides as it takes,
 * each with its head.
 */
export const tableBodies = (heads: readonly string[], rows: readonly PlainRow[]): TableBody[] => {
  for (const size of sizes) {
    const table = laidOut(heads, rows, size)
    if (total(table) <= bodyRoom.height) return [table]
  }
  const table = laidOut(heads, rows, sizeOfMany)
  const pages: TableRow[][] = [[]]
  let used = table.headHeight
  for (const row of table.rows) {
    if (used + row.height > bodyRoom.height && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      used = table.headHeight
    }
    pages.at(-1)?.push(row)
    used += row.height
  }
  return pages.map((ofPage) => ({ ...table, rows: ofPage }))
}

/** Whether a column holds numbers, which stand at its right. */
export const isOfNumbers = ({ rows }: Pick<TableBody, 'rows'>, column: number): boolean =>
  rows.some(({ cells }) => typeof cells[column] === 'number')

/* Smaller type is for lists whose rows say little each. */
const sizeOfSentences = 14

/** Whether a table of sentences stands on one slide in type that is pleasant to read. */
export const standsOnOne = (heads: readonly string[], rows: readonly PlainRow[]): boolean => {
  const [first, second] = tableBodies(heads, rows)
  return second === undefined && (first?.size ?? 0) >= sizeOfSentences
}
