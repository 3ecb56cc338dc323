import { expect, test } from './test.ts'
import { cardsOf, languages, views } from './pages.ts'
import { paintsOf, watchPaints } from './paints.ts'
import { touched } from './touched.ts'

/* A page stands still from its first paint on, and what is seen first is what it says. */
test.use({ viewport: { width: 375, height: 812 } })

for (const { words, home } of languages)
  test(`nothing moves while a page comes, wakes and is left alone: ${words.language}`, async ({ page }) => {
    test.slow()
    await watchPaints(page)
    const embeds = cardsOf().map((id) => `embed/${id}/`)
    for (const path of [...views, ...embeds]) {
      await page.goto(`${home}${path}`, { waitUntil: 'load' })
      if (!path.startsWith('embed/')) await touched(page)
      await page.waitForTimeout(100)
      expect((await paintsOf(page)).shift, path).toBe(0)
    }
  })

test('the largest of what is painted first is a headline, a figure or a chart', async ({ page }) => {
  await watchPaints(page)
  for (const path of ['', 'en/', 'embed/activities-by-year/', 'embed/public-comment-by-year/']) {
    await page.goto(`./${path}`, { waitUntil: 'networkidle' })
    await expect.poll(async () => (await paintsOf(page)).largestIs).not.toBe('')
    const { largestIs, largestIn } = await paintsOf(page)
    expect(largestIn, `${path} ${largestIs}`).not.toBe('')
  }
})
