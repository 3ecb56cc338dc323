import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import type { Mapping } from '../mapping.ts'
import { usedRoles } from './usedRoles.ts'

/**
 * Why a shape reads nothing from a column: its role is none that the shape uses, or one that a column before it has. Null
 * of a column that is read, and of one that is no part of the table: numbers of rows, the columns of a correction.
 */
export const whyLeft = (
  { shape, columns }: Pick<Mapping, 'shape' | 'columns'>,
  column: number,
): 'unknown-column' | 'duplicate-column' | null => {
  const own = columns.find((one) => one.column === column)
  if (!own || (own.role === 'position' && shape !== 'exchange') || isCorrectionColumn(own.header)) return null
  const { once, often } = usedRoles[shape]
  if (once.has(own.role)) return columns.find(({ role }) => role === own.role) === own ? null : 'duplicate-column' // prettier-ignore
  return often.has(own.role) ? null : 'unknown-column'
}
