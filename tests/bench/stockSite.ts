import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { serve, type Served } from '../../src/build/serve.js'

/** A page that opens the stock engine and nothing else, as its maker's guide shows. */
export const stockSite = async (): Promise<{ site: Served; clear: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'ayumi-bench-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('./page', import.meta.url)),
    base: './',
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023' },
  })
  const stock = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'))
  for (const file of ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js']) {
    copyFileSync(join(stock, file), join(folder, file))
    /* Compressed beforehand, as a good host sends it. */
    writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(stock, file)), { level: 9 }))
  }
  /* The guide knows no policy of ours. */
  const site = await serve(folder, { csp: false })
  return { site, clear: async () => void (await site.close(), await rm(folder, { recursive: true })) }
}
