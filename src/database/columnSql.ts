import type { ColumnType } from './schema.ts'

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`

/**
 * A column type as DuckDB writes it. An ENUM is written out with its values rather than named, so that it comes and
 * goes with its table. DuckDB knows no ENUM without values: until some are found, the column is a VARCHAR of nulls.
 */
export const columnSql = (type: ColumnType, found: readonly string[] = []): string => {
  if (type !== 'ENUM' && typeof type === 'string') return type
  const values = type === 'ENUM' ? found : type
  return values.length > 0 ? `ENUM(${values.map(quoted).join(', ')})` : 'VARCHAR'
}
