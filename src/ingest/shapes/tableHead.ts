import type { Sheet, SheetRow } from '../sheet.ts'
import { textsOnce } from './textsOnce.ts'

/** The rows that head a table's columns, and what they say of each column together. */
export interface TableHead {
  readonly rows: readonly SheetRow[]
  readonly texts: readonly string[]
}

/* A head stands at the top, below a title and some notes. */
const deepest = 20
const longest = 40

const isHeadLike = (cells: readonly string[]) =>
  cells.filter((cell) => cell.trim() !== '').length > 1 &&
  cells.every((cell) => cell.trim().length <= longest && !/[●。]/u.test(cell))

/* A year may stand over a single column, or under its name. */
const yearAlone = /^[(<[]?(?:(?:令和|平成|[RH])\s*(?:元|\d{1,2})|\d{4})\s*(?:年度?)?[)>\]]?$/iu

/*
 * Below a head whose names stand over several columns each, a row that names those columns and no other: a name under a
 * name of one column alone is a row of the table.
 */
const isLowerHead = (upper: readonly string[], lower: readonly string[]): boolean => {
  const above = (column: number) => (upper[column] ?? '').trim()
  const below = (column: number) => (lower[column] ?? '').trim()
  const goesOn = (column: number) =>
    column > 0 && below(column) !== '' && (above(column) === '' || above(column) === above(column - 1))
  const names = lower.map((_, column) => column).filter((column) => below(column) !== '' && below(column) !== above(column)) // prettier-ignore
  return (
    names.length > 1 &&
    isHeadLike(lower) &&
    names.every((column) => !/^[\d\s,.△▲%-]+$/u.test(below(column).normalize('NFKC'))) &&
    names.every(
      (column) =>
        goesOn(column) ||
        yearAlone.test(above(column).normalize('NFKC')) ||
        (above(column) !== '' && yearAlone.test(below(column).normalize('NFKC'))) ||
        (above(column) !== '' && goesOn(column + 1)),
    )
  )
}

/** What one or two header rows say of each column: a group's name over several columns holds for all of them. */
export const headTexts = (rows: readonly SheetRow[]): string[] => {
  const [upper = [], lower] = rows.map(({ cells }) => cells.map((cell) => cell.trim()))
  if (!lower) return [...upper]
  let group = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = upper[column] ?? ''
    const below = lower[column] ?? ''
    if (above !== '') group = above
    if (below === '' || below === above) return above || below
    return `${group} ${below}`.trim()
  })
}

/** The row, or two rows, that `scoreOf` likes best; null when it likes none (0). The upper one wins among equals. */
export const findHead = (sheet: Sheet, scoreOf: (texts: readonly string[]) => number): TableHead | null => {
  const filled = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).slice(0, deepest)
  const once = textsOnce(sheet)
  let best: TableHead | null = null
  let highest = 0
  filled.forEach((row, index) => {
    if (!isHeadLike(once(row).cells)) return
    const next = filled[index + 1]
    const candidates = next && isLowerHead(row.cells, next.cells) ? [[row], [row, next]] : [[row]]
    for (const rows of candidates) {
      const texts = headTexts(rows)
      const score = scoreOf(texts)
      if (score > highest) {
        highest = score
        best = { rows, texts }
      }
    }
  })
  return best
}

/** The head that a mapping names. */
export const headOf = (sheet: Sheet, headerRows: readonly number[]): TableHead => {
  const rows = sheet.rows.filter(({ row }) => headerRows.includes(row)).slice(0, 2)
  return { rows, texts: headTexts(rows) }
}
