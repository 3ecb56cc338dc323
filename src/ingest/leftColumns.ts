import { isCorrectionColumn } from '../domain/correctionColumns.ts'
import type { Mapping } from './mapping.ts'
import { columnKept } from './normalise/columnKept.ts'
import type { LeftColumn } from './reading.ts'
import { textsOnce } from './shapes/textsOnce.ts'
import { isAside, whyLeft } from './shapes/whyLeft.ts'
import type { Sheet } from './sheet.ts'

/** The columns of a sheet that are read into no row, each with its texts and where they stand. Titles and headings across the table are none of theirs. */
export const leftColumns = (sheet: Sheet, mapping: Mapping): LeftColumn[] => {
  const { shape, columns, headerRows } = mapping
  const left = columns.filter((column) =>
    isAside(column, shape) ? !isCorrectionColumn(column.header) : whyLeft(mapping, column.column) !== null,
  )
  if (left.length === 0) return []
  const once = textsOnce(sheet)
  const first = Math.max(0, ...headerRows)
  const body = sheet.rows.flatMap((row) => {
    const { cells } = once(row)
    return row.row > first && cells.filter((text) => text !== '').length > 1 ? [{ row: row.row, cells }] : []
  })
  return left.flatMap((own) => {
    const { column, header, role } = own
    const texts = body.flatMap(({ row, cells }) => (cells[column] ? [{ row, text: cells[column] }] : []))
    if (texts.length === 0) return []
    const why = whyLeft(mapping, column) === 'duplicate-column' ? 'second' : role === 'ignored' ? columnKept(header, texts.map(({ text }) => text)) : 'unused' // prettier-ignore
    const aside = role === 'position' ? 'number' : 'clerical'
    return [{ sheet: sheet.sheet, column: column + 1, header, why: isAside(own, shape) ? aside : why, texts }]
  })
}
