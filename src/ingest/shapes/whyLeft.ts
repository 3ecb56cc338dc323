import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import type { ColumnMapping, Mapping, ShapeId } from '../mapping.ts'
import { isClerical } from '../normalise/isClerical.ts'
import { isOfSentences } from './toldInWords.ts'
import { usedRoles } from './usedRoles.ts'

/** Whether a column is no part of the table: numbers of its rows, or who filled them in and when. */
export const isAside = ({ role, header }: Pick<ColumnMapping, 'role' | 'header'>, shape: ShapeId): boolean =>
  (role === 'position' && shape !== 'exchange') || (role === 'ignored' && isClerical(header))

/**
 * Why a shape reads nothing from a column: its role is none that the shape uses, or one that a column before it has. Null
 * of a column that is read, and of one that is no part of the table: what stands aside, the columns of a correction.
 */
export const whyLeft = (
  { shape, columns }: Pick<Mapping, 'shape' | 'columns'>,
  column: number,
): 'unknown-column' | 'duplicate-column' | null => {
  const own = columns.find((one) => one.column === column)
  if (!own || isAside(own, shape) || isCorrectionColumn(own.header)) return null
  const { once, often } = usedRoles[shape]
  /* Sentences beside indicators may stand in several columns; of their names there is one. */
  const isSentences = (one: ColumnMapping) => shape === 'indicator-table' && isOfSentences(one)
  if (isSentences(own)) return null
  const first = columns.find((one) => one.role === own.role && !isSentences(one))
  if (once.has(own.role)) return first === own ? null : 'duplicate-column'
  return often.has(own.role) ? null : 'unknown-column'
}
