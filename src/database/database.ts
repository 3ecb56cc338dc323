import type { Query } from '../queries/sql.ts'
import type { TableName, TableRow } from './schema.ts'

/** The one door to DuckDB: a worker in the browser, the blocking build in Node. */
export interface Database {
  /** Answers a query with plain objects. Rejects with a `QueryError`. */
  all<Row>(query: Query<Row>): Promise<Row[]>
  /** Makes `rows` the whole content of `table`, in the declared types. */
  replace<Name extends TableName>(table: Name, rows: readonly TableRow<Name>[]): Promise<void>
  close(): Promise<void>
}
