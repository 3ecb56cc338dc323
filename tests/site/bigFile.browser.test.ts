import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from './test.ts'
import { exchangeParquet } from '../../src/export/exchangeParquet.ts'
import { csvPieces, madeUpRows } from '../bench/madeUpRows.ts'
import { dataFiles } from './pages.ts'
import { touched } from './touched.ts'

/* `BIG_ROWS=1000000` asks the same of a million. */
const count = Number(process.env.BIG_ROWS ?? 100_000)
const ofParquet = Math.min(count, Number(process.env.BIG_ROWS ?? 30_000))
const patience = Math.max(1, count / 100_000)
const folder = mkdtempSync(join(tmpdir(), 'ayumi-big-'))
const file = join(folder, '大きい.csv')
const parquet = join(folder, '大きい.parquet')
test.beforeAll(async () => {
  test.setTimeout(90_000 * patience)
  writeFileSync(file, '')
  for (const piece of csvPieces(madeUpRows(count))) appendFileSync(file, piece)
  writeFileSync(parquet, await exchangeParquet([...madeUpRows(ofParquet)]))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/* Longer than a person waits for a page that is only busy. */
const longestAnswer = 3_000

/* How long the page once did not answer, in ms: the longest task on its own thread. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const kept = window as unknown as { longest: number }
    kept.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration)
    }).observe({ type: 'longtask' })
  })
const longestTask = (page: Page) => page.evaluate(() => (window as unknown as { longest: number }).longest)

const give = async (page: Page, path = file, rows = count) => {
  await page.goto('data/')
  await touched(page)
  await watchTasks(page)
  await dataFiles(page).setInputFiles(path)
  await expect(page.locator('.found')).toContainText(`活動${rows}件`, { timeout: 60_000 * patience })
}
const only = (page: Page) => page.getByRole('button', { name: 'このファイルだけを見る' })

test('shows a hundred thousand lines alone, and the page answers meanwhile', async ({ page }) => {
  test.setTimeout(240_000 * patience)
  await give(page)
  await expect(page.getByRole('button', { name: '今の年度に加える' })).toBeDisabled()
  await only(page).click()
  /* The page answers while the tables are being filled. */
  await page.locator('.paste summary').click()
  await expect(page.locator('.paste-box')).toBeVisible({ timeout: 2_000 })
  await expect(page.locator('.filling')).toContainText(/行を入れました|すべての表に入れました/, { timeout: 200_000 * patience }) // prettier-ignore
  await expect(page.locator('.load [role=status]')).toHaveText('このファイルのデータを表示しています', { timeout: 200_000 * patience }) // prettier-ignore
  expect(await longestTask(page)).toBeLessThan(longestAnswer)
  /* The sentences were in the engine before the file was taken. */
  const filled = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name).filter((name) => name.startsWith('filled '))) // prettier-ignore
  expect(filled).toContain('filled initiative')
  expect(filled).not.toContain('filled activity')
  await expect(page.locator('.own-data')).toContainText('大きい.csv')
  await page.getByRole('link', { name: '概観', exact: true }).first().click()
  await expect(page.locator('[data-card=activities-by-year] .headline')).toHaveText(/\d件/, { timeout: 30_000 * patience }) // prettier-ignore
})

test('leaves the data on screen when a big file is put aside while it is being taken', async ({ page }) => {
  test.setTimeout(240_000)
  await give(page)
  await only(page).click()
  await page.getByRole('button', { name: 'やめる' }).click()
  await expect(page.locator('.review')).toHaveCount(0)
  await page.getByRole('link', { name: '概観', exact: true }).first().click()
  await expect(page.locator('[data-card=plan-state] h1')).toHaveText(
    '35の取り組みのうち24が動き、10は3年を通じて記載がない',
  )
  await expect(page.locator('.own-data')).toHaveCount(0)
})

test('shows a big Parquet file alone, and the page answers meanwhile', async ({ page }) => {
  test.setTimeout(120_000 * patience)
  await give(page, parquet, ofParquet)
  await expect(page.locator('.found')).toContainText('Parquet')
  await only(page).click()
  await expect(page.locator('.load [role=status]')).toHaveText('このファイルのデータを表示しています', { timeout: 90_000 * patience }) // prettier-ignore
  expect(await longestTask(page)).toBeLessThan(longestAnswer)
  await expect(page.locator('.own-data')).toContainText('大きい.parquet')
})
