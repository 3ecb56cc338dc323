import { chromium } from '@playwright/test'
import { serve } from '../../src/build/serve.js'
import { testChrome } from '../../src/build/testChrome.js'
import { plainSite } from './plainSite.ts'
import { slowPhone, type SlowTimes, slowVisit, touchToInteractive } from './slowPhone.ts'

/*
 * A slow phone (1.6 Mbit/s, 150 ms, processor slowed four times): until a picture is there, beside a plain page of Vue
 * and ECharts with the same charts in the same run. Needs a built site in dist/.
 */
const runs = 3
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const line = (what: string, value: string, note = '') =>
  process.stdout.write(`${what.padEnd(48)} ${value.padStart(10)}  ${note}\n`)
const ms = (value: number) => `${Math.round(value)} ms`
const of = (all: readonly SlowTimes[], key: 'shown' | 'largest' | 'shift' | 'blocked' | 'bytes') =>
  median(all.map((one) => one[key]))

const browser = await chromium.launch({
  executablePath: testChrome(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const site = await serve('dist', { base: '/shi/ayumi/' })
const plain = [await plainSite(1), await plainSite(4)] as const

const visits = async (served: typeof site, path: string, picture: string) => {
  const all: SlowTimes[] = []
  const touches: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const { page, close } = await slowPhone(browser)
    all.push(await slowVisit(page, served, path, picture))
    if (served === site) touches.push(await touchToInteractive(page))
    await close()
  }
  return { all, touch: median(touches) }
}

const svg = '.drawn svg, figure svg'
const pages = [
  ['embed activities-by-year', site, 'embed/activities-by-year/', plain[0].site, 'goal 800 ms, 15 kB'],
  ['overview', site, '', plain[1].site, 'goal 1200 ms'],
] as const
for (const [name, served, path, beside, goal] of pages) {
  const own = await visits(served, path, svg)
  const other = await visits(beside, '', svg)
  const [first] = own.all
  line(`slow phone, ${name}: chart shown`, ms(of(own.all, 'shown')), `plain Vue + ECharts ${ms(of(other.all, 'shown'))}, ${goal}`) // prettier-ignore
  line('  bytes by then', `${(of(own.all, 'bytes') / 1000).toFixed(1)} kB`, `plain ${(of(other.all, 'bytes') / 1000).toFixed(1)} kB`) // prettier-ignore
  line('  largest paint', ms(of(own.all, 'largest')), first?.largestIs ?? '')
  line(
    '  layout shift',
    of(own.all, 'shift').toFixed(3),
    `plain ${of(other.all, 'shift').toFixed(3)}, goal 0`,
  )
  line('  blocked before a touch', ms(of(own.all, 'blocked')), `plain ${ms(of(other.all, 'blocked'))}, goal 50 ms`) // prettier-ignore
  line('  touch → chart that answers', ms(own.touch), 'goal 2000 ms')
}
await browser.close()
await site.close()
for (const one of plain) await one.clear()
