import { readFileSync } from 'node:fs'
import { expect, type Page, test } from './test.ts'
import { smallestText } from '../../src/deck/face.ts'
import { pptxParts } from '../deck/pptxParts.ts'
import { faultsOf } from './faultsOf.ts'
import { touched } from './touched.ts'

const slide = (page: Page) => page.locator('.slide-show .slide')
const title = (page: Page) => slide(page).locator('.slide-title')
const list = (page: Page) => page.locator('.desk-list button')
const note = (page: Page) => page.locator('.desk-note')

const open = async (page: Page, path = 'present/') => {
  await page.goto(path)
  await touched(page)
  await expect(page.locator('.desk')).toBeVisible()
}
const present = async (page: Page) => {
  await page.getByRole('button', { name: '発表を始める' }).click()
  await expect(slide(page)).toBeVisible({ timeout: 40_000 })
}
const textsOf = (page: Page) => list(page).allInnerTexts()

test('the page lists every slide by its finding before any script runs', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('present/')
  const lines = page.locator('main ol > li')
  expect(await lines.count()).toBeGreaterThan(15)
  await expect(lines.nth(2)).toHaveText('活動の記載は56件から82件に増えた')
  await page.close()
})

test('a presentation is walked by keys alone, and goes on with the network gone', async ({
  page,
  context,
}) => {
  test.slow()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page)
  await present(page)
  await context.setOffline(true)
  const findings: string[] = []
  await page.keyboard.press('ArrowRight')
  findings.push(await title(page).innerText())
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('活動の記載は56件から82件に増えた')
  await page.keyboard.press('End')
  const last = await title(page).innerText()
  await page.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText(last)
  await page.keyboard.press('Home')
  await expect(slide(page).locator('.slide-number')).toHaveText('1')
  expect(findings[0]).toContain('取り組みのうち')

  /* A pointer that lies on a slide moved on by keys marks nothing there, until it is moved. */
  const wash = () => slide(page).locator('.slide-figures button').first().evaluate((one) => getComputedStyle(one).backgroundColor) // prettier-ignore
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  const unmarked = await wash()
  await slide(page).locator('.slide-figures button').first().hover()
  const marked = await wash()
  expect(marked).not.toBe(unmarked)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  expect(await wash()).toBe(unmarked)
  await page.keyboard.press('Home')

  await page.keyboard.press('b')
  await expect(slide(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(slide(page)).toBeVisible()

  /* A mark opens its sentences over the slide, and Escape comes back to the mark. */
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  const mark = page.locator('.slide-mark.open').nth(1)
  await mark.focus()
  await page.keyboard.press('Enter')
  const sentences = page.locator('.slide-sentences')
  await expect(sentences.getByRole('heading')).toHaveText('82件の文')
  expect(await sentences.locator('li').count()).toBe(82)
  await expect(slide(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sentences).toHaveCount(0)
  await expect(mark).toBeFocused()
  await mark.click()
  await expect(sentences.locator('li')).toHaveCount(82)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Escape')
  await expect(slide(page)).toHaveCount(0)
  expect(faults).toEqual([])
})

test('nothing on any slide is smaller than 24 px on a screen 1920 wide, and nothing runs out of its slide', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page)
  await present(page)
  const slides = Number(/(\d+)\s*$/u.exec(await page.locator('.slide-bar span').innerText())?.[1])
  expect(slides).toBeGreaterThan(15)
  for (let place = 1; place <= slides; place += 1) {
    const { smallest, outside } = await slide(page).evaluate((shown) => {
      const frame = shown.getBoundingClientRect()
      const holders = [...shown.querySelectorAll<HTMLElement | SVGElement>('*')].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      const sizeOf = (element: HTMLElement | SVGElement) =>
        element instanceof SVGTextElement
          ? Number(element.getAttribute('font-size')) * (element.getScreenCTM()?.a ?? 0)
          : parseFloat(getComputedStyle(element).fontSize)
      const foot = shown.querySelector('.slide-foot')?.getBoundingClientRect().top ?? 0
      const runsOut = (element: Element) => {
        const { right, bottom, left } = element.getBoundingClientRect()
        const end = element.closest('.slide-body') ? foot : frame.bottom
        return right > frame.right + 1 || left < frame.left - 1 || bottom > end + 2
      }
      return {
        smallest: Math.min(...holders.map(sizeOf)),
        outside: holders.filter(runsOut).map(({ textContent }) => textContent),
      }
    })
    expect(smallest, `slide ${place}`).toBeGreaterThanOrEqual(smallestText * 2 - 0.1)
    expect(outside, `slide ${place}`).toEqual([])
    await page.keyboard.press('ArrowRight')
  }
})

test('order, titles and notes are changed by keyboard and are there at the next visit', async ({ page }) => {
  test.slow()
  await open(page)
  const before = await textsOf(page)
  await list(page).nth(1).focus()
  await list(page).nth(1).press('Enter')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(list(page).nth(2)).toBeFocused()
  expect((await textsOf(page)).slice(0, 3)).toEqual([before[0], before[2], before[1]])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(list(page)).toHaveCount(before.length - 1)
  await page.getByRole('textbox', { name: '題' }).fill('私たちの題 <b>')
  await page.getByRole('textbox', { name: 'メモ' }).fill('ここで質問を受ける')
  await page.getByRole('textbox', { name: '題' }).focus()
  await expect(list(page).nth(3)).toHaveText('私たちの題 <b>')

  await page.reload()
  await touched(page)
  await expect(list(page).nth(3)).toHaveText('私たちの題 <b>', { timeout: 40_000 })
  await list(page).nth(3).click()
  await expect(page.getByRole('textbox', { name: 'メモ' })).toHaveValue('ここで質問を受ける')
  await page.getByRole('button', { name: '元のスライドに戻す' }).click()
  await expect(list(page)).toHaveText(before)
})

test('a card is added to the slides as it stands on the page, filter and all', async ({ page }) => {
  test.slow()
  await page.goto('./?category=5')
  await touched(page)
  const card = page.locator('[data-card=activities-by-year]')
  await expect(card).toHaveAttribute('data-filter', 'category=5', { timeout: 40_000 })
  const headline = await card.locator('.headline').innerText()
  await card.getByRole('button', { name: 'スライドに加える' }).click()
  await expect(card.locator('.slide-added')).toContainText(headline, { timeout: 40_000 })
  await card.getByRole('link', { name: 'スライドを開く' }).click()
  await expect(list(page).filter({ hasText: headline })).toHaveCount(1, { timeout: 40_000 })
})

test('a question from the floor is answered over the slide, by keys alone and with the network gone', async ({
  page,
  context,
}) => {
  test.slow()
  await open(page)
  await present(page)
  await context.setOffline(true)
  await page.keyboard.press('ArrowRight')
  const finding = await title(page).innerText()
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('図書館')
  await expect(page.getByRole('option').first()).toContainText('図書館', { timeout: 30_000 })
  expect(await page.locator('.search-dialog').evaluate((dialog) => getComputedStyle(dialog).position)).toBe('fixed') // prettier-ignore
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.locator('.slide-sentences .sentence').first()).toContainText('図書館')
  expect(await faultsOf(page, { within: ['.slide-show'] })).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.locator('.slide-sentences')).toHaveCount(0)
  await expect(title(page)).toHaveText(finding)
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(title(page)).not.toHaveText(finding)
})

test('a deck goes on in a link and in a file, and what is no deck says why it is not opened', async ({
  page,
  browser,
}) => {
  test.slow()
  await open(page)
  await list(page).nth(1).click()
  await page.getByRole('textbox', { name: '題' }).fill('渡す題')
  await page.getByRole('textbox', { name: 'メモ' }).focus()
  await page.getByRole('button', { name: 'リンクを写す' }).click()
  const address = await page.locator('.desk-link a').getAttribute('href')
  expect(new URL(address ?? '').search).toBe('')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'ファイルに保存' }).click()
  const file = await (await download).path()

  const other = await (await browser.newContext()).newPage()
  await other.goto(address ?? '')
  await expect(list(other).nth(1)).toHaveText('渡す題', { timeout: 40_000 })
  await other.getByRole('button', { name: '元のスライドに戻す' }).click()
  await expect(list(other).nth(1)).not.toHaveText('渡す題')
  const input = other.locator('.desk-file input')
  await input.setInputFiles(file)
  await expect(list(other).nth(1)).toHaveText('渡す題')
  const later = readFileSync(file, 'utf8').replace('"version": 1', '"version": 9')
  await input.setInputFiles({ name: 'later.json', mimeType: 'application/json', buffer: Buffer.from(later) })
  await expect(note(other)).toContainText('第9版')
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(note(other)).toContainText('スライドのファイルではありません')
  await expect(list(other).nth(1)).toHaveText('渡す題')
  await other.close()
})

test('PowerPoint gets the numbers that the slides on screen show, under the page’s own policy', async ({
  page,
}) => {
  test.slow()
  await open(page)
  const download = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: 'PowerPointに書き出す' }).click()
  const { slides } = pptxParts(readFileSync(await (await download).path()))
  await expect(note(page)).toContainText(`${slides.length}枚`)
  await expect(page.locator('.desk-parts h2').first()).toContainText(`${slides.length}枚`)

  await present(page)
  let charts = 0
  for (const [place, made] of slides.entries()) {
    expect(made.texts[0]).toBe(await title(page).innerText())
    const rows = await slide(page)
      .locator('tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')))
    expect(made.rows, `slide ${place + 1}`).toEqual(rows)
    const drawn = await slide(page).locator('.slide-chart text.bold').allTextContents()
    if (made.series.length > 0) {
      charts += 1
      const numbers = made.series.flatMap(({ values }) => values.filter((value) => value !== undefined))
      expect(drawn.map(Number).sort(), `slide ${place + 1}`).toEqual(numbers.sort())
    }
    await page.keyboard.press('ArrowRight')
  }
  expect(charts).toBeGreaterThan(3)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing where slides are arranged and presented: ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await open(page)
    await list(page).nth(3).click()
    await expect(page.locator('.desk-faces .slide')).toBeVisible({ timeout: 40_000 })
    expect(await faultsOf(page)).toEqual([])
    await present(page)
    for (const number of ['2', '3', '4']) {
      await page.keyboard.type(number)
      await page.keyboard.press('Enter')
      expect(await faultsOf(page, { within: ['.slide-show'] })).toEqual([])
    }
  })
