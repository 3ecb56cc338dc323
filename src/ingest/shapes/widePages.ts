import type { Mapping } from '../mapping.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import type { SheetRow } from '../sheet.ts'
import { textsBelow, wideColumns } from './wideColumns.ts'
import { headerBlockAt, strengthOf } from './wideHeader.ts'
import { columnOf, type Layout, layoutOf } from './wideLayout.ts'

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')
const keyOf = ({ cells }: SheetRow) =>
  cells
    .map(bare)
    .join('\u001f')
    .replace(/\u001f+$/u, '')
const plainHead = /^(?:基本的な)?取り?組み?(?:名|項目)?$|^(?:事業|施策)名?$|^項目名?$/u

/** The head that a row repeats or begins: the layout under it, and how many rows it takes. */
export interface Page {
  readonly layout: Layout
  readonly rows: number
}

/**
 * Tells the rows that head a page: those of the mapping, the same again on another page, or a head of its own with
 * other years, which holds from there on unless a reader has corrected the columns.
 */
export const pageFinder = (rows: readonly SheetRow[], mapping: Mapping, first: Layout) => {
  const heads = rows.filter(({ row }) => mapping.headerRows.includes(row))
  const start = rows.findIndex(({ row }) => mapping.headerRows.includes(row))
  const keys = new Set(heads.map(keyOf))
  const isCorrected = mapping.columns.some(({ reason }) => reason === 'chosen')
  const initiative = columnOf(first, 'initiative')
  const names = new Set(
    heads.map(({ cells }) => bare(cells[initiative ?? -1] ?? '')).filter((name) => name !== ''),
  )
  const mayHead = ({ cells }: SheetRow) =>
    cells.some((text) => text !== '' && (names.has(bare(text)) || (text.length < 20 && (plainHead.test(bare(text)) || readHeaderRole(text)?.isExact === true)))) // prettier-ignore

  return (index: number): Page | null => {
    const row = rows[index]
    if (!row || index < start) return null
    if (mapping.headerRows.includes(row.row) || keys.has(keyOf(row))) return { layout: first, rows: 1 }
    if (!mayHead(row) && !(rows[index + 1] && mayHead(rows[index + 1] as SheetRow))) return null
    const block = headerBlockAt(rows, index)
    if (!block || strengthOf(block) !== 'years') return null
    const head = block.heads.find(({ role }) => role === 'initiative')
    if (!head || !(names.has(bare(head.text)) || plainHead.test(bare(head.text)) || readHeaderRole(head.text)?.isExact)) return null // prettier-ignore
    const below = rows.slice(index + block.rows.length)
    const columns = wideColumns(block, textsBelow(below), first.reportYear)
    return {
      layout: isCorrected ? first : layoutOf(columns, below, first.reportYear),
      rows: block.rows.length,
    }
  }
}
