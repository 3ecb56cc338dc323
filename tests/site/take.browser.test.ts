import { readFileSync } from 'node:fs'
import { expect, type Page, test } from './test.ts'
import { faultsOf } from './faultsOf.ts'
import { touched } from './touched.ts'

const open = async (page: Page, path: string, card: string) => {
  await page.goto(path)
  await touched(page)
  await page.locator(`[data-card=${card}]`).getByRole('button', { name: '画像・コピー・印刷' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('img')).toBeVisible({ timeout: 20_000 })
  return dialog
}

test('the picture of a card as it is on screen has its finding, conditions, source and dates inside', async ({
  page,
}) => {
  test.slow()
  await page.goto('./?category=2')
  await expect(page.locator('[data-card=activities-by-year]')).toHaveAttribute('data-filter', 'category=2', { timeout: 40_000 }) // prettier-ignore
  await page
    .locator('[data-card=activities-by-year]')
    .getByRole('button', { name: '画像・コピー・印刷' })
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('img')).toBeVisible({ timeout: 20_000 })
  const headline = await page.locator('[data-card=activities-by-year] .headline').innerText()
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name }).click()]) // prettier-ignore
    return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const svg = await save('SVGを保存')
  expect(svg.file).toBe('activities-by-year.svg')
  const text = svg.bytes.toString('utf8').replace(/<[^>]+>/g, '')
  for (const said of [headline, '区分Ⅱ', 'データの時点：令和4年度の実績まで', '『伊勢原市市民参加推進指針』']) expect(text).toContain(said) // prettier-ignore
  const png = await save('PNGを保存')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBe(1600)
})

test('a card is copied as a picture and as a table, by keyboard, and focus comes back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await open(page, './initiatives/', 'initiative-matrix')
  await dialog.getByRole('button', { name: '画像としてコピー' }).press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('画像をコピーしました。', { timeout: 20_000 })
  const types = () => page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types)) // prettier-ignore
  expect(await types()).toContain('image/png')
  await dialog.getByRole('button', { name: '表としてコピー' }).press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('表をコピーしました。')
  expect([...(await types())].sort()).toEqual(['text/html', 'text/plain'])
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines.length).toBeGreaterThan(await page.locator('.matrix a.dot').count())
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '画像・コピー・印刷' })).toBeFocused()
})

test('axe finds nothing in the dialog, which leads to the card on one sheet', async ({ page }) => {
  const dialog = await open(page, './', 'plan-state')
  expect(await faultsOf(page, { within: ['dialog'] })).toEqual([])
  await dialog.getByRole('link', { name: 'この図だけを印刷する' }).click()
  await expect(page.locator('.sheet:visible')).toHaveCount(1)
  await expect(page.locator('#card-plan-state')).toBeVisible()
})
