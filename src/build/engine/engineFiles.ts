import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { slimEngine, slimVersion } from './slimEngine.ts'

const packed = promisify(gzip)
const wasmFile = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
const distFolder = dirname(wasmFile)
const cacheFolder = join(distFolder, '..', '..', '..', '.cache', 'ayumi')

/** What the browser needs of DuckDB: the slim engine, gzipped, and the script of the worker that runs it. */
export interface EngineFiles {
  readonly engine: Uint8Array
  readonly worker: Uint8Array
}

const packageVersion = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(distFolder, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

const slimmed = async (script: string): Promise<Uint8Array> => {
  const version = await packageVersion()
  const key = createHash('sha256')
    .update(JSON.stringify([version, slimVersion]))
    .digest('hex')
    .slice(0, 12)
  const cacheFile = join(cacheFolder, `engine-${version}-${key}.gz`)
  const known = await readFile(cacheFile).catch(() => undefined)
  if (known) return known
  const engine = await packed(await slimEngine(await readFile(wasmFile), script), { level: 9 })
  await mkdir(cacheFolder, { recursive: true })
  const half = `${cacheFile}.${process.pid}`
  await writeFile(half, engine)
  await rename(half, cacheFile)
  return engine
}

const read = async (): Promise<EngineFiles> => {
  const script = await readFile(join(distFolder, 'duckdb-browser-eh.worker.js'), 'utf8')
  const worker = Buffer.from(script.replace(/^\/\/# sourceMappingURL=.*$/m, '').trimEnd() + '\n')
  return { engine: await slimmed(script), worker }
}

let files: Promise<EngineFiles> | undefined

/** The engine's files; half a minute the first time, from the cache in node_modules ever after. */
export const engineFiles = (): Promise<EngineFiles> => (files ??= read())
