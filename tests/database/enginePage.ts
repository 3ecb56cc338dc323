import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { enginePlugin } from '../../src/build/engine/enginePlugin.ts'
import type { TableName, TableRow } from '../../src/database/schema.ts'
import type { Query } from '../../src/queries/sql.ts'
import type {} from './page/page.ts'

const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'connect-src': "'self' blob:",
  'worker-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

const headerOf = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ')

const outOfMemory = `onmessage = ({ data }) => postMessage({ requestId: data.messageId, type: 'ERROR',
  data: { name: 'RangeError', message: 'WebAssembly.Memory(): could not allocate memory' } })`

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

export interface EnginePage {
  readonly url: string
  close(): Promise<void>
}

/**
 * Builds a page that holds nothing but the engine and serves it from a sub-path, as a host that knows no WebAssembly and
 * compresses nothing, under the strict policy. A query behind an address makes the host misbehave.
 */
export const serveEnginePage = async (): Promise<EnginePage> => {
  const outDir = await mkdtemp(join(tmpdir(), 'ayumi-engine-page-'))
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./page', import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [enginePlugin()],
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023' },
  })

  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host')
    const file = pathname
      .replace(/^\/city\/ayumi\/$/, '/city/ayumi/index.html')
      .replace(/^\/city\/ayumi\//, '')
    const bytes = await readFile(join(outDir, file)).catch(() => undefined)
    const directives =
      search === '?no-worker'
        ? { ...policy, 'worker-src': "'none'" }
        : search === '?no-wasm'
          ? { ...policy, 'script-src': "'self'" }
          : policy
    response.setHeader('Content-Security-Policy', headerOf(directives))
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
    if (search === '?cut') return request.socket.destroy()
    if (search === '?never') return response.flushHeaders()
    if (!bytes || search === '?missing') return response.writeHead(404).end('Not here')
    if (search === '?html') return response.end('<!doctype html><title>Sign in</title>')
    if (search === '?out-of-memory') return response.end(outOfMemory)
    if (search === '?unpacked') return response.end(gunzipSync(bytes))
    if (search === '?encoded') response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Content-Length', bytes.byteLength)
    if (search === '?broken-off') return response.write(bytes.subarray(0, 1e6), () => response.destroy())
    if (search === '?stops') return response.write(bytes.subarray(0, 1e6))
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/city/ayumi/`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(outDir, { recursive: true })
    },
  }
}

/** Asks the page's open database. Rejects with what the `QueryError` said. */
export const askPage = <Row>(page: Page, query: Query<Row>): Promise<Row[]> =>
  page.evaluate(async (asked) => (await window.engine.database?.all(asked)) as Row[], query as Query)

/** Replaces a table of the page's open database. */
export const fillPage = <Name extends TableName>(
  page: Page,
  table: Name,
  rows: readonly TableRow<Name>[],
): Promise<void> =>
  page.evaluate(async ({ table, rows }) => window.engine.database?.replace(table, rows as never), {
    table,
    rows: rows as readonly unknown[],
  })
