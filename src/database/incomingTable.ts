import { columnsOf } from './columnsOf.ts'
import { columnSql } from './columnSql.ts'
import type { TableName } from './schema.ts'

export const incomingName = (table: TableName): string => `incoming_${table}`

/*
 * Texts that repeat others are not kept a second time in a packed table, but put together when they are asked for.
 * `matched` and `folded` are null where they are the sentence itself, which is nearly always; `words` are those of the
 * initiative, one of few.
 */
const composed: Partial<
  Record<TableName, { readonly columns: Readonly<Record<string, string>>; readonly parts: readonly string[] }>
> = {
  activity: {
    columns: {
      match_text: `coalesce(matched, "text")`,
      search_text: `coalesce(folded, "text") || ' ' || words::VARCHAR`,
    },
    parts: ['matched', 'folded', 'words'],
  },
}

/** A table that takes a table's new rows, under another name until they are all there; `more` names texts besides its columns. */
export const incomingTable = (
  table: TableName,
  enums: ReadonlyMap<string, readonly string[]>,
  more: readonly string[] = [],
): string => {
  const { columns = {}, parts = [] } = enums.has('words') ? (composed[table] ?? {}) : {}
  const declared = columnsOf(table).map(([name, type]) =>
    name in columns
      ? `"${name}" VARCHAR GENERATED ALWAYS AS (${columns[name]}) VIRTUAL`
      : `"${name}" ${columnSql(type, enums.get(name))}`,
  )
  const kept = [...parts, ...more].map(
    (name) => `"${name}" ${enums.has(name) ? columnSql('ENUM', enums.get(name)) : 'VARCHAR'}`,
  )
  return `CREATE OR REPLACE TABLE ${incomingName(table)} (${[...declared, ...kept].join(', ')})`
}
