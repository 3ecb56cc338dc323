import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import compression from 'compression'
import { serveHeaders } from '../publish/serveHeaders.js'
import { serveTypes } from './serveTypes.js'

/**
 * @typedef {object} ServeOptions
 * @property {number} [port] 0, the default, takes any free port
 * @property {string} [host] 127.0.0.1 by default
 * @property {string} [base] the path the folder is mounted under, '/' by default
 * @property {boolean} [compress] gzip what compresses well
 * @property {boolean} [wasmType] false: a host that has not heard of application/wasm
 * @property {boolean} [gzEncoding] true: a host that sends x.gz as x with Content-Encoding, as Apache's AddEncoding does
 * @property {boolean} [brotli] brotli where the browser takes it, as better hosts do
 * @property {boolean} [bare] true: a host that sends no header of ours at all
 * @property {boolean | string} [csp] false: no policy; a text: this policy instead of the project's
 * @property {number} [maxFileBytes] larger files are not there, as on hosts that refuse them
 *
 * @typedef {object} ServedRequest
 * @property {string} method
 * @property {string} path with the base and the query
 * @property {number} status
 * @property {number} bytes of the body as sent, compressed where it was
 *
 * @typedef {object} Served
 * @property {string} url the address of the mounted folder, ending in a slash
 * @property {number} port
 * @property {ServedRequest[]} requests answered so far, in the order they came in
 * @property {() => Promise<void>} close
 */

/** @param {string} file */
const statOf = (file) => (existsSync(file) ? statSync(file) : undefined)

/** @param {string} path */
const decoded = (path) => {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/**
 * Every chunk that leaves is counted here, below the compression, which wraps these methods in turn.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {ServedRequest} entry
 */
const countBytes = (response, entry) => {
  const { write, end } = response
  /** @param {unknown} chunk */
  const count = (chunk) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) entry.bytes += Buffer.byteLength(chunk)
  }
  response.write = (/** @type {any[]} */ ...args) => {
    count(args[0])
    return Reflect.apply(write, response, args)
  }
  response.end = (/** @type {any[]} */ ...args) => {
    count(args[0])
    return Reflect.apply(end, response, args)
  }
  response.on('close', () => (entry.status = response.statusCode))
}

/**
 * Serves a folder as a plain static host does: real files, index.html of a folder, 404.html for the rest, no rewriting.
 * Rejects when the port is taken (`EADDRINUSE`).
 *
 * @param {string} dir
 * @param {ServeOptions} [options]
 * @returns {Promise<Served>}
 */
export const serve = async (dir, options = {}) => {
  const { port = 0, host = '127.0.0.1', compress = true, wasmType = true, gzEncoding = false } = options
  const { csp = true, maxFileBytes = Infinity, brotli = false, bare = false } = options
  const root = resolve(dir)
  const base = `/${options.base ?? ''}/`.replace(/\/+/g, '/')

  const headers = Object.entries(bare ? {} : serveHeaders).flatMap(([name, value]) => {
    if (name !== 'Content-Security-Policy' || csp === true) return [[name, value]]
    return csp === false ? [] : [[name, csp]]
  })

  /** @param {string} file */
  const typeOf = (file) => {
    const ending = extname(file).slice(1)
    if (ending === 'wasm' && !wasmType) return undefined
    return serveTypes.get(ending)
  }

  /** @param {string} path decoded, below the base */
  const find = (path) => {
    const file = resolve(join(root, path))
    if (file !== root && !file.startsWith(root + sep)) return undefined
    const stat = statOf(file)
    return stat && { file, stat }
  }

  /** @param {import('node:http').ServerResponse} response */
  const notFound = (response) => {
    const page = join(root, '404.html')
    const html = statOf(page)?.isFile()
    response.writeHead(404, { 'Content-Type': serveTypes.get(html ? 'html' : 'txt') })
    response.end(html ? readFileSync(page) : 'Not found\n')
  }

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} */
  const answer = (request, response) => {
    for (const [name, value] of headers) if (name && value) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }

    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s)
    const toFolder = () => {
      const location = `${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`
      response.writeHead(301, { Location: location }).end()
    }
    if (`${path}/` === base) return toFolder()
    const inside = path.startsWith(base) ? decoded(path.slice(base.length)) : undefined
    if (inside === undefined || inside.includes('\0')) return notFound(response)

    const isFolder = inside === '' || inside.endsWith('/')
    const found = find(isFolder ? `${inside}index.html` : inside)
    if (found?.stat.isDirectory() && find(`${inside}/index.html`)) return toFolder()
    if (!found?.stat.isFile() || found.stat.size > maxFileBytes) return notFound(response)

    const { file, stat } = found
    const etag = `W/"${stat.size}-${stat.mtimeMs}"`
    response.setHeader('ETag', etag)
    response.setHeader('Cache-Control', 'no-cache')
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return
    }
    const encoded = gzEncoding && file.endsWith('.gz')
    if (encoded) response.setHeader('Content-Encoding', 'gzip')
    response.setHeader(
      'Content-Type',
      typeOf(encoded ? file.slice(0, -3) : file) ?? 'application/octet-stream',
    )
    response.setHeader('Content-Length', stat.size)
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  }

  const compressed = compression({
    filter: (request, response) =>
      response.getHeader('Content-Type') !== 'application/octet-stream' &&
      compression.filter(request, response),
  })
  /** @type {ServedRequest[]} */
  const requests = []
  const server = createServer((request, response) => {
    const entry = { method: request.method ?? '', path: request.url ?? '', status: 0, bytes: 0 }
    requests.push(entry)
    countBytes(response, entry)
    if (!compress) return answer(request, response)
    // Brotli is left out unless asked for: few city hosts have it, and the byte budgets hold where it is missing.
    if (brotli)
      return compressed(
        /** @type {Parameters<typeof compressed>[0]} */ (request),
        /** @type {Parameters<typeof compressed>[1]} */ (response),
        () => answer(request, response),
      )
    const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    request.headers['accept-encoding'] = gzip ? 'gzip' : 'identity'
    compressed(
      /** @type {Parameters<typeof compressed>[0]} */ (request),
      /** @type {Parameters<typeof compressed>[1]} */ (response),
      () => answer(request, response),
    )
  })

  await new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => listening(undefined))
  })
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host}:${taken}${base}`,
    port: taken,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
