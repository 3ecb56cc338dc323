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

/* One file into one table, as the engine reads it by itself. */
const input = document.body.appendChild(Object.assign(document.createElement('input'), { type: 'file' }))
input.addEventListener('change', async () => {
  const [file] = input.files ?? []
  if (!file) return
  const began = performance.now()
  await database.registerFileBuffer('rows.csv', new Uint8Array(await file.arrayBuffer()))
  await connection.query("CREATE OR REPLACE TABLE bare AS SELECT * FROM read_csv('rows.csv')")
  document.documentElement.dataset.read = String(performance.now() - began)
  const [row] = (await connection.query('SELECT count(*)::INTEGER AS n FROM bare')).toArray() as {
    n: number
  }[]
  document.documentElement.dataset.rows = String(row?.n)
})
