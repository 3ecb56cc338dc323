import { trustOwnScripts } from '../domain/trustOwnScripts.ts'
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { EngineError } from './engineError.ts'
import type { EngineProgress } from './engineProgress.ts'
import { fetchEngine } from './fetchEngine.ts'
import { lifeline, type Lifeline } from './lifeline.ts'
import { openDatabase } from './openDatabase.ts'
import { requireWebAssembly } from './requireWebAssembly.ts'

export interface BrowserOpening {
  /** Absolute addresses, as `virtual:engine` gives them. */
  readonly engineUrl: string
  readonly workerUrl: string
  readonly onProgress?: (progress: EngineProgress) => void
  readonly signal?: AbortSignal
  /** How long nothing may happen, in milliseconds. */
  readonly stallLimit?: number
}

const startFailure = (error: unknown): unknown => {
  if (error instanceof EngineError || !(error instanceof Error)) return error
  return new EngineError(/memory|allocat/i.test(error.message) ? 'memory' : 'blocked', error)
}

// The error event of a worker tells nothing about why its script did not run.
const workerFailure = async (url: string, { message }: ErrorEvent): Promise<EngineError> => {
  try {
    const { ok, status } = await fetch(url, { method: 'HEAD' })
    return ok
      ? new EngineError('blocked', new Error(message || 'The worker did not start'))
      : new EngineError('network', new Error(`HTTP status ${status}`))
  } catch (error) {
    return new EngineError('network', error)
  }
}

const engineOn = (duckdb: AsyncDuckDB, line: Lifeline): Engine => ({
  runQuery: (...request) => line.hold(() => duckdb.runQuery(...request)),
  createPrepared: (...request) => line.hold(() => duckdb.createPrepared(...request)),
  runPrepared: (...request) => line.hold(() => duckdb.runPrepared(...request)),
  closePrepared: (...request) => line.hold(() => duckdb.closePrepared(...request)),
  insertArrowFromIPCStream: (...request) => line.hold(() => duckdb.insertArrowFromIPCStream(...request)),
})

/**
 * Opens DuckDB in a worker, with every table of the schema empty. Rejects with an `EngineError`, or with the signal's
 * reason; never hangs.
 */
export const openBrowser = async (opening: BrowserOpening): Promise<Database> => {
  const { engineUrl, workerUrl, onProgress, signal, stallLimit = 20_000 } = opening
  signal?.throwIfAborted()
  await requireWebAssembly()

  const line = lifeline()
  const fetching = new AbortController()
  let worker: Worker | undefined
  const end = (cause: unknown) => {
    line.cut(cause)
    fetching.abort()
    worker?.terminate()
  }
  const abort = () => end(signal?.reason)
  signal?.addEventListener('abort', abort)

  let stall: ReturnType<typeof setTimeout> | undefined
  const alive = () => {
    clearTimeout(stall)
    stall = setTimeout(() => end(new EngineError('stalled')), stallLimit)
  }
  const step = <Value>(work: () => Promise<Value>): Promise<Value> => {
    alive()
    return line.hold(work)
  }

  try {
    trustOwnScripts()
    worker = new Worker(workerUrl)
    worker.addEventListener('error', (event) => void workerFailure(workerUrl, event).then(end))
    const duckdb = new AsyncDuckDB(new VoidLogger(), worker)

    onProgress?.({ stage: 'fetching', done: 0, total: null })
    const wasm = await step(() =>
      fetchEngine(
        engineUrl,
        (done, total) => {
          alive()
          onProgress?.({ stage: 'fetching', done, total })
        },
        fetching.signal,
      ),
    )

    onProgress?.({ stage: 'starting' })
    const wasmUrl = URL.createObjectURL(wasm)
    await step(() => duckdb.instantiate(wasmUrl, null, alive)).finally(() => URL.revokeObjectURL(wasmUrl))
    await step(() => duckdb.open({}))
    const connection = await step(() => duckdb.connectInternal())
    const database = await step(() =>
      openDatabase(engineOn(duckdb, line), connection, () => end(new Error('The database is closed'))),
    )
    onProgress?.({ stage: 'ready' })
    return database
  } catch (error) {
    const failure: unknown = signal?.aborted ? signal.reason : startFailure(error)
    end(failure)
    throw failure
  } finally {
    clearTimeout(stall)
    signal?.removeEventListener('abort', abort)
  }
}
