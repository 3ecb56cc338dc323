import { expect, type Locator, type Page, test } from './test.ts'
import { touched } from './touched.ts'

/* The main job with scripts on: filter, cross-filter, drill down, share. */
const card = (page: Page, id: string): Locator => page.locator(`figure[data-card="${id}"]`)
const answered = (page: Page, id: string, filter: string) =>
  expect(card(page, id)).toHaveAttribute('data-filter', filter, { timeout: 30_000 })
const headline = (page: Page, id: string) => card(page, id).locator('.headline')
const awake = async (page: Page, path = './') => {
  await page.goto(path)
  await touched(page)
}
const open = async (page: Page, path = './') => {
  await awake(page, path)
  await page.locator('.filter-bar summary').click()
}

/* What stands beside a card's picture in words, and what the build says there of a filter. */
const summary = (page: Page, id: string) => card(page, id).locator('.summary span')
const builtSummary = async (page: Page, path: string) => {
  const html = await (await page.request.get(path)).text()
  const [, told = ''] = /<p class="summary">(.*?)<\/p>/u.exec(html) ?? []
  return [...told.matchAll(/<span>(.*?)<\/span>/gu)].map(([, sentence = '']) => sentence)
}

test('filters every card by a category, tells it in the address, and lets it go', async ({ page }) => {
  await open(page)
  const [whole, ofFive] = await Promise.all([builtSummary(page, 'embed/activities-by-year/'), builtSummary(page, 'embed/activities-by-year/category-5/')]) // prettier-ignore
  expect(whole.length).toBeGreaterThan(0)
  expect(ofFive).not.toEqual(whole)
  await expect(summary(page, 'activities-by-year')).toHaveText(whole)
  await page.getByRole('group', { name: '区分' }).getByRole('checkbox', { name: '区分Ⅴ' }).check()
  await answered(page, 'plan-state', 'category=5')
  await expect(headline(page, 'plan-state')).toHaveText('5の取り組みのうち1が動き、4は3年を通じて記載がない')
  await answered(page, 'activities-by-year', 'category=5')
  await expect(summary(page, 'activities-by-year')).toHaveText(ofFive)
  await expect(page).toHaveURL(/\?category=5$/)
  await page.getByRole('button', { name: 'すべて解除' }).click()
  await answered(page, 'plan-state', '')
  await expect(page).toHaveURL(/\/$/)
  await expect(headline(page, 'activities-by-year')).toHaveText('活動の記載は56件から82件に増えた')
  await expect(summary(page, 'activities-by-year')).toHaveText(whole)
})

test('what the reader rests on is asked ahead: chosen, it is there without a question', async ({ page }) => {
  await page.addInitScript(() => {
    const counter = { asked: 0 }
    Object.assign(globalThis, { counter })
    const post = Worker.prototype.postMessage as (...message: unknown[]) => void
    Worker.prototype.postMessage = function count(...message: unknown[]) {
      counter.asked += 1
      post.apply(this, message)
    }
  })
  const asked = () =>
    page.evaluate(() => (globalThis as unknown as { counter: { asked: number } }).counter.asked)
  const atRest = async () => {
    let before = -1
    await expect(async () => {
      const now = await asked()
      const isAtRest = now === before
      before = now
      expect(isAtRest).toBe(true)
    }).toPass({ intervals: [500] })
    return before
  }
  await open(page)
  const categories = page.getByRole('group', { name: '区分' })
  await categories.getByRole('checkbox', { name: '区分Ⅴ' }).check()
  await answered(page, 'plan-state', 'category=5')
  const atFirst = await atRest()
  await categories.getByRole('checkbox', { name: '区分Ⅱ' }).hover()
  await expect.poll(asked).toBeGreaterThan(atFirst)
  const ahead = await atRest()
  await categories.getByRole('checkbox', { name: '区分Ⅱ' }).click()
  await answered(page, 'plan-state', 'category=2&category=5')
  await answered(page, 'initiative-matrix', 'category=2&category=5')
  expect(await asked()).toBe(ahead)
  /* By keys alike: the next control in the order of the page. */
  await page.keyboard.press('Tab')
  await expect.poll(asked).toBeGreaterThan(ahead)
  const focused = await atRest()
  await page.keyboard.press('Space')
  await answered(page, 'initiative-matrix', 'category=2&category=3&category=5')
  expect(await asked()).toBe(focused)
})

test('opens the same view from a shared address, and goes back and forward', async ({ page }) => {
  await awake(page, './?category=5&year=2022')
  await answered(page, 'silent-initiatives', 'year=2022&category=5')
  await awake(page)
  await page.locator('.filter-bar summary').click()
  await page.getByRole('checkbox', { name: '区分Ⅱ' }).check()
  await answered(page, 'plan-state', 'category=2')
  await page.getByRole('checkbox', { name: '区分Ⅲ' }).check()
  await answered(page, 'plan-state', 'category=2&category=3')
  await page.goBack()
  await answered(page, 'plan-state', 'category=2')
  await page.goBack()
  await answered(page, 'plan-state', '')
  await page.goForward()
  await answered(page, 'plan-state', 'category=2')
})

test('a bar sets the filter and opens its sentences; the same bar again clears it; its own card is not cut', async ({
  page,
}) => {
  await awake(page)
  const chart = card(page, 'activities-by-year').locator('.chart')
  await chart.focus()
  await expect(chart.locator('svg[aria-hidden], svg').first()).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(chart.locator('.spoken')).toHaveText('令和3年度(2021) 実績 56件、うち実施50件 (1/3)')
  await page.keyboard.press('Enter')
  await answered(page, 'plan-state', 'year=2021')
  await expect(page.locator('.reading-panel h2')).toHaveText('56件の文')
  await expect(page.locator('.reading-panel .sentences > li')).toHaveCount(56)
  await expect(headline(page, 'activities-by-year')).toHaveText('活動の記載は56件から82件に増えた')
  await page.keyboard.press('Escape')
  await expect(page.locator('.reading-panel')).toHaveCount(0)
  await chart.focus()
  await page.keyboard.press('Enter')
  await answered(page, 'plan-state', '')
})

test('a click on a drawn bar does the same as its key', async ({ page }) => {
  await awake(page)
  const chart = card(page, 'activities-by-category').locator('.chart')
  await chart.hover()
  await expect(chart.locator('.drawn > div svg').first()).toBeVisible()
  const box = await chart.boundingBox()
  if (!box) throw new Error('The chart is not drawn')
  // The bar of category Ⅲ is the third of five.
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5)
  await expect(page).toHaveURL(/category=3/)
  await answered(page, 'plan-state', 'category=3')
})

test('a cell of the matrix opens its sentences, a dot its own address, marked', async ({ page }) => {
  await awake(page, 'initiatives/')
  const row = page.locator('tr', { has: page.getByRole('rowheader', { name: 'パブリックコメント制度' }) })
  await row.getByRole('button', { name: '20件の文を読む' }).click()
  await expect(page.locator('.reading-panel .sentences > li')).toHaveCount(20)
  await expect(page.locator('.reading-panel .place').first()).toContainText('出典')
  await page.getByRole('button', { name: '閉じる' }).click()
  await row.locator('a.dot').first().click()
  await expect(page).toHaveURL(/\/initiative\/\w+\/#\w+$/)
  await expect(page.locator('.history-sentence.chosen .sentence')).toBeInViewport()
})

test('searches sentences, guidelines and policies, width and case folded', async ({ page }) => {
  await open(page, 'initiatives/')
  const field = page.getByRole('searchbox')
  await field.fill('ｉｃｔ')
  await page.getByRole('button', { name: '探す' }).click()
  await answered(page, 'initiative-matrix', 'words=%EF%BD%89%EF%BD%83%EF%BD%94')
  await expect(page.locator('a.dot:not(.dim)')).toHaveCount(1)
})

test('what the engine answers is what the page was made with; a changed row shows on the page', async ({
  page,
}) => {
  await awake(page)
  const words = () => page.locator('figure[data-card] .headline, figure[data-card] .base').allInnerTexts()
  const made = await words()
  await page.locator('.filter-bar summary').click()
  const box = page.getByRole('checkbox', { name: '区分Ⅰ' })
  await box.check()
  await answered(page, 'plan-state', 'category=1')
  await box.uncheck()
  await answered(page, 'plan-state', '')
  await answered(page, 'initiative-matrix', '')
  expect(await words()).toEqual(made)

  /* One entry fewer in the file that the page reads: the same questions, another answer. */
  await page.route('**/data/isehara/**/*.txt', async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    const fewer = text.replace(/●公民館施設.*?\)|●[^●]*パブリックコメント[^●]*?\)(?=●)/u, '')
    expect(fewer).not.toBe(text)
    await route.fulfill({ response, body: fewer })
  })
  await page.route('**/data/isehara/**/progress.csv*', async (route) => {
    const response = await route.fetch()
    const lines = (await response.text()).split('\n')
    const index = lines.findIndex(
      (line) => line.includes(',2022,result,') && line.includes('パブリックコメント'),
    )
    expect(index).toBeGreaterThan(0)
    lines.splice(index, 1)
    await route.fulfill({ response, body: lines.join('\n') })
  })
  await page.goto('./?category=3')
  await answered(page, 'plan-state', 'category=3')
  await page.getByRole('button', { name: 'すべて解除' }).click()
  await answered(page, 'plan-state', '')
  expect(await words()).not.toEqual(made)
})

test('walks the dots of the matrix with the arrow keys', async ({ page }) => {
  await awake(page, 'initiatives/')
  const dots = page.locator('a.dot')
  await dots.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(dots.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('a.dot:focus')).toHaveCount(1)
  await expect(dots.nth(1)).not.toBeFocused()
})

test('counts what was held instead of what was reported, at the reader’s wish', async ({ page }) => {
  await open(page)
  await page.getByRole('radio', { name: '実施件数' }).check()
  await expect(headline(page, 'activities-by-year')).toHaveText('実施した活動は50件から79件に増えた')
  await expect(page).toHaveURL(/count=held/)
})

test('draws running the scheme and inspections too, by a switch', async ({ page }) => {
  await awake(page, 'public-comment/')
  const table = card(page, 'public-comment-by-year')
  await expect(headline(page, 'public-comment-by-year')).toHaveText('パブリックコメントは4件から19件に増えた')
  await page.getByRole('checkbox', { name: '制度の運用・縦覧も図に示す' }).check()
  await expect(page).toHaveURL(/related/)
  await expect(table.locator('.drawn svg').first()).toBeVisible()
})

test('turns the language on the same page', async ({ page }) => {
  await awake(page, 'silent/')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/silent\/$/)
  await expect(page.locator('h1')).toHaveText('Initiatives with nothing reported')
})

test('an embed opens its sentences, and its links leave the frame', async ({ page }) => {
  const address = process.env.AYUMI_URL ?? ''
  await page.route('**/city.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${address}embed/initiative-matrix/" width="900" height="900"></iframe>`,
    }),
  )
  await page.goto('city.html')
  const frame = page.frameLocator('iframe')
  await frame.locator('.matrix').hover()
  await expect(frame.locator('html')).toHaveClass(/awake/)
  await frame.locator('button.count').first().click()
  await expect(frame.locator('.reading-panel .sentences > li').first()).toBeVisible({ timeout: 30_000 })
  await frame.getByRole('button', { name: '閉じる' }).click()
  await frame.getByRole('link', { name: 'ダッシュボードで開く' }).click()
  await expect(page).toHaveURL(address)
})

test('links still lead where they say after going elsewhere, and the page gets the focus', async ({
  page,
}) => {
  await awake(page)
  await page.getByRole('navigation').getByRole('link', { name: '担当課' }).click()
  await expect(page).toHaveURL(/\/departments\/$/)
  await expect(page.locator('main')).toBeFocused()
  for (const link of await page.locator('header a[href]:not([href^="#"]), footer a[href]').all()) {
    const address = await link.evaluate((one) => (one as HTMLAnchorElement).href)
    expect((await page.request.get(address)).status(), address).toBe(200)
  }
})

test('says what share of the procedures a department or some years have', async ({ page }) => {
  const share = page.locator('.share')
  await awake(page, 'public-comment/?year=2022')
  await expect(share).toContainText('令和4年度の手続は、全ての年度の23件のうち19件', { timeout: 40_000 })
  await awake(page, 'public-comment/?year=2022&department=経営企画課')
  await expect(share).toContainText('令和4年度の手続は、全ての年度の3件のうち3件', { timeout: 40_000 })
  await expect(share).toContainText('経営企画課の手続は19件のうち3件')
})
