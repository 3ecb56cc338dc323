import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { exchangeParquet } from '../../src/export/exchangeParquet.ts'
import { serve } from '../../src/build/serve.js'
import { testChrome } from '../../src/build/testChrome.js'
import { csvPieces, madeUpRows } from './madeUpRows.ts'
import { median } from './median.ts'
import { stockSite } from './stockSite.ts'

/*
 * A million made-up rows as exchange CSV and as Parquet, from the reader's disk into the tables, against the stock engine's own
 * read_csv of the same file on an empty page. Machines grow slower and faster while they work: each is measured in turn, and the
 * ratio is the middle one of the rounds. Needs a built site in dist/.
 */
const count = Number(process.env.ROWS ?? 1_000_000)
const rounds = Number(process.env.ROUNDS ?? 3)
const patience = 900_000
const folder = mkdtempSync(join(tmpdir(), 'ayumi-rows-'))
const csv = join(folder, 'rows.csv')
const file = openSync(csv, 'w')
for (const piece of csvPieces(madeUpRows(count))) writeSync(file, piece)
closeSync(file)
const parquet = join(folder, 'rows.parquet')
writeFileSync(parquet, await exchangeParquet([...madeUpRows(count)]))

const browser = await chromium.launch({
  executablePath: testChrome(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const newPage = async () => (await browser.newContext({ locale: 'ja-JP' })).newPage()
const site = await serve('dist', { base: '/shi/ayumi/' })
const { site: stock, clear } = await stockSite()

/** The stock engine's read_csv, from the file to a table, in ms. */
const bareTime = async (): Promise<number> => {
  const page = await newPage()
  await page.goto(stock.url)
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined, null, {
    timeout: 60_000,
  })
  await page.locator('input').setInputFiles(csv)
  await page.waitForFunction(() => document.documentElement.dataset.rows !== undefined, null, {
    timeout: patience,
  })
  const { read, rows } = await page.evaluate(() => ({ ...document.documentElement.dataset }))
  if (Number(rows) !== count) throw new Error(`${rows} of ${count} rows`)
  await page.context().close()
  return Number(read)
}

/** The app, from the file to the review, to each table and to the flags, in ms, and how long the page stood still at most. */
const appTimes = async (given: string) => {
  const page = await newPage()
  await page.addInitScript(() => {
    const blocks: number[] = []
    Object.assign(window, { blocks })
    new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] }) // prettier-ignore
  })
  await page.goto(`${site.url}data/`)
  const files = page.locator('input[type=file][multiple]')
  await page.mouse.move(1, 1)
  await page.waitForFunction(() => document.documentElement.classList.contains('awake'))
  /* The engine is opened beforehand: its start is another measure. */
  await files.setInputFiles({ name: 'small.csv', mimeType: '', buffer: Buffer.from('基本的な取り組み,年度,実績予定,取り組み内容\n講座,2023,実績,講座を開催した。\n') }) // prettier-ignore
  await page.locator('.use button').nth(1).click()
  await page.waitForFunction(() => !document.querySelector('.review'), null, { timeout: patience })
  /* A page that stands still on purpose must show, or the measure says nothing. */
  await page.evaluate(() => void setTimeout(() => { for (const end = performance.now() + 200; performance.now() < end; ); })) // prettier-ignore
  await page.waitForFunction(() => (window as unknown as { blocks: number[] }).blocks.some((block) => block >= 200)) // prettier-ignore
  await page.evaluate(() => ((window as unknown as { blocks: number[] }).blocks.length = 0))
  await page.evaluate(() => {
    const input = document.querySelector('input[type=file][multiple]')
    input?.addEventListener('change', () => performance.mark('given'), { capture: true })
  })
  /* The page itself sees when the review is painted, and presses; whoever looks from outside comes late, and not always as late. */
  await page.evaluate(() => {
    const use = () => {
      performance.mark('reviewed')
      document.querySelectorAll<HTMLElement>('.use button')[1]?.click()
    }
    const look = new MutationObserver(() => {
      if (!document.querySelector('.found')) return
      look.disconnect()
      requestAnimationFrame(() => setTimeout(use))
    })
    look.observe(document.body, { subtree: true, childList: true })
  })
  await files.setInputFiles(given)
  await page.waitForFunction(() => performance.getEntriesByName('reviewed').length > 0, null, {
    timeout: patience,
  })
  await page.waitForFunction(() => !document.querySelector('.review'), null, { timeout: patience })
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name, startTime }) => ({ name, startTime }))) // prettier-ignore
  const at = (name: string) => marks.findLast((mark) => mark.name === name)?.startTime ?? Number.NaN
  const now = await page.evaluate(() => performance.now())
  const blocks = await page.evaluate(() => (window as unknown as { blocks: number[] }).blocks)
  const since = (time: number) => time - at('given')
  /* Tables that were not there ahead are filled last. */
  const filled = marks.findLast(({ name }) => name === 'filled public_comment' || name === 'filled activity_department')?.startTime ?? Number.NaN // prettier-ignore
  await page.context().close()
  return {
    read: since(at('reviewed')),
    tables: since(filled),
    similar: since(at('filled every table')),
    flags: since(now),
    block: Math.max(0, ...blocks),
  }
}

type AppTimes = Awaited<ReturnType<typeof appTimes>>
const measured: { readonly bare: number; readonly CSV: AppTimes; readonly Parquet: AppTimes }[] = []
for (let round = 0; round < rounds; round++)
  measured.push({ CSV: await appTimes(csv), bare: await bareTime(), Parquet: await appTimes(parquet) })
await browser.close()
await site.close()
await clear()
const megabytes = statSync(csv).size / 1e6
rmSync(folder, { recursive: true })

const goals = { CSV: '1.30', Parquet: '2.50' }
const line = (what: string, format: keyof typeof goals, step: keyof AppTimes, goal = '') => {
  const ratios = measured.map((round) => round[format][step] / round.bare)
  const times = measured.map((round) => Math.round(round[format][step]))
  process.stdout.write(`${what.padEnd(56)} ${median(ratios).toFixed(2).padStart(6)}${goal}  (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}; ${times.join(', ')} ms)\n`) // prettier-ignore
}
process.stdout.write(`${count} rows, ${megabytes.toFixed(0)} MB; read_csv of the stock engine ${measured.map(({ bare }) => Math.round(bare)).join(', ')} ms\n`) // prettier-ignore
for (const format of ['CSV', 'Parquet'] as const) {
  line(`${format} read and understood ÷ read_csv of the CSV`, format, 'read')
  line(`${format} in its tables ÷ the same`, format, 'tables', `, goal ${goals[format]}`)
  line(`${format}, sentences compared over the years ÷ the same`, format, 'similar')
  line(`${format}, and flags raised ÷ the same`, format, 'flags')
  process.stdout.write(`longest time the page stood still: ${Math.round(median(measured.map((round) => round[format].block)))} ms, goal 50 ms\n`) // prettier-ignore
}
