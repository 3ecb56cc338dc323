import { isCorrectionColumn } from '../domain/correctionColumns.ts'
import type { Mapping, Role } from './mapping.ts'
import { columnKept } from './normalise/columnKept.ts'
import type { LeftColumn } from './reading.ts'
import { textsOnce } from './shapes/textsOnce.ts'
import { whyLeft } from './shapes/whyLeft.ts'
import type { Sheet } from './sheet.ts'

/** The columns of a sheet that are read into no row, each with its texts and where they stand. Titles and headings across the table are none of theirs. */
export const leftColumns = (sheet: Sheet, mapping: Mapping): LeftColumn[] => {
  const { shape, columns, headerRows } = mapping
  /* Of a line of the exchange file the number is read. */
  const isNumber = (role: Role) => role === 'position' && shape !== 'exchange'
  const left = columns.filter(({ column, role, header }) =>
    isNumber(role) ? !isCorrectionColumn(header) : whyLeft(mapping, column) !== null,
  )
  if (left.length === 0) return []
  const once = textsOnce(sheet)
  const first = Math.max(0, ...headerRows)
  const body = sheet.rows.flatMap((row) => {
    const { cells } = once(row)
    return row.row > first && cells.filter((text) => text !== '').length > 1 ? [{ row: row.row, cells }] : []
  })
  return left.flatMap(({ column, header, role }) => {
    const texts = body.flatMap(({ row, cells }) => (cells[column] ? [{ row, text: cells[column] }] : []))
    if (texts.length === 0) return []
    const why = whyLeft(mapping, column) === 'duplicate-column' ? 'second' : role === 'ignored' ? columnKept(header, texts.map(({ text }) => text)) : 'unused' // prettier-ignore
    return [{ sheet: sheet.sheet, column: column + 1, header, why: isNumber(role) ? 'number' : why, texts }]
  })
}
