import { textLines } from '../export/picture/textLines.ts'
import { textWidth } from '../charts/textWidth.ts'
import { bodyRoom, type Cell, type Opens, smallestText, type TableBody, type TableRow } from './face.ts'

const gap = 14
const padding = 8
/* Typefaces differ: what is measured as wide enough for one may be too narrow for another. */
const spare = 1.14
const leading = 1.4
const sizes = [22, 20, 18, 17, 16, 15, 14, 13, smallestText]
/* Larger type is for tables whose rows take one line each. */
const sizeOfText = 17
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

/* So many letters of a column are never squeezed, nor is its head. */
const keptLetters = 8

/*
 * A column wants what its longest text takes. Room to spare goes to the texts, so that numbers stand close together at
 * the end; where room is short, the long ones give way, very long ones as if they were as long as the room.
 */
const widthsOf = (heads: readonly string[], rows: readonly PlainRow[], size: number): number[] => {
  const wide = (text: string) => textWidth(text, size) * spare + gap
  const { width: room } = bodyRoom
  const columns = heads.map((head, column) => {
    const texts = [head, ...rows.flatMap(({ cells }) => cellText(cells[column] ?? null).split('\n'))]
    const wanted = Math.max(...texts.map(wide))
    return { wanted, least: Math.min(wanted, Math.max(wide(head), keptLetters * size * spare + gap)) }
  })
  const over = room - sum(columns.map(({ wanted }) => wanted))
  if (over >= 0) {
    const widest = Math.max(...columns.map(({ wanted }) => wanted))
    const grows = columns.map(({ wanted }) => (wanted > Math.min(156, widest - 1) ? wanted : 0))
    return columns.map(({ wanted }, column) => wanted + (over * (grows[column] ?? 0)) / sum(grows))
  }
  const least = sum(columns.map((one) => one.least))
  if (least >= room) return columns.map((one) => (one.least * room) / least)
  const wishes = columns.map((one) => Math.min(one.wanted, room) - one.least)
  return columns.map((one, column) => one.least + ((room - least) * (wishes[column] ?? 0)) / sum(wishes))
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

/* The rows of each slide, where so much room is for a table with its head; one row at least. */
const pagesOf = ({ headHeight, rows }: TableBody, room: number): TableRow[][] => {
  const pages: TableRow[][] = []
  let left = 0
  for (const row of rows) {
    if (pages.length === 0 || row.height > left) {
      pages.push([])
      left = room - headHeight
    }
    pages.at(-1)?.push(row)
    left -= row.height
  }
  return pages
}

/* A column that no row has a word in takes no room. */
const withoutEmpty = (heads: readonly string[], rows: readonly PlainRow[]) => {
  const isFilled = heads.map(
    (_, column) => rows.length === 0 || rows.some(({ cells }) => cells[column] !== ''),
  )
  const filled = <One>(list: readonly One[]) => list.filter((_, column) => isFilled[column])
  return { heads: filled(heads), rows: rows.map((row) => ({ ...row, cells: filled(row.cells) })) }
}

/**
 * A table as bodies of slides: in the largest type that lets it stand on one, else over as many slides as it takes,
 * each with its head.
 */
export const tableBodies = (allHeads: readonly string[], allRows: readonly PlainRow[]): TableBody[] => {
  const { heads, rows } = withoutEmpty(allHeads, allRows)
  for (const size of sizes) {
    const table = laidOut(heads, rows, size)
    const isWrapped = table.rows.some(({ height }) => height > table.size * leading + padding + 1)
    if (total(table) <= bodyRoom.height && !(isWrapped && size > sizeOfText)) return [table]
  }
  const table = laidOut(heads, rows, sizeOfMany)
  const count = pagesOf(table, bodyRoom.height).length
  /* As many rows on each as on the others: none is left with the last one alone. */
  let room = table.headHeight
  while (pagesOf(table, room).length > count) room += padding
  return pagesOf(table, room).map((ofPage) => ({ ...table, rows: ofPage }))
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
