import { expect, test } from './test.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { cardsOf, languages, views } from './pages.ts'
import { expectWholePage } from './wholePage.ts'

/* What stands on a page before any script has run. */
test.use({ javaScriptEnabled: false })

for (const { words, home } of languages)
  test(`every view says all without script: ${words.language}`, async ({ page }) => {
    test.slow()
    const city = words.language === 'ja' ? '伊勢原市' : 'Isehara City'
    for (const view of views)
      await test.step(`${home}${view}`, async () => {
        const answer = await page.goto(`${home}${view}`)
        expect(answer?.status()).toBe(200)
        await expectWholePage(page, words, { city, report: '『伊勢原市市民参加推進指針』' })
      })
  })

test('shows the number of the report on the overview, as prose, picture and table', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('h1')).toHaveText('35の取り組みのうち24が動き、10は3年を通じて記載がない')
  const byYear = page.locator('[data-card=activities-by-year]')
  await expect(byYear.locator('.headline')).toHaveText('活動の記載は56件から82件に増えた')
  await expect(byYear.locator('svg title')).toHaveText('活動の記載は56件から82件に増えた')
  await byYear.getByText(ja.card.table).click()
  await expect(byYear.locator('tbody tr')).toHaveCount(3)
  await expect(byYear.locator('tbody')).toContainText('82')
})

test('opens a sentence from its dot, and the initiative from its name, without script', async ({ page }) => {
  await page.goto('initiatives/')
  const dot = page.locator('a.dot').nth(10)
  const spoken = (await dot.getAttribute('aria-label')) ?? ''
  await dot.click()
  await expect(page).toHaveURL(/\/initiative\/\w+\/#\w+$/)
  const sentence = page.locator(':target .sentence')
  await expect(sentence).toBeVisible()
  expect(spoken).toContain((await sentence.innerText()).trim())
})

test('embeds each card whole, with its source, under its own headline', async ({ page }) => {
  for (const { words, home } of languages)
    for (const id of cardsOf()) {
      await page.goto(`${home}embed/${id}/`)
      const card = page.locator(`figure[data-card="${id}"]`)
      await expect(card.locator('h1')).not.toBeEmpty()
      expect(await page.title()).toContain(await card.locator('h1').innerText())
      await expect(page.locator('.embed-source')).toContainText('『伊勢原市市民参加推進指針』')
      await expect(page.locator('.embed-source')).toContainText(words === en ? 'Unofficial' : '非公式')
    }
})

test('says that a page is not there, in the site’s own words', async ({ page }) => {
  const answer = await page.goto('no-such-page/')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('h1')).toContainText(ja.pages.notFound.name)
})
