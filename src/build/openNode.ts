import { createRequire } from 'node:module'
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/openDatabase.ts'

const { resolve } = createRequire(import.meta.url)

/** The same engine as the browser's, blocking, in this process. */
export const openNode = async (): Promise<Database> => {
  const bundle = { mainModule: resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), mainWorker: '' }
  const engine = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME)
  await engine.instantiate(() => {})
  engine.open({})
  const connection = engine.connect()
  return openDatabase(
    engine,
    connection.useUnsafe((_, id) => id),
    () => connection.close(),
  )
}
