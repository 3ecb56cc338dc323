import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'

/* What every guide shows: the stock engine in its worker, opened on an empty page, and one answer. */
const start = performance.now()
const here = new URL('./', location.href)
const database = new AsyncDuckDB(new VoidLogger(), new Worker(new URL('duckdb-browser-eh.worker.js', here)))
await database.instantiate(new URL('duckdb-eh.wasm', here).href)
await database.open({})
const connection = await database.connect()
await connection.query('SELECT 1')
document.documentElement.dataset.ready = String(performance.now() - start)
