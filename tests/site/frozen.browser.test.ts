import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './test.ts'
import { serve } from '../../src/build/serve.js'
import { hostSite } from './hostSite.ts'
import { touched } from './touched.ts'

const made = JSON.parse(readFileSync('dist/embed/index.json', 'utf8')) as {
  cards: string[]
  filters: string[]
  frozen: string
}

test('a frozen card needs nothing of the site that made it, and never follows newer data', async ({
  page,
}) => {
  /* All that a later build keeps of it: the folder itself. */
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-frozen-'))
  cpSync(`dist/frozen/${made.frozen}`, join(folder, 'frozen', made.frozen), { recursive: true })
  const later = await serve(folder)
  const host = await hostSite()
  try {
    const failed: string[] = []
    page.on('response', (answer) => answer.status() >= 400 && failed.push(new URL(answer.url()).pathname))
    for (const [path, figure] of [
      ['embed/activities-by-year/', '56'],
      ['en/embed/activities-by-year/category-2/', ''],
      ['embed/initiative-matrix/', ''],
    ] as const) {
      await page.goto(
        host.put({
          body: `<iframe src="${later.url}frozen/${made.frozen}/${path}" width="100%" height="200" title="a"></iframe><script src="${site()}"></script>`,
        }),
      )
      const frame = page.frameLocator('iframe')
      await expect(frame.locator('h1')).toContainText(figure)
      await expect(frame.locator('svg[role=img], .matrix').first()).toBeVisible()
      await expect(frame.locator('.embed-source')).toContainText(/固定したものです|is frozen/)
      await expect(frame.locator('.embed-source time')).toBeVisible()
      await frame.locator('svg[role=img], .matrix').first().hover()
      const csv = frame.locator('a[download]').first()
      const answer = await page.request.get(await csv.evaluate((link: HTMLAnchorElement) => link.href))
      expect(answer.status()).toBe(200)
      expect(await frame.locator('link[rel=stylesheet]').evaluate((link: HTMLLinkElement) => link.sheet?.cssRules.length)).toBeGreaterThan(0) // prettier-ignore
    }
    expect(failed.filter((path) => !/favicon|embed\.js/.test(path))).toEqual([])
    expect(later.requests.filter(({ path }) => /wake|rows\.json|duckdb/.test(path))).toEqual([])
  } finally {
    await later.close()
    await host.close()
    rmSync(folder, { recursive: true })
  }
})
const site = () => `${process.env.AYUMI_URL ?? ''}embed.js`

test('every card, every prepared filter and every initiative is frozen in both languages, with the data', async ({
  page,
  request,
}) => {
  const place = `frozen/${made.frozen}/`
  for (const home of ['', 'en/'])
    for (const id of made.cards)
      for (const filter of ['', ...made.filters.map((name) => `${name}/`)])
        expect(readFileSync(`dist/${place}${home}embed/${id}/${filter}index.html`, 'utf8')).toContain(
          'embed-source',
        )
  await page.goto('initiatives/')
  const path = /initiative\/\w+\//.exec((await page.locator('a.dot').first().getAttribute('href')) ?? '')?.[0]
  expect((await request.get(`${place}embed/${path}`)).status()).toBe(200)
  expect((await request.get(`${place}data/isehara/progress.csv`)).status()).toBe(200)
})

test('the frozen card says the same as the live one, and leads to it', async ({ page }) => {
  await page.goto(`frozen/${made.frozen}/embed/activities-by-department/`)
  const [headline, table] = [await page.locator('h1').innerText(), await page.locator('tbody').first().textContent()] // prettier-ignore
  await page.getByRole('link', { name: '最新の図を見る' }).click()
  await expect(page).toHaveURL(new URL('embed/activities-by-department/', process.env.AYUMI_URL).href)
  expect(await page.locator('h1').innerText()).toBe(headline)
  expect(await page.locator('tbody').first().textContent()).toBe(table)
})

test('the dialog gives the frozen address, but none for a filter that was not frozen', async ({ page }) => {
  await page.goto('./?category=2')
  await touched(page)
  const card = page.locator('[data-card=activities-by-year]')
  await card.getByRole('button', { name: '埋め込む' }).click()
  await page.getByRole('radio', { name: /^今のデータで固定する/ }).check()
  const code = page.getByRole('textbox', { name: 'コード' })
  await expect(code).toHaveValue(new RegExp(`frozen/${made.frozen}/embed/activities-by-year/category-2/`))
  await expect(page.frameLocator('iframe').locator('.embed-source')).toContainText('固定したものです')
  await page.goto('./?category=2&kind=result')
  await touched(page)
  await card.getByRole('button', { name: '埋め込む' }).click()
  await expect(page.getByText('今の絞り込みの図は固定できません')).toBeVisible()
  await expect(page.getByRole('radio', { name: /^今のデータで固定する/ })).toBeDisabled()
})
