import { expect, type Page, test } from './test.ts'
import { faultsOf } from './faultsOf.ts'
import { cardsOf, languages, views } from './pages.ts'
import { touched } from './touched.ts'

/* For everybody: axe on every page, narrow screens, the keyboard alone. */
const initiative = async (page: Page) => {
  await page.goto('initiatives/')
  return (
    (await page.locator('a.dot').nth(5).getAttribute('href'))?.replace(/^\.\.\//, '').replace(/#.*$/, '') ??
    ''
  )
}
const department = async (page: Page) => {
  await page.goto('departments/')
  return (
    (await page.locator('ul.names a').first().getAttribute('href'))?.replace(/^.*(?=department\/)/, '') ?? ''
  )
}
const readPages = async (page: Page) => [...views, await initiative(page), await department(page)]
/* The same cards stand on the views: one of each kind is enough here. */
const embeds = ['activities-by-year', 'initiative-matrix', 'department-by-year', 'silent-initiatives'].map(
  (id) => `embed/${id}/`,
)
const faultsOn = async (page: Page, paths: readonly string[], rules: readonly string[] = []) => {
  const faults: string[] = []
  for (const path of paths) {
    await page.goto(path)
    faults.push(...(await faultsOf(page, { rules })).map((fault) => `${path} ${fault}`))
  }
  return faults
}

for (const { words, home } of languages)
  test(`axe finds nothing on any view: ${words.language}`, async ({ page }) => {
    test.slow()
    const paths = (await readPages(page)).map((path) => `${home}${path}`)
    expect(await faultsOn(page, paths)).toEqual([])
  })

for (const { words, home } of languages)
  test(`axe finds nothing on any embed: ${words.language}`, async ({ page }) => {
    test.slow()
    const all = [...cardsOf().map((id) => `${id}/`), await initiative(page)]
    expect(
      await faultsOn(
        page,
        all.map((path) => `${home}embed/${path}`),
      ),
    ).toEqual([])
  })

/* The colours are all that differs. */
for (const { words, home } of languages)
  test(`the dark pages have their contrast: ${words.language}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'dark' })
    const paths = [...(await readPages(page)), ...embeds].map((path) => `${home}${path}`)
    expect(await faultsOn(page, paths, ['color-contrast'])).toEqual([])
  })

test('axe finds nothing with filter, panel and tables open', async ({ page }) => {
  await page.goto('./?category=2&read=')
  await page.locator('.filter-bar summary').click()
  await expect(page.locator('.reading-panel .sentences > li').first()).toBeVisible({ timeout: 30_000 })
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.card details')) details.open = true
  })
  expect(await faultsOf(page)).toEqual([])
})

test('nothing runs out of the screen, from the narrowest phone to a tablet', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.AYUMI_URL ?? '' })
  const page = await context.newPage()
  const wide: string[] = []
  for (const { home } of languages)
    for (const path of [...(await readPages(page)), ...embeds]) {
      await page.goto(`${home}${path}`)
      for (const width of [320, 375, 768, 820, 1024]) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) wide.push(`${home}${path} at ${width} px by ${over} px`)
      }
    }
  expect(wide).toEqual([])
  await context.close()
})

test('does the main job with the keyboard alone', async ({ page }) => {
  await page.goto('./')
  await touched(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '本文へ' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  const reach = async (what: string, is: () => Promise<boolean>) => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
        return outlineStyle !== 'none' && outlineWidth !== '0px'
      })
      expect(outline, `the focus is seen on the way to ${what}`).toBe(true)
      if (await is()) return
    }
    throw new Error(`${what} cannot be reached`)
  }
  const isFocused = (selector: string) => () =>
    page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)
  await reach('the filter', isFocused('.filter-bar summary'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await reach('the search field', isFocused('input[type=search]'))
  await page.keyboard.type('図書館')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', /words=/, { timeout: 30_000 }) // prettier-ignore
  await expect(page.locator('[data-card=initiative-matrix]')).toHaveAttribute('data-filter', /words=/)
  await page.locator('[data-card=initiative-matrix] button.count').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.reading-panel h2')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.reading-panel')).toHaveCount(0)
  await expect(page.locator('[data-card=initiative-matrix] button.count').first()).toBeFocused()
})
