import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { cardsOf, languages, views } from './pages.ts'

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
const faultsOf = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`) // prettier-ignore
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const { words, home } of languages)
    test(`axe finds nothing: ${words.language}, ${colorScheme}`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ colorScheme })
      const paths = [...views, await initiative(page), await department(page), ...cardsOf().map((id) => `embed/${id}/`)] // prettier-ignore
      const faults: string[] = []
      for (const path of paths) {
        await page.goto(`${home}${path}`)
        faults.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`))
      }
      expect(faults).toEqual([])
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

for (const width of [320, 375])
  test(`nothing runs out of a screen ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const wide: string[] = []
    for (const { home } of languages)
      for (const path of [
        ...views,
        await initiative(page),
        await department(page),
        ...cardsOf().map((id) => `embed/${id}/`),
      ]) {
        // prettier-ignore
        await page.goto(`${home}${path}`)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) wide.push(`${home}${path} by ${over} px`)
      }
    expect(wide).toEqual([])
  })

test('does the main job with the keyboard alone', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('html')).toHaveClass(/awake/)
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
  await page.locator('[data-card=initiative-matrix] button.count').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.reading-panel h2')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.reading-panel')).toHaveCount(0)
  await expect(page.locator('[data-card=initiative-matrix] button.count').first()).toBeFocused()
})
