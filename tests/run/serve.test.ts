import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csp } from '../../src/publish/csp.js'
import { serve, type Served, type ServeOptions } from '../../src/build/serve.js'

let dir = ''
const open: Served[] = []

const served = async (options: ServeOptions = {}): Promise<Served> => {
  const one = await serve(dir, options)
  open.push(one)
  return one
}

const get = (site: Served, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init })

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ayumi-serve-'))
  mkdirSync(join(dir, 'silent'))
  writeFileSync(join(dir, 'index.html'), '<h1>歩み</h1>'.repeat(500))
  writeFileSync(join(dir, 'silent/index.html'), 'silent')
  writeFileSync(join(dir, '404.html'), 'no such page')
  writeFileSync(join(dir, 'engine.wasm'), new Uint8Array(5000))
  writeFileSync(join(dir, 'engine.wasm.gz'), gzipSync(new Uint8Array(5000)))
})

afterAll(async () => {
  await Promise.all(open.map(({ close }) => close()))
  rmSync(dir, { recursive: true })
})

test('serves a folder by its index.html, below the base, and leads to the slash', async () => {
  const site = await served({ base: '/shi/ayumi' })
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/shi\/ayumi\/$/)
  expect(await (await get(site, 'silent/')).text()).toBe('silent')
  expect((await get(site, 'silent?years=2022')).headers.get('location')).toBe('/shi/ayumi/silent/?years=2022')
  expect((await get(site, '/shi/ayumi')).headers.get('location')).toBe('/shi/ayumi/')
})

test.each(['nothing', 'silent.html', 'index', 'engine.wasm/', '..%2fsecret', '%ZZ', '%00', '/'])(
  'answers %s with the page for 404',
  async (path) => {
    const answer = await get(await served({ base: '/shi/ayumi/' }), path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('no such page')
  },
)

test('sends the policy with every answer, another one, or none', async () => {
  const site = await served()
  for (const path of ['', 'engine.wasm', 'nothing'])
    expect((await get(site, path)).headers.get('content-security-policy')).toBe(csp)
  const header = async (option: boolean | string) =>
    (await get(await served({ csp: option }), '')).headers.get('content-security-policy')
  expect(await header("default-src 'self'")).toBe("default-src 'self'")
  expect(await header(false)).toBeNull()
})

test('compresses, and counts the bytes that were sent', async () => {
  const site = await served()
  expect((await get(site, '')).headers.get('content-encoding')).toBe('gzip')
  await expect.poll(() => site.requests[0]?.status).toBe(200)
  expect(site.requests[0]?.bytes).toBeGreaterThan(0)
  expect(site.requests[0]?.bytes).toBeLessThan(500)
  expect((await get(await served({ compress: false }), '')).headers.get('content-encoding')).toBeNull()
})

test('plays the hosts that know no wasm, unpack .gz on the way, or refuse large files', async () => {
  const plain = await served()
  expect((await get(plain, 'engine.wasm')).headers.get('content-type')).toBe('application/wasm')
  expect((await get(plain, 'engine.wasm.gz')).headers.get('content-encoding')).toBeNull()
  const odd = await served({ wasmType: false, gzEncoding: true, maxFileBytes: 4999 })
  expect((await get(odd, 'engine.wasm')).status).toBe(404)
  const unpacked = await get(odd, 'engine.wasm.gz')
  expect(unpacked.headers.get('content-type')).toBe('application/octet-stream')
  expect((await unpacked.arrayBuffer()).byteLength).toBe(5000)
})

test('says when the port is taken', async () => {
  const { port } = await served()
  await expect(serve(dir, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
