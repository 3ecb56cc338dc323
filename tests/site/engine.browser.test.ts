import { expect, test } from './test.ts'
import { touched } from './touched.ts'

/* When the database cannot open, the page says so in words and stays whole. */
test('says that the browser cannot compute, and keeps the page', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  await page.goto('./?category=5')
  await expect(page.locator('.engine-status')).toContainText('WebAssemblyがありません', { timeout: 30_000 })
  await expect(page.locator('.engine-status')).toContainText('ページはそのままお読みいただけます')
  await expect(page.locator('[data-card=activities-by-year] .chart svg')).toBeVisible()
  await expect(page.locator('[data-card=activities-by-year]')).toContainText('この条件で計算する前の図')
})

test('says that the tools did not arrive, and opens at the next try', async ({ page }) => {
  await page.route('**/duckdb-*.bin', (route) => route.abort())
  await page.goto('./?category=5')
  await expect(page.locator('.engine-status')).toContainText('計算の道具を受け取れませんでした', {
    timeout: 30_000,
  })
  await page.unroute('**/duckdb-*.bin')
  await page.getByRole('button', { name: 'もう一度試す' }).click()
  await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', 'category=5', { timeout: 30_000 }) // prettier-ignore
  await expect(page.locator('[data-card=plan-state] h1')).toHaveText(
    '5の取り組みのうち1が動き、4は3年を通じて記載がない',
  )
})

test('tells how far it is on a slow line', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  await page.goto('./')
  await touched(page)
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 100, downloadThroughput: 1_500_000, uploadThroughput: 100_000 }) // prettier-ignore
  await page.locator('.filter-bar summary').click()
  await page.getByRole('checkbox', { name: '区分Ⅴ' }).check()
  await expect(page.locator('.engine-status')).toContainText(/受け取っています\(\d\.\d \/ \d\.\d MB/, { timeout: 20_000 }) // prettier-ignore
  await expect(page.locator('[data-card=activities-by-year] .headline')).toBeVisible()
  await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', 'category=5', { timeout: 40_000 }) // prettier-ignore
})
