import { expect, type Page, test } from './test.ts'
import { cardsOf, languages, views } from './pages.ts'

/* What a picture says in words: beside it, to who does not see it, and to search engines. */
const dataset = (page: Page) =>
  page
    .locator('script[type="application/ld+json"]')
    .textContent()
    .then((text) => JSON.parse(text ?? '') as Record<string, unknown>)
const description = (page: Page) => page.locator('meta[name=description]').getAttribute('content')

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const { words, home } of languages)
    test(`every card says beside its picture what is largest, smallest and missing: ${words.language}`, async ({
      page,
    }) => {
      for (const id of cardsOf()) {
        await page.goto(`${home}embed/${id}/`)
        const figure = page.locator(`figure[data-card=${id}]`)
        if ((await figure.locator('.nothing').count()) > 0) continue
        const summary = (await figure.locator('p.summary').textContent()) ?? ''
        expect(summary, id).toMatch(/\S/)
        expect(await description(page), id).toContain(summary)
        const drawn = figure.locator('.drawn svg desc')
        if ((await drawn.count()) > 0) expect(await drawn.textContent(), id).toContain(summary)
      }
    })

  test('every view has a description of its own', async ({ page }) => {
    const said = new Set<string>()
    for (const { home } of languages)
      for (const path of views) {
        await page.goto(`${home}${path}`)
        said.add((await description(page)) ?? '')
      }
    expect(said.size).toBe(languages.length * views.length)
    expect([...said].filter((text) => text.length < 20)).toEqual([])
  })
})

test('search engines read the whole and a card as data, with files that are there, under the page’s own policy', async ({
  page,
}) => {
  for (const path of ['./', 'data/', 'embed/activities-by-year/', 'en/embed/public-comment-by-year/']) {
    await page.goto(path)
    const said = await dataset(page)
    expect(said['@type']).toBe('Dataset')
    expect(said.description, path).toBe(await description(page))
    expect(said.temporalCoverage).toMatch(/^\d{4}-04-01\/\d{4}-03-31$/)
    expect(said.license, 'a licence is not invented').toBeUndefined()
    const files = said.distribution as { contentUrl: string; encodingFormat: string }[]
    expect(files.length).toBeGreaterThan(0)
    for (const { contentUrl } of files) {
      const status = await page.evaluate(async (address) => (await fetch(address)).status, contentUrl)
      expect(status, contentUrl).toBe(200)
    }
  }
})

test('the words beside a picture follow the reader’s filter', async ({ page }) => {
  await page.goto('./')
  const summary = page.locator('[data-card=activities-by-year] .summary')
  const whole = await summary.textContent()
  await page.locator('.filter-bar summary').click()
  await page.getByRole('group', { name: '区分' }).getByRole('checkbox').first().check()
  await expect(summary).not.toHaveText(whole ?? '', { timeout: 30_000 })
  await expect(summary).toContainText('件')
})
