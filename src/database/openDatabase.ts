import type { Query } from '../queries/sql.ts'
import { arrowColumn, type ArrowColumn } from './arrowColumn.ts'
import { arrowStream } from './arrowStream.ts'
import { columnsOf } from './columnsOf.ts'
import { columnSql } from './columnSql.ts'
import type { Database, Loading } from './database.ts'
import { incomingName, incomingTable } from './incomingTable.ts'
import type { Engine } from './engine.ts'
import { plainRows } from './plainRows.ts'
import { QueryError } from './queryError.ts'
import { schema, type TableName, type TableRow } from './schema.ts'
import { statementCache } from './statementCache.ts'
import type { TablePart } from './tablePart.ts'

// An extension would be fetched from another host, and offline that hangs or crashes the engine.
const settings = `
  SET autoinstall_known_extensions = false;
  SET autoload_known_extensions = false;
  SET enable_external_access = false;
  SET lock_configuration = true`

const staging = 'incoming'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const emptyTable = (table: TableName): string =>
  `CREATE OR REPLACE TABLE ${table} (${columnsOf(table)
    .map(([name, type]) => `"${name}" ${columnSql(type)}`)
    .join(', ')})`

const filledTable = (table: TableName, columns: ReadonlyMap<string, ArrowColumn>): string =>
  `CREATE OR REPLACE TABLE ${table} AS SELECT ${columnsOf(table)
    .map(([name, type]) => `"${name}"::${columnSql(type, columns.get(name)?.found)} AS "${name}"`)
    .join(', ')} FROM ${staging}`

/** Fulfils `Database` on a fresh connection: settings locked, every table of the schema there and empty. */
export const openDatabase = async (
  engine: Engine,
  connection: number,
  end: () => void | Promise<void>,
): Promise<Database> => {
  let closed = false
  let writes: Promise<unknown> = Promise.resolve()

  const attempt = async <Answer>(sql: string, step: () => Answer | Promise<Answer>): Promise<Answer> => {
    if (closed) throw new QueryError('The database is closed', sql)
    try {
      return await step()
    } catch (error) {
      throw new QueryError(messageOf(error), sql)
    }
  }

  const run = (sql: string) => attempt(sql, () => engine.runQuery(connection, sql))

  const statements = statementCache(
    async (text) => engine.createPrepared(connection, text),
    async (statement) => engine.closePrepared(connection, statement),
  )

  const answer = ({ text, parameters }: Query) =>
    attempt(text, () =>
      statements.use(text, async (statement) => engine.runPrepared(connection, statement, [...parameters])),
    )

  const fill = async <Name extends TableName>(table: Name, rows: readonly TableRow<Name>[]) => {
    await statements.clear()
    if (rows.length === 0) {
      await run(emptyTable(table))
      return
    }
    const columns = new Map(
      columnsOf(table).map(([name, type]) => {
        const values = rows.map((row) => row[name as keyof TableRow<Name>])
        return [name, arrowColumn(name, type, values)] as const
      }),
    )
    const sql = filledTable(table, columns)
    const stream = arrowStream(columns, rows.length)
    try {
      await attempt(sql, () =>
        engine.insertArrowFromIPCStream(connection, stream, { name: staging, create: true }),
      )
      await run(sql)
    } finally {
      await run(`DROP TABLE IF EXISTS ${staging}`)
    }
  }

  const load = (): Loading => {
    /* The tables begun, each with how many texts its ENUM columns have. */
    const tables = new Map<TableName, Map<string, number>>()
    const begin = async (
      { table, enums }: Pick<TablePart, 'table' | 'enums'>,
      more: readonly string[] = [],
    ) => {
      const known = tables.get(table)
      if (!known) {
        tables.set(table, new Map(Array.from(enums, ([name, { length }]) => [name, length])))
        await run(incomingTable(table, enums, more))
        return
      }
      for (const [name, texts] of enums) {
        if (texts.length === known.get(name)) continue
        known.set(name, texts.length)
        await run(
          `ALTER TABLE ${incomingName(table)} ALTER COLUMN "${name}" TYPE ${columnSql('ENUM', texts)}`,
        )
      }
    }
    const discard = async () => {
      for (const table of tables.keys()) await run(`DROP TABLE IF EXISTS ${incomingName(table)}`)
      tables.clear()
    }
    return {
      async add(part) {
        await begin(part)
        const { table, stream } = part
        if (stream === null) return
        const name = incomingName(table)
        await attempt(name, () =>
          engine.insertArrowFromIPCStream(connection, stream, { name, create: false }),
        )
      },
      async ask(table, { text, parameters }, more) {
        await begin({ table, enums: new Map() }, more)
        const sql = `INSERT INTO ${incomingName(table)} BY NAME ${text}`
        await (parameters.length > 0 ? answer({ text: sql, parameters }) : run(sql))
      },
      commit() {
        const swap = async () => {
          await statements.clear()
          const steps = [...tables.keys()].map(
            (table) => `DROP TABLE ${table}; ALTER TABLE ${incomingName(table)} RENAME TO ${table}`,
          )
          try {
            await run(['BEGIN TRANSACTION', ...steps, 'COMMIT'].join(';\n'))
          } catch (error) {
            await run('ROLLBACK').catch(() => undefined)
            throw error
          }
          tables.clear()
        }
        const done = writes.then(swap)
        writes = done.catch(() => undefined)
        return done
      },
      discard,
    }
  }

  await run(settings)
  await run((Object.keys(schema) as TableName[]).map(emptyTable).join(';\n'))

  return {
    async all<Row>(query: Query<Row>) {
      await writes
      return plainRows(await (query.parameters.length === 0 ? run(query.text) : answer(query))) as Row[]
    },
    replace(table, rows) {
      const done = writes.then(() => fill(table, rows))
      writes = done.catch(() => undefined)
      return done
    },
    load,
    async close() {
      if (closed) return
      closed = true
      await end()
    },
  }
}
