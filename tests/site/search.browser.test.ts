import { readFileSync } from 'node:fs'
import { expect, type Page, test } from './test.ts'
import { serve, type Served } from '../../src/build/serve.js'
import type { SearchIndex } from '../../src/search/searchIndex.ts'
import { faultsOf } from './faultsOf.ts'
import { dataFiles } from './pages.ts'
import { touched } from './touched.ts'

const index = JSON.parse(readFileSync('dist/search.json', 'utf8')) as SearchIndex
const containing = (word: string) => index.sentences.filter(({ sentence }) => sentence.includes(word))

const field = (page: Page) => page.getByRole('combobox', { name: '探す言葉' })
const options = (page: Page) => page.getByRole('option')
const open = async (page: Page, path = './') => {
  await page.goto(path)
  await touched(page)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
}

test('a slash opens the search even on a page that sleeps, and Enter opens the sentence itself', async ({
  page,
}) => {
  await page.goto('./')
  await page.mouse.move(3, 3)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  const [sentence] = containing('パブリックコメント')
  await page.keyboard.type(sentence?.sentence ?? '')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`initiative/${sentence?.initiativeId}/#${sentence?.activityId}$`))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator(`[id="${sentence?.activityId}"]`)).toBeFocused()
  await expect(page.locator(`[id="${sentence?.activityId}"]`)).toContainText(
    sentence?.sentence ?? 'no sentence',
  )
})

test('what is found is grouped and counted, its words marked, and walked with the arrow keys', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.type('ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ')
  const sentences = page.getByRole('group', { name: /^報告の文/ })
  const said = containing('パブリックコメント').length
  const shown = await sentences.getByRole('option').count()
  expect(said).toBeGreaterThan(shown)
  expect(Number(/\d+/.exec(await sentences.locator('.part').innerText())?.[0])).toBeGreaterThanOrEqual(said)
  await expect(sentences.locator('mark').first()).toHaveText('パブリックコメント')
  const active = () => page.locator('[role=option][aria-selected=true]')
  const idOf = async () => [await active().getAttribute('id'), await field(page).getAttribute('aria-activedescendant')] // prettier-ignore
  const total = await options(page).count()
  for (let step = 0; step < total; step += 1) {
    await expect(active()).toHaveCount(1)
    const [id, named] = await idOf()
    expect(named).toBe(id)
    await expect(active()).toBeInViewport()
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('ArrowUp')
  await expect(active()).toContainText('件を表示')
  await page.keyboard.press('Enter')
  await expect.poll(() => sentences.getByRole('option').count()).toBeGreaterThanOrEqual(said)
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('initiatives, departments, flags and charts open on their own pages', async ({ page }) => {
  const [flag] = index.flags
  const [department] = index.departments
  const card = index.cards.find(({ id }) => id === 'department-by-year')
  for (const [typed, group, address] of [
    [
      index.initiatives[3]?.initiative,
      /^取り組み/,
      new RegExp(`initiative/${index.initiatives[3]?.initiativeId}/$`),
    ],
    [department?.department, /^担当課/, new RegExp(`department/${department?.departmentId}/$`)],
    [`${flag?.name} ${flag?.initiative}`, /^尋ねるべき点/, new RegExp(`initiative/${flag?.initiativeId}/$`)],
    [card?.headline, /^図/, /departments\/#card-department-by-year$/],
  ] as const) {
    await open(page)
    await field(page).fill(typed ?? '')
    await page.getByRole('group', { name: group }).getByRole('option').first().click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await expect(page.locator('#card-department-by-year')).toBeInViewport()
  await expect(page.locator('#card-department-by-year')).toBeFocused()
})

test('Esc closes it and gives focus back; a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('./')
  await touched(page)
  const button = page.getByRole('button', { name: /^検索/ })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('1/2')
  await expect(field(page)).toHaveValue('1/2')
  await expect(page.getByRole('status').filter({ hasText: 'ありません' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button).toBeFocused()
  await page.locator('.filter-bar summary').click()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').press('/')
  await expect(page.getByRole('searchbox')).toHaveValue('/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('while a word is written in kana, Enter belongs to the input method', async ({ page }) => {
  await open(page)
  await field(page).fill('市民')
  await expect(options(page).first()).toBeVisible()
  await field(page).evaluate((input) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))) // prettier-ignore
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('axe finds nothing in the search, found or not, in both languages, wide, narrow and dark', async ({
  page,
}) => {
  test.slow()
  const faults = () => faultsOf(page, { within: ['dialog'] })
  for (const home of ['./', './en/'])
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(home)
      await touched(page)
      await page.keyboard.press('/')
      await expect(page.getByRole('combobox')).toBeFocused()
      expect(await faults()).toEqual([])
      await page.keyboard.type('図書館')
      await expect(options(page).first()).toBeVisible()
      expect(await faults()).toEqual([])
      expect(
        await page.evaluate(() => document.querySelector('dialog')?.scrollWidth ?? 0),
      ).toBeLessThanOrEqual(width)
    }
})

test.describe('on a server of its own', () => {
  let site: Served
  test.beforeEach(async () => {
    site = await serve('dist', { base: '/shi/ayumi/' })
  })
  test.afterEach(() => site.close())

  test('the published report is searched without the engine, and a page that is only read carries no index', async ({
    page,
  }) => {
    await page.goto(site.url, { waitUntil: 'networkidle' })
    expect(site.requests.filter(({ path }) => /search\.json|SearchDialog/.test(path))).toEqual([])
    await touched(page)
    await page.keyboard.press('/')
    await field(page).fill('アンケート')
    await expect(options(page).first()).toBeVisible()
    expect(site.requests.filter(({ path }) => /duckdb/.test(path))).toEqual([])
    expect(site.requests.find(({ path }) => path.includes('search.json'))?.bytes).toBeLessThan(25_000)
  })

  test('where the index does not come, the engine answers instead', async ({ page }) => {
    test.slow()
    await page.route(/search\.json/, (route) => route.abort())
    await page.goto(site.url)
    await touched(page)
    await page.keyboard.press('/')
    await field(page).fill('アンケート')
    await expect(options(page).first()).toBeVisible({ timeout: 40_000 })
    const sentences = page.getByRole('group', { name: /^報告の文/ })
    expect(Number(/\d+/.exec(await sentences.locator('.part').innerText())?.[0])).toBeGreaterThanOrEqual(containing('アンケート').length) // prettier-ignore
  })
})

test('a reader’s own file is what is searched once it is shown', async ({ page }) => {
  test.slow()
  await page.goto('./data/')
  await touched(page)
  const head = 'section,initiative,category,fiscal_year,kind,activity,department'
  const lines = ['1 推進,花壇の手入れ,3,2024,result,●駅前の花壇に球根を植えた,みどり課', '1 推進,花壇の手入れ,3,2025,plan,●花壇を広げる,みどり課'] // prettier-ignore
  await dataFiles(page).setInputFiles({ name: '花壇.csv', mimeType: 'text/csv', buffer: Buffer.from([head, ...lines].join('\n')) }) // prettier-ignore
  await page.getByRole('button', { name: 'このファイルだけを見る' }).click({ timeout: 40_000 })
  await expect(page.locator('.own-data')).toBeVisible({ timeout: 40_000 })
  await page.locator('h1').click()
  await page.keyboard.press('/')
  await field(page).fill('球根')
  await expect(options(page)).toHaveCount(1)
  await expect(options(page)).toContainText('みどり課')
  await field(page).fill('アンケート')
  await expect(options(page)).toHaveCount(0)
})
