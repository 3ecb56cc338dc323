import { chromium } from '@playwright/test'
import { serve, type ServeOptions } from '../../src/build/serve.js'
import { testChrome } from '../../src/build/testChrome.js'
import { firstFilter } from './firstFilter.ts'
import { freshPage } from './freshPage.ts'
import { median } from './median.ts'

/*
 * A reader's first filter, from nothing, on a poor host and on a good one, against the project's own server of the same
 * run. Needs a built site in dist/.
 */
const runs = 3
const hosts: Readonly<Record<string, ServeOptions>> = {
  'the project’s own server (gzip)': {},
  'a host that compresses nothing, knows no wasm type and refuses files over 25 MB': {
    compress: false,
    wasmType: false,
    bare: true,
    maxFileBytes: 25_000_000,
  },
  'a host that serves brotli': { brotli: true },
}

const browser = await chromium.launch({
  executablePath: testChrome(),
  args: ['--no-sandbox', '--disable-gpu'],
})

/** From the start of the navigation to the page read, and from the first filter to every card painted, in ms; bytes sent. */
const coldStart = async (options: ServeOptions) => {
  const site = await serve('dist', { base: '/shi/ayumi/', ...options })
  const { page, close } = await freshPage(browser)
  const start = performance.now()
  await page.goto(site.url)
  const read = performance.now() - start
  await page.waitForLoadState('networkidle')
  const { painted } = await firstFilter(page)
  await close()
  await site.close()
  return { read, painted, bytes: site.requests.reduce((sum, { bytes }) => sum + bytes, 0) }
}

const times = new Map(Object.keys(hosts).map((host) => [host, [] as Awaited<ReturnType<typeof coldStart>>[]]))
for (let run = 0; run < runs; run += 1)
  for (const [host, options] of Object.entries(hosts)) times.get(host)?.push(await coldStart(options))
await browser.close()

const [own] = [...times.values()].map((all) => ({
  read: median(all.map(({ read }) => read)),
  painted: median(all.map(({ painted }) => painted)),
}))
for (const [host, all] of times) {
  const read = median(all.map((time) => time.read))
  const painted = median(all.map((time) => time.painted))
  process.stdout.write(`cold start on ${host}\n`)
  for (const [what, time, base] of [
    ['page read ÷ own server', read, own?.read],
    ['first filter → every card painted ÷ own server', painted, own?.painted],
  ] as const)
    process.stdout.write(`  ${what.padEnd(48)} ${(time / (base ?? Number.NaN)).toFixed(2).padStart(8)}  ${Math.round(time)} ms\n`) // prettier-ignore
  process.stdout.write(`  ${'bytes in all'.padEnd(48)} ${((all[0]?.bytes ?? 0) / 1e6).toFixed(1).padStart(8)} MB\n`) // prettier-ignore
}
