import { schema, type ColumnType, type TableName } from './schema.ts'

/** The declared columns of a table, in order. */
export const columnsOf = (table: TableName): readonly (readonly [string, ColumnType])[] =>
  Object.entries<ColumnType>(schema[table])
