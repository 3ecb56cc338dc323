import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from './test.ts'
import { serve, type Served, type ServeOptions } from '../../src/build/serve.js'
import { hostSite } from './hostSite.ts'
import { touched } from './touched.ts'

const largest = 25e6
/* A host that compresses nothing, knows no wasm type, sends no header of ours and refuses large files; and a better one. */
const hosts: readonly [string, ServeOptions][] = [
  ['that sends files as they are and refuses large ones', { compress: false, wasmType: false, bare: true, maxFileBytes: largest }], // prettier-ignore
  ['that sends brotli', { brotli: true }],
]
const made = JSON.parse(readFileSync('dist/build.json', 'utf8')) as { build: string; data: string }

const heardFaults = (page: Page, site: Served) => {
  const faults: string[] = []
  const { origin } = new URL(site.url)
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:blob|data):/.test(request.url()))
      faults.push(request.url())
  })
  return faults
}

for (const [what, options] of hosts)
  test(`on a host ${what}, the site reads, draws, computes and reads files`, async ({ page }) => {
    test.slow()
    const site = await serve('dist', { base: '/deep/down/ayumi/', ...options })
    try {
      const faults = heardFaults(page, site)
      await page.goto(`${site.url}?category=5`)
      await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', 'category=5', { timeout: 60_000 }) // prettier-ignore
      await page.locator('[data-card=activities-by-year] .chart').hover()
      await expect(page.locator('[data-card=activities-by-year] .chart svg')).toBeVisible()
      expect(site.requests.filter(({ path }) => path.includes(`/data/isehara/${made.data}/progress.csv`))).toHaveLength(1) // prettier-ignore
      await page.goto(`${site.url}embed/activities-by-year/`)
      await page.locator('.chart').hover()
      await expect(page.locator('html')).toHaveClass(/awake/)
      await page.goto(`${site.url}data/?data=isehara/progress-excel.csv`)
      await expect(page.getByRole('button', { name: 'このファイルだけを見る' })).toBeVisible({
        timeout: 60_000,
      })
      expect(faults).toEqual([])
      for (const { path, bytes } of site.requests) expect(bytes, path).toBeLessThan(largest)
    } finally {
      await site.close()
    }
  })

test('brotli is what that host sends, and less than gzip', async ({ request }) => {
  const better = await serve('dist', { brotli: true })
  const usual = await serve('dist')
  const encodings: string[] = []
  for (const site of [better, usual]) {
    const answer = await request.get(site.url, { headers: { 'Accept-Encoding': 'gzip, br' } })
    encodings.push(answer.headers()['content-encoding'] ?? '')
  }
  expect(encodings).toEqual(['br', 'gzip'])
  expect(better.requests[0]?.bytes).toBeLessThan(usual.requests[0]?.bytes ?? 0)
  await better.close()
  await usual.close()
})

test('no file is larger than hosts take, or named so that one leaves it out', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  expect(files.length).toBeGreaterThan(100)
  for (const file of files) expect(statSync(join('dist', file)).size, file).toBeLessThan(largest)
  const left = files.filter((file) => /(?:^|\/)[_#~]/.test(file) && file !== '_headers')
  expect(left).toEqual([])
})

test('without a header, each page still refuses scripts that are not its own, and text that would become HTML', async ({
  page,
  bringsAbout,
}) => {
  bringsAbout(/requires 'Trusted/u)
  const site = await serve('dist', { bare: true })
  for (const path of ['', 'embed/plan-state/', 'data/']) {
    await page.goto(`${site.url}${path}`)
    const done = await page.evaluate(() => {
      const inline = document.createElement('script')
      const tries = {
        inline: () => {
          inline.text = 'window.ran = true'
          document.head.append(inline)
        },
        html: () => (document.body.innerHTML = '<b>x</b>'),
        stranger: () => new Worker('https://example.com/worker.js'),
      }
      const refused = Object.entries(tries).flatMap(([name, attempt]) => {
        try {
          attempt()
          return []
        } catch {
          return [name]
        }
      })
      return { refused, ran: 'ran' in window }
    })
    expect(done.ran).toBe(false)
    expect(done.refused).toEqual(['inline', 'html', 'stranger'])
  }
  await site.close()
})

test('reading, filtering and embedding leave nothing behind: no cookie, nothing stored, no service worker', async ({
  page,
  context,
}) => {
  test.slow()
  const site = await serve('dist')
  const host = await hostSite()
  await page.goto(`${site.url}?category=2`)
  await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', 'category=2', { timeout: 60_000 }) // prettier-ignore
  for (const path of ['initiatives/', 'data/', 'embed/initiative-matrix/', 'en/']) {
    await page.goto(`${site.url}${path}`)
    await page.locator('summary, .chart').first().hover()
    await page.waitForTimeout(300)
  }
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }))
  expect(stored).toEqual({ local: 0, session: 0, databases: [], caches: [], workers: 0 })
  expect(await context.cookies()).toEqual([])
  await page.goto(host.put({ body: `<iframe src="${site.url}embed/plan-state/" title="a"></iframe>` }))
  await expect(page.frameLocator('iframe').locator('h1')).toHaveCount(1)
  expect(await context.cookies()).toEqual([])
  await host.close()
  await site.close()
})

test('a link never brings data of somewhere else under the city’s name: it is refused in words, nothing is fetched', async ({
  page,
}) => {
  const stranger = await hostSite()
  const address = stranger.put({ body: 'a,b' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const [path, words] of [
    ['data/', '手元のファイルは'],
    ['en/data/', 'are not opened'],
  ] as const) {
    await page.goto(`${path}?data=${encodeURIComponent(address)}`)
    await expect(page.locator('.load [role=status]')).toContainText(words)
    await expect(page.locator('.load [role=status]')).toContainText(address)
  }
  await page.goto(`data/?data=no-such-file.csv`)
  await expect(page.locator('.load [role=status]')).toContainText('受け取れませんでした')
  expect(asked.filter((url) => url.startsWith(new URL(address).origin))).toEqual([])
  await stranger.close()
})

test('a page says that a newer build is out, once it is, and reloads at a press', async ({ page }) => {
  let build = made.build
  await page.route('**/build.json', (route) => route.fulfill({ json: { build } }))
  const asked = page.waitForResponse('**/build.json')
  await page.goto('./')
  await touched(page)
  await asked
  await expect(page.locator('.newer-build')).toHaveCount(0)
  build = 'another'
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.locator('.newer-build')).toContainText('新しい版が公開されています')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  build = made.build
  const askedAgain = page.waitForResponse('**/build.json')
  await page.getByRole('button', { name: '読み込み直す' }).click()
  await page.waitForLoadState()
  await touched(page)
  await askedAgain
  await expect(page.locator('.newer-build')).toHaveCount(0)
  await page.unroute('**/build.json')
  await page.route('**/build.json', (route) => route.abort())
  await page.reload()
  await touched(page)
  await page.waitForTimeout(4000)
  await expect(page.locator('.newer-build')).toHaveCount(0)
})

test('a frame in a sandbox without an origin is whole and fits, on a host that lets no stranger fetch', async ({
  page,
  bringsAbout,
}) => {
  bringsAbout(/blocked by CORS policy/u)
  const site = await serve('dist', { bare: true })
  const host = await hostSite()
  const frame = `<iframe src="${site.url}embed/activities-by-year/" sandbox="allow-scripts" width="600" height="100" title="a"></iframe><script src="${site.url}embed.js"></script>`
  await page.goto(host.put({ body: frame }))
  const card = page.frameLocator('iframe')
  await expect
    .poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
    .toBeGreaterThan(300)
  await card.locator('.chart').hover()
  await expect(card.locator('html')).toHaveClass(/asleep/)
  await expect(card.locator('svg[role=img]')).toBeVisible()
  await host.close()
  await site.close()
})
