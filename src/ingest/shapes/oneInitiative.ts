import type { ColumnMapping } from '../mapping.ts'
import { unread } from './columnRoles.ts'
import { surestColumn } from './surestColumn.ts'

/** The columns with one initiative: of 施策名 beside 事業名 the narrower one, on the right; the other is the group it belongs to. */
export const oneInitiative = (columns: readonly ColumnMapping[]): ColumnMapping[] => {
  const initiatives = columns.filter(({ role }) => role === 'initiative')
  const initiative = surestColumn(initiatives)
  const group = initiatives.find((column) => column !== initiative)
  const isFree = !columns.some(({ role }) => role === 'theme')
  return columns.map((column) => {
    if (column.role !== 'initiative' || column === initiative) return column
    return column === group && isFree ? { ...column, role: 'theme', reason: 'position', sureness: 0.5 } : unread(column) // prettier-ignore
  })
}
