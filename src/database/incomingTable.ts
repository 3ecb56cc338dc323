import { columnsOf } from './columnsOf.ts'
import { columnSql } from './columnSql.ts'
import type { TableName } from './schema.ts'

export const incomingName = (table: TableName): string => `incoming_${table}`

/** A table that takes a table's new rows, under another name until they are all there; `more` names texts besides its columns. */
export const incomingTable = (
  table: TableName,
  enums: ReadonlyMap<string, readonly string[]>,
  more: readonly string[] = [],
): string => {
  const declared = columnsOf(table).map(([name, type]) => `"${name}" ${columnSql(type, enums.get(name))}`)
  const kept = more.map((name) => `"${name}" VARCHAR`)
  return `CREATE OR REPLACE TABLE ${incomingName(table)} (${[...declared, ...kept].join(', ')})`
}
