import { readdirSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { serve, type Served } from '../../src/build/serve.js'
import { testChrome } from '../../src/build/testChrome.js'
import { firstFilter } from './firstFilter.ts'
import { freshPage } from './freshPage.ts'
import { median } from './median.ts'
import { stockSite } from './stockSite.ts'

/*
 * What is fast, measured: every time is set against a baseline of the same run, since machines differ and drift. Needs a
 * built site in dist/.
 */
const runs = 5
/* How long a pointer is on a control before it is pressed, in ms; a hand takes longer. */
const rest = 250
const rounded = (value: number) => Math.round(value)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** From the start of a page to the first answer of the stock engine, in ms. */
const stockReady = async (browser: Browser, site: Served): Promise<number> => {
  const { page, close } = await freshPage(browser)
  await page.goto(site.url)
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined, null, { timeout: 60_000 }) // prettier-ignore
  const time = Number(await page.evaluate(() => document.documentElement.dataset.ready))
  await close()
  return time
}

/** From a click on a filter to the frame after the last card has its new rows, in ms. */
const filterPainted = async (page: Page, index: number) =>
  page.evaluate(async (at) => {
    const cards = [...document.querySelectorAll('figure[data-card]')]
    const before = cards[0]?.getAttribute('data-filter')
    const isNew = () => {
      const now = cards[0]?.getAttribute('data-filter')
      return now !== before && cards.every((card) => card.getAttribute('data-filter') === now)
    }
    /* Looked at when it changes and not all the time, which would take a processor from the engine. */
    const renewed = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (!isNew()) return
        observer.disconnect()
        done()
      })
      for (const card of cards) observer.observe(card, { attributeFilter: ['data-filter'] })
    })
    const start = performance.now()
    document.querySelectorAll<HTMLInputElement>('.filter-form fieldset input[type=checkbox]')[at]?.click()
    await renewed
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    return performance.now() - start
  }, index)

/** A repaint of the same page without any answer: the ground that the machine sets. */
const plainRepaint = async (page: Page) =>
  page.evaluate(async () => {
    const main = document.querySelector<HTMLElement>('main')
    const start = performance.now()
    if (main) main.style.display = 'none'
    void main?.offsetHeight
    if (main) main.style.display = ''
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    return performance.now() - start
  })

/** From an address to a PDF of the page, in ms: what a reader waits for who prints. */
const printedIn = async (browser: Browser, address: string): Promise<number> => {
  const { page, close } = await freshPage(browser)
  const start = performance.now()
  await page.goto(address, { waitUntil: 'load' })
  await page.pdf({ preferCSSPageSize: true })
  const time = performance.now() - start
  await close()
  return time
}

const bytesOf = (site: Served, which: RegExp) =>
  site.requests.filter(({ path }) => which.test(path)).reduce((sum, { bytes }) => sum + bytes, 0)

const browser = await chromium.launch({
  executablePath: testChrome(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const site = await serve('dist', { base: '/shi/ayumi/' })
const { site: stock, clear } = await stockSite()

const stockTimes: number[] = []
const openTimes: number[] = []
const filledTimes: number[] = []
const firstTimes: number[] = []
for (let run = 0; run < runs; run += 1) {
  stockTimes.push(await stockReady(browser, stock))
  const { page, close } = await freshPage(browser)
  await page.goto(site.url, { waitUntil: 'networkidle' })
  const { open, filled, painted } = await firstFilter(page)
  openTimes.push(open)
  filledTimes.push(filled)
  firstTimes.push(painted)
  await close()
}

const { page, close } = await freshPage(browser)
await page.goto(site.url, { waitUntil: 'networkidle' })
const filterTimes: number[] = []
const restedTimes: number[] = []
const againTimes: number[] = []
const repaints: number[] = []
await firstFilter(page)
for (const index of [1, 2, 3, 4, 5, 6, 7]) {
  filterTimes.push(await filterPainted(page, index))
  againTimes.push(await filterPainted(page, index))
  repaints.push(await plainRepaint(page))
}
await close()
const reader = await freshPage(browser)
await reader.page.goto(site.url, { waitUntil: 'networkidle' })
await firstFilter(reader.page)
for (const index of [1, 2, 3, 4, 5, 6, 7]) {
  await reader.page.locator('.filter-form fieldset input[type=checkbox]').nth(index).hover()
  await reader.page.waitForTimeout(rest)
  restedTimes.push(await filterPainted(reader.page, index))
  await filterPainted(reader.page, index)
}
await reader.close()

const printTimes: number[] = []
const plainPrintTimes: number[] = []
for (let run = 0; run < runs; run += 1) {
  plainPrintTimes.push(await printedIn(browser, site.url))
  printTimes.push(await printedIn(browser, `${site.url}report/`))
}
/** From the press of a button on the page of the slides to the file that it gives, in ms: PowerPoint's and the deck's own. */
const timeTo = async (of: Page, name: RegExp) => {
  const start = performance.now()
  const given = of.waitForEvent('download', { timeout: 60_000 })
  await of.getByRole('button', { name }).click()
  await given
  return performance.now() - start
}
const pptxTimes: number[] = []
const saveTimes: number[] = []
const office = await freshPage(browser)
await office.page.goto(`${site.url}present/`, { waitUntil: 'networkidle' })
await office.page.mouse.move(9, 9)
await timeTo(office.page, /PowerPoint/)
for (let run = 0; run < runs; run += 1) {
  pptxTimes.push(await timeTo(office.page, /PowerPoint/))
  saveTimes.push(await timeTo(office.page, /ファイルに保存/))
}
await office.close()

/* Bytes of each step, on a server that has sent nothing yet. */
site.requests.length = 0
const fresh = await freshPage(browser)
await fresh.page.goto(site.url, { waitUntil: 'networkidle' })
const document0 = bytesOf(site, /\/ayumi\/$|\.css$/)
const scripts0 = bytesOf(site, /\.js$/)
const before1 = site.requests.length
await fresh.page.locator('.chart').first().hover()
await fresh.page.waitForTimeout(1500)
const step1 = site.requests.slice(before1).reduce((sum, { bytes }) => sum + bytes, 0)
const before2 = site.requests.length
await firstFilter(fresh.page)
const step2 = site.requests.slice(before2).reduce((sum, { bytes }) => sum + bytes, 0)
await fresh.close()
await browser.close()
await site.close()
await clear()

const stockMedian = median(stockTimes)
const repaint = median(repaints)
const table: readonly (readonly [string, string, string])[] = [
  ['DuckDB ready ÷ stock DuckDB on an empty page', (median(openTimes) / stockMedian).toFixed(2), `${rounded(median(openTimes))} ms ÷ ${rounded(stockMedian)} ms, goal 0.70`], // prettier-ignore
  ['and the report in its tables, flags raised', (median(filledTimes) / stockMedian).toFixed(2), `${rounded(median(filledTimes))} ms`], // prettier-ignore
  ['first filter → every card painted ÷ the same', (median(firstTimes) / stockMedian).toFixed(2), `${rounded(median(firstTimes))} ms`], // prettier-ignore
  ['filter → every card painted ÷ plain repaint', (median(restedTimes) / repaint).toFixed(2), `${rounded(median(restedTimes))} ms ÷ ${rounded(repaint)} ms, goal 100 ms; the pointer came ${rest} ms before`], // prettier-ignore
  ['the same, chosen without coming near', (median(filterTimes) / repaint).toFixed(2), `${rounded(median(filterTimes))} ms`], // prettier-ignore
  ['an answered filter again ÷ plain repaint', (median(againTimes) / repaint).toFixed(2), `${rounded(median(againTimes))} ms`], // prettier-ignore
  ['the whole report printed ÷ the overview printed', (median(printTimes) / median(plainPrintTimes)).toFixed(2), `${rounded(median(printTimes))} ms ÷ ${rounded(median(plainPrintTimes))} ms, opened and made a PDF`], // prettier-ignore
  ['slides → PowerPoint ÷ the same slides as a file', (median(pptxTimes) / median(saveTimes)).toFixed(1), `${rounded(median(pptxTimes))} ms ÷ ${rounded(median(saveTimes))} ms`], // prettier-ignore
  ['step 0: overview’s page and style', kilobytes(document0), 'at most 40 kB'],
  ['step 0: all script before a touch', kilobytes(scripts0), 'at most 90 kB'],
  ['step 1: a chart touched', kilobytes(step1), 'about 200 kB'],
  ['step 2: the first filter', kilobytes(step2), 'about 6 MB, once'],
  ['files of the site', String(readdirSync('dist', { recursive: true }).length), ''],
]
for (const [what, value, note] of table)
  process.stdout.write(`${what.padEnd(48)} ${value.padStart(10)}  ${note}\n`)
if (document0 <= 0) process.exitCode = 1
