import type { Query } from '../queries/sql.ts'
import type { TableName, TableRow } from './schema.ts'
import type { TablePart } from './tablePart.ts'

/** New content of tables on its way in. */
export interface Loading {
  /** Takes some rows of a table; the stream's buffer is gone afterwards. Rejects with a `QueryError`. */
  add(part: TablePart): Promise<void>
  /** Takes what a query answers, by the names of its columns; `more` are columns that the table has besides its own. */
  ask(table: TableName, query: Query, more?: readonly string[]): Promise<void>
  /** Makes what was taken the whole content of its tables, all at once. */
  commit(): Promise<void>
  /** Forgets what was taken. */
  discard(): Promise<void>
}

/** The one door to DuckDB: a worker in the browser, the blocking build in Node. */
export interface Database {
  /** Answers a query with plain objects. Rejects with a `QueryError`. */
  all<Row>(query: Query<Row>): Promise<Row[]>
  /** Makes `rows` the whole content of `table`, in the declared types. */
  replace<Name extends TableName>(table: Name, rows: readonly TableRow<Name>[]): Promise<void>
  /** Starts to take new content for tables, piece by piece; what is there stays until all of it is. */
  load(): Loading
  close(): Promise<void>
}
