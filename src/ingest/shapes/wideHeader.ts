import { columnBeside } from '../normalise/columnBeside.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import { headText } from '../normalise/headText.ts'
import { readKind } from '../normalise/kind.ts'
import { readYearWords } from '../normalise/yearWords.ts'
import type { SheetRow } from '../sheet.ts'
import { type ColumnHead, columnHead, isHeadWord } from './wideHead.ts'

/** The rows that head a table, and what they say of each column. */
export interface HeaderBlock {
  readonly rows: readonly SheetRow[]
  readonly heads: readonly ColumnHead[]
}

/* What a city writes of one initiative, never a head: a bullet, a whole sentence, an initiative's own mark. */
const ownWords = /[●。]|^[○〇◯]/u

const mostRows = 3
const filledOf = (row: SheetRow) => row.cells.filter((text) => text !== '')

const couldHead = (row: SheetRow): boolean => {
  const filled = filledOf(row)
  return filled.length > 0 && filled.every((text) => text.length <= 60 && !ownWords.test(text))
}

/* A title stands alone, or is one merged cell that a format repeats. A year over its columns may stand alone too. */
const isTitle = (row: SheetRow): boolean => {
  const filled = new Set(filledOf(row))
  return filled.size === 1 && !(isHeadWord([...filled][0] ?? '') && row.cells[0] === '')
}

const saysYearOrKind = (text: string) =>
  isHeadWord(text) && (readYearWords(text) !== null || readKind(headText(text)) !== null)

/* A year or kind over several columns holds for those to its right whose own head is missing above. */
const spread = (rows: readonly SheetRow[]): string[][] => {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return rows.map(({ cells }, at) => {
    let held = ''
    return Array.from({ length: width }, (_, column) => {
      const text = cells[column] ?? ''
      if (text !== '') held = saysYearOrKind(text) ? text : ''
      const below = rows
        .slice(at + 1)
        .map((row) => row.cells[column] ?? '')
        .find((one) => one !== '')
      if (text !== '' || held === '' || below === undefined) return text
      const isPart = saysYearOrKind(below) || columnBeside(below) !== null || readHeaderRole(below)?.role === 'department' // prettier-ignore
      return isPart ? held : ''
    })
  })
}

const combine = (rows: readonly SheetRow[]): HeaderBlock => {
  const grid = spread(rows)
  const heads = (grid[0] ?? []).map((_, column) => {
    const parts = grid.map((cells) => cells[column] ?? '').filter((text) => text !== '')
    return columnHead(parts.filter((text, index) => parts.indexOf(text) === index))
  })
  return { rows, heads }
}

/** How a block heads a wide report: by years of its own, only by 実績・予定 and the like, or not at all. */
export const strengthOf = ({ heads }: HeaderBlock): 'years' | 'kinds' | null => {
  const years = heads.filter(({ role, year }) => role === 'activity' && year !== null)
  /* One merged title that names a year stands over many columns. */
  if (!heads.some(({ role }) => role === 'initiative'))
    return new Set(years.map(({ text }) => text)).size > 1 ? 'years' : null
  if (years.length > 0) return 'years'
  return heads.some(({ role }) => role === 'activity') && heads.length > 1 ? 'kinds' : null
}

const yearOf = (text: string) => {
  const words = readYearWords(text)
  return words && 'year' in words ? words.year : null
}

/* 令和5年度 over 令和4年度の実績, in its own column or from the left, is a part of the title. */
const namesTwoYears = (upper: HeaderBlock, row: SheetRow): boolean => {
  const grid = spread([...upper.rows, row])
  return row.cells.some((_, column) => {
    const years = grid.map((cells) => yearOf(cells[column] ?? '')).filter((year) => year !== null)
    return new Set(years).size > 1
  })
}

/* A lower row belongs to the head when it is made of head words, leaves the initiatives' head alone and adds to it. */
const deepens = (upper: HeaderBlock, row: SheetRow, both: HeaderBlock): boolean => {
  const filled = filledOf(row)
  if (!couldHead(row) || isTitle(row)) return false
  /* A title over the head would take the initiatives' head for one of its year. */
  const names = ({ heads }: HeaderBlock) => heads.some(({ role }) => role === 'initiative')
  if (names(combine([row])) && !names(both)) return false
  const named = upper.heads.flatMap(({ role, text }, column) => (role === 'initiative' ? [{ column, text }] : [])) // prettier-ignore
  const leaves = named.some(({ column, text }) => ['', text].includes(row.cells[column] ?? ''))
  if (named.length > 0 && !leaves) return false
  if (filled.filter(isHeadWord).length * 2 < filled.length) return false
  if (named.length > 0 && !filled.every(isHeadWord)) return false
  const clashes = both.heads.some(({ role, reason, text }) => !['activity', 'department', 'ignored'].includes(role) && reason === 'header' && readYearWords(text) !== null) // prettier-ignore
  if (clashes || namesTwoYears(upper, row)) return false
  const addsToYears = both.heads.some(({ role, text }, column) => (role === 'activity' || role === 'department') && text !== upper.heads[column]?.text && text.endsWith(row.cells[column] ?? '')) // prettier-ignore
  const hasYears = upper.rows.some(({ cells }) => cells.some((text) => text !== '' && saysYearOrKind(text)))
  return addsToYears || (named.length === 0 && hasYears && strengthOf(both) !== null)
}

/** The head that begins at a row, up to three rows deep; null where none does. */
export const headerBlockAt = (rows: readonly SheetRow[], index: number): HeaderBlock | null => {
  const first = rows[index]
  if (!first || !couldHead(first) || isTitle(first)) return null
  let block = combine([first])
  for (const row of rows.slice(index + 1, index + mostRows)) {
    const deeper = combine([...block.rows, row])
    if (!deepens(block, row, deeper)) break
    block = deeper
  }
  return strengthOf(block) === null ? null : block
}

const rowsAboveTable = 200

/** The first head of a sheet, near its top: by years if any row has one, else by kinds alone. */
export const firstHeaderBlock = (rows: readonly SheetRow[]): HeaderBlock | null => {
  let weak: HeaderBlock | null = null
  for (let index = 0; index < Math.min(rows.length, rowsAboveTable); index++) {
    const block = headerBlockAt(rows, index)
    if (block && strengthOf(block) === 'years') return block
    weak ??= block
  }
  return weak
}
