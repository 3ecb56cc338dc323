import { isCorrectionColumn } from '../domain/correctionColumns.ts'
import type { Mapping, Role } from './mapping.ts'
import { columnBeside } from './normalise/columnBeside.ts'
import type { LeftColumn } from './reading.ts'
import { textsOnce } from './shapes/textsOnce.ts'
import type { Sheet } from './sheet.ts'

/* Of these a table may have several columns. */
const several: ReadonlySet<Role> = new Set(['activity', 'department', 'value', 'target'])

/** The columns of a sheet that are read into no row, each with its texts and where they stand. Titles and headings across the table are none of theirs. */
export const leftColumns = (sheet: Sheet, { shape, columns, headerRows }: Mapping): LeftColumn[] => {
  const seen = new Set<Role>()
  /* Of a line of the exchange file the number is read. */
  const isNumber = (role: Role) => role === 'position' && shape !== 'exchange'
  const left = columns.filter(({ role, header }) => {
    const isSecond = seen.has(role) && !several.has(role)
    seen.add(role)
    return (role === 'ignored' || isNumber(role) || isSecond) && !isCorrectionColumn(header)
  })
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
    const why = isNumber(role) ? 'number' : columnBeside(header, texts.map(({ text }) => text)) // prettier-ignore
    return [{ sheet: sheet.sheet, column: column + 1, header, why, texts }]
  })
}
