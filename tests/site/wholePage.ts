import { expect, type Page } from '@playwright/test'
import type { Words } from '../../src/locales/words.ts'

/** What every read page has before any script has run. */
export const expectWholePage = async (
  page: Page,
  words: Words,
  { city, report }: { readonly city: string; readonly report: string },
): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('lang', words.language)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('header .unofficial')).toHaveText(words.shell.unofficial(city))
  await expect(page.getByText(report).first()).toBeVisible()
  await expect(page.locator('footer time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/)
  await expect(page.locator('.needs-script')).toHaveCount(
    await page.locator('.needs-script:not(:visible)').count(),
  )
  for (const card of await page.locator('figure[data-card]').all()) {
    const id = await card.getAttribute('data-card')
    expect((await card.locator('.headline').innerText()).trim(), `headline of ${id}`).not.toBe('')
    /* A card that the data cannot fill says so. */
    expect(
      await card.locator('svg[role=img], table, dl, ul, ol, .nothing').count(),
      `picture of ${id}`,
    ).toBeGreaterThan(0)
    await expect(card.getByText(words.card.rule).first()).toBeVisible()
  }
}
