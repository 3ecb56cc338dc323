import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import { columnBeside } from '../normalise/columnBeside.ts'
import { isClerical } from '../normalise/isClerical.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import type { ColumnMapping, Role, RoleReason } from '../mapping.ts'
import type { BodyRow } from './tableBody.ts'
import { narrowDepartments } from './narrowDepartments.ts'
import { bearsOut, contentRole, countsOn } from './contentRole.ts'

/* Enough rows to know a column by. */
const sample = 200

/** The values of one column, blanks aside. */
export const valuesOf = (rows: readonly BodyRow[], column: number): string[] =>
  rows
    .slice(0, sample)
    .map(({ cells }) => (cells[column] ?? '').trim())
    .filter((text) => text !== '')

const mapped = (column: number, header: string, role: Role, reason: RoleReason, sureness: number): ColumnMapping => ({ column, header, role, fiscalYear: null, kind: null, sureness, reason }) // prettier-ignore

/** A column that is not read. */
export const unread = ({ column, header }: ColumnMapping): ColumnMapping =>
  mapped(column, header, 'ignored', 'nothing', 0)

/* A table's id of a row is not that of the exchange file. */
const notRead: ReadonlySet<Role> = new Set(['id', 'entry_type'])

/**
 * What each column of a table holds: by its header where its values bear that out, else by the values themselves, unless
 * a header says the same of another column.
 */
export const columnRoles = (texts: readonly string[], rows: readonly BodyRow[]): ColumnMapping[] => {
  const width = Math.max(texts.length, ...rows.slice(0, sample).map(({ cells }) => cells.length))
  const byHeader = Array.from({ length: width }, (_, column) => {
    const header = texts[column] ?? ''
    if (isClerical(header) || columnBeside(header, valuesOf(rows, column)) !== null) return mapped(column, header, 'ignored', 'header', 1) // prettier-ignore
    const found = readHeaderRole(header)
    if (
      !found ||
      isCorrectionColumn(header) ||
      notRead.has(found.role) ||
      !bearsOut(found.role, valuesOf(rows, column))
    )
      return mapped(column, header, 'ignored', 'nothing', 0)
    return mapped(column, header, found.role, found.isExact ? 'header' : 'alias', found.isExact ? 1 : 0.8)
  })
  const named = narrowDepartments(byHeader)
  const taken = new Set(named.map(({ role }) => role))
  return named.map((column) => {
    if (
      column !== byHeader[column.column] ||
      column.role !== 'ignored' ||
      column.reason === 'header' ||
      isCorrectionColumn(column.header) ||
      readHeaderRole(column.header)?.role === 'id'
    )
      return column
    const values = valuesOf(rows, column.column)
    const role = column.header === '' && countsOn(values) ? 'position' : contentRole(values)
    if (role === null || taken.has(role)) return column
    taken.add(role)
    return mapped(column.column, column.header, role, 'content', 0.6)
  })
}
