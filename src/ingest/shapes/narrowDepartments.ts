import type { ColumnMapping } from '../mapping.ts'

const broad = /(?:部|局)名?$/u
const narrow = /(?:課|室|係)名?$/u
const plain = (header: string) => header.normalize('NFKC').replace(/\s+/gu, '')

/** The columns with 担当部 beside 担当課 not read: an entry is of the narrower one, and of one alone. */
export const narrowDepartments = (columns: readonly ColumnMapping[]): ColumnMapping[] => {
  const named = columns.filter(({ role, fiscalYear }) => role === 'department' && fiscalYear === null)
  const hasNarrow = named.some(({ header }) => narrow.test(plain(header)))
  return columns.map((column) =>
    hasNarrow && named.includes(column) && broad.test(plain(column.header))
      ? { ...column, role: 'ignored', reason: 'position', sureness: 0.6 }
      : column,
  )
}
