import type { ColumnMapping } from '../mapping.ts'

/** The column whose role is surest, of equals the one on the right. */
export const surestColumn = (columns: readonly ColumnMapping[]): ColumnMapping | undefined =>
  [...columns].sort((a, b) => b.sureness - a.sureness || b.column - a.column)[0]
