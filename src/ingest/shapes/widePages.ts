import type { Mapping } from '../mapping.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import { rowKey } from '../rowKey.ts'
import type { SheetRow } from '../sheet.ts'
import { headerTextTeller, initiativeHeadAlone } from './headerText.ts'
import { textsBelow, wideColumns } from './wideColumns.ts'
import { type HeaderBlock, headerBlockAt, strengthOf } from './wideHeader.ts'
import { columnOf, type Layout, layoutOf } from './wideLayout.ts'

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')

/** A text among the heads of a page that is none of those known: its row as in the file, its column from 0. */
export interface Stranger {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The head that a row repeats or begins: the layout under it, how many rows it takes, and what in it may be no head. */
export interface Page {
  readonly layout: Layout
  readonly rows: number
  readonly strangers: readonly Stranger[]
}

/**
 * Tells the rows that head a page: those of the mapping, the same again on another page, or a head of its own with
 * other years, which holds from there on unless a reader has corrected the columns. A row that holds other texts besides
 * heads is one only where it heads the initiatives in their own column; those texts are named.
 */
export const pageFinder = (rows: readonly SheetRow[], mapping: Mapping, first: Layout) => {
  const heads = rows.filter(({ row }) => mapping.headerRows.includes(row))
  const start = rows.findIndex(({ row }) => mapping.headerRows.includes(row))
  const keys = new Set(heads.map(rowKey))
  const isCorrected = mapping.columns.some(({ reason }) => reason === 'chosen')
  const initiative = columnOf(first, 'initiative')
  const names = new Set(
    heads.map(({ cells }) => bare(cells[initiative ?? -1] ?? '')).filter((name) => name !== ''),
  )
  const mayHead = ({ cells }: SheetRow) =>
    cells.some((text) => text !== '' && (names.has(bare(text)) || (text.length < 20 && (initiativeHeadAlone.test(bare(text)) || readHeaderRole(text)?.isExact === true)))) // prettier-ignore

  const isHeaderText = headerTextTeller(heads)
  const strangersOf = ({ rows: taken, heads: columns }: HeaderBlock): Stranger[] => {
    const goesOn = (column: number, text: string) => {
      const role = columns[column]?.role
      const isSame = first.columns.find((one) => one.column === column)?.role === role
      return isSame && role !== 'activity' && role !== 'ignored' && text.length < 20
    }
    return taken.flatMap(({ row, cells }) =>
      cells.flatMap((text, column) =>
        text === '' || isHeaderText(text) || goesOn(column, text) ? [] : [{ row, column, text }],
      ),
    )
  }

  return (index: number): Page | null => {
    const row = rows[index]
    if (!row || index < start) return null
    if (mapping.headerRows.includes(row.row) || keys.has(rowKey(row)))
      return { layout: first, rows: 1, strangers: [] }
    if (!mayHead(row) && !(rows[index + 1] && mayHead(rows[index + 1] as SheetRow))) return null
    const block = headerBlockAt(rows, index)
    if (!block || strengthOf(block) !== 'years') return null
    const head = block.heads.find(({ role }) => role === 'initiative')
    if (!head || !(names.has(bare(head.text)) || initiativeHeadAlone.test(bare(head.text)) || readHeaderRole(head.text)?.isExact)) return null // prettier-ignore
    const strangers = strangersOf(block)
    if (strangers.length > 0 && block.heads.indexOf(head) !== initiative) return null
    const below = rows.slice(index + block.rows.length)
    const columns = wideColumns(block, textsBelow(below), first.reportYear)
    return {
      layout: isCorrected ? first : layoutOf(columns, below, first.reportYear),
      rows: block.rows.length,
      strangers,
    }
  }
}
