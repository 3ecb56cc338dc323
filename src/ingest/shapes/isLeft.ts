import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import type { ColumnMapping, Role } from '../mapping.ts'

/* A report has one column of each of these; of departments and years it may have several. */
const single: ReadonlySet<Role> = new Set(['municipality', 'section', 'process', 'theme', 'initiative', 'guideline', 'category', 'policy']) // prettier-ignore
const several: ReadonlySet<Role> = new Set(['activity', 'department'])

/** Whether the wide report reads nothing from a column, and why: no role of its own, or one that a column before it has. */
export const isLeft = (
  columns: readonly ColumnMapping[],
  column: number,
): 'unknown-column' | 'duplicate-column' | null => {
  const own = columns.find((one) => one.column === column)
  if (!own || own.role === 'position' || isCorrectionColumn(own.header)) return null
  if (single.has(own.role)) return columns.find(({ role }) => role === own.role) === own ? null : 'duplicate-column' // prettier-ignore
  return several.has(own.role) ? null : 'unknown-column'
}
