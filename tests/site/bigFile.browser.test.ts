import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { csvPieces, madeUpRows } from '../bench/madeUpRows.ts'
import { dataFiles } from './pages.ts'
import { touched } from './touched.ts'

const folder = mkdtempSync(join(tmpdir(), 'ayumi-big-'))
const file = join(folder, '大きい.csv')
test.beforeAll(() => writeFileSync(file, [...csvPieces(madeUpRows(100_000))].join('')))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const give = async (page: Page) => {
  await page.goto('data/')
  await touched(page)
  await dataFiles(page).setInputFiles(file)
  await expect(page.locator('.found')).toContainText('活動100000件', { timeout: 60_000 })
}
const only = (page: Page) => page.getByRole('button', { name: 'このファイルだけを見る' })

test('shows a hundred thousand lines alone, and the page answers meanwhile', async ({ page }) => {
  test.setTimeout(240_000)
  await give(page)
  await expect(page.getByRole('button', { name: '今の年度に加える' })).toBeDisabled()
  await only(page).click()
  /* The page answers while the tables are being filled. */
  await page.locator('.paste summary').click()
  await expect(page.locator('.paste-box')).toBeVisible({ timeout: 2_000 })
  await expect(page.locator('.filling')).toContainText(/100,000行のうち[\d,]+行を入れました/, {
    timeout: 200_000,
  })
  await expect(page.locator('.load [role=status]')).toHaveText('このファイルのデータを表示しています', { timeout: 200_000 }) // prettier-ignore
  await expect(page.locator('.own-data')).toContainText('大きい.csv')
  await page.getByRole('link', { name: '概観', exact: true }).first().click()
  await expect(page.locator('[data-card=activities-by-year] .headline')).toHaveText(/10,?000件/, { timeout: 30_000 }) // prettier-ignore
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
