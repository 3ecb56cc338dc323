/** A query that DuckDB refused, with its SQL. */
export class QueryError extends Error {
  constructor(
    message: string,
    readonly sql: string,
  ) {
    super(message)
    this.name = 'QueryError'
  }
}
