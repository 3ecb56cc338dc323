import { expect, type Page, test } from './test.ts'
import type { Site } from '../../src/domain/site.ts'

/* A city that names whom to write to, made up: Isehara's site.json has no official address. */
const mail = 'kikaku@city.example.jp'
const withMail = (page: Page) =>
  page.route('**/sites.json*', async (route) => {
    const said = (await (await route.fetch()).json()) as { sites: Site[] }
    await route.fulfill({ json: { ...said, sites: said.sites.map((site) => ({ ...site, mail })) } })
  })
const letter = async (page: Page) => {
  const href = await page.locator('.site-footer a[href^="mailto:"]').getAttribute('href')
  return new URL(href ?? '')
}

test('a letter about an error names the very view, with what the reader has chosen by then', async ({
  page,
  bringsAbout,
}) => {
  /* The page was built without the link. */
  bringsAbout(/Hydration/u)
  await withMail(page)
  await page.goto('./?category=2')
  await expect(page.getByRole('link', { name: '誤りを知らせる' })).toBeVisible()
  const { pathname, searchParams } = await letter(page)
  expect(pathname).toBe(mail)
  expect(searchParams.get('subject')).toContain('伊勢原市')
  expect(searchParams.get('body')).toContain(page.url())
  await page.locator('.chips button').first().click()
  await page.getByRole('navigation').first().getByRole('link', { name: '記載なし' }).click()
  await expect(page).toHaveURL(/\/silent\/$/)
  await expect.poll(async () => (await letter(page)).searchParams.get('body')).toContain(`${page.url()}\r\n`)
})

test('a site without an address to write to shows no such link', async ({ page }) => {
  await page.goto('./?category=2')
  await expect(page.locator('html')).toHaveClass(/awake/)
  expect(await page.locator('a[href^="mailto:"]').count()).toBe(0)
})
