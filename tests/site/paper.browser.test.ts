import { readFileSync } from 'node:fs'
import { expect, type Page, test } from './test.ts'
import scan from 'jsqr'
import { serve } from '../../src/build/serve.js'
import type { SearchIndex } from '../../src/search/searchIndex.ts'
import { faultsOf } from './faultsOf.ts'
import { cardsOf, languages } from './pages.ts'
import { letters, type PrintedPage, printedPages } from './printedText.ts'
import { touched } from './touched.ts'

/* A4 in points. */
const short = 595
const long = 842
const index = JSON.parse(readFileSync('dist/search.json', 'utf8')) as SearchIndex

const printed = async (page: Page): Promise<PrintedPage[]> =>
  printedPages(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
/* The appendix and every long table break over pages: their heads and feet stand between. */
const isPrinted = (pages: readonly PrintedPage[], text: string) =>
  pages.some(({ text: one }) => one.includes(letters(text)))

for (const { words, home } of languages)
  test(`the printed report holds every finding, initiative and sentence, and numbers its pages: ${words.language}`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(`${home}report/`)
    const headlines = await page.locator('.paper .headline').allInnerTexts()
    expect(headlines).toHaveLength(cardsOf().length)
    const pages = await printed(page)
    expect(pages.length).toBeGreaterThan(20)
    pages.forEach(({ text, width, height }, place) => {
      expect([Math.round(width), Math.round(height)]).toEqual([short, long])
      if (place > 0) expect(text, `page ${place + 1}`).toContain(`${place + 1}/${pages.length}`)
      if (place > 0) expect(text).toContain(letters(words.shell.asOf))
    })
    const missing = [
      ...headlines,
      ...index.initiatives.flatMap(({ initiative, guideline, policy }) => [initiative, guideline, policy]),
      ...index.sentences.map(({ sentence }) => sentence),
      ...index.departments.map(({ department }) => department),
    ].filter((text) => !isPrinted(pages, text))
    expect(missing).toEqual([])
    const appendix = pages.filter(({ text }) => text.includes(letters(words.language === 'ja' ? '付録：取り組みごとの全ての文' : 'Appendix: every sentence by initiative'))).map(({ text }) => text).join('') // prettier-ignore
    for (const { sentence } of index.sentences) expect(appendix).toContain(letters(sentence).slice(-12))
  })

test('on paper nothing is wider than the sheet, upright or wide', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ media: 'print' })
  /* What is left of A4 between the margins of the style sheet, in px. */
  for (const [choice, millimetres] of [
    ['縦', 210 - 28],
    ['横', 297 - 28],
  ] as const) {
    const width = Math.floor((millimetres / 25.4) * 96)
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1280, height: 900 })
    for (const path of ['report/', 'report/departments/']) {
      await page.goto(`./${path}`)
      await page.getByRole('radio', { name: choice }).check()
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width, height: 900 })
      const over = await page.evaluate(
        (limit) =>
          [...document.querySelectorAll<HTMLElement>('.paper *')]
            .filter((box) => box.getClientRects().length > 0 && box.getBoundingClientRect().right > limit + 1)
            .map((box) => `${box.tagName}.${box.className} ${Math.round(box.getBoundingClientRect().right)} ${(box.textContent ?? '').slice(0, 30)}`), // prettier-ignore
        width,
      )
      expect(over, `${path} ${choice}`).toEqual([])
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.paper *:not(caption, .spoken, .walk-hint)')]
          .filter(
            (box) =>
              ['hidden', 'auto', 'scroll', 'clip'].includes(getComputedStyle(box).overflowX) &&
              box.scrollWidth > box.clientWidth + 1 &&
              box.clientWidth > 1,
          ) // prettier-ignore
          .map((box) => `${box.tagName}.${box.className}`),
      )
      expect(cut, `${path} ${choice}`).toEqual([])
      await page.emulateMedia({ media: 'screen' })
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  }
})

test('wide paper is A4 turned, chosen without script', async ({ browser }) => {
  test.slow()
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.AYUMI_URL ?? '' })
  const page = await context.newPage()
  await page.goto('./report/')
  await page.getByRole('radio', { name: '横' }).check()
  const pages = await printed(page)
  for (const { width, height } of pages)
    expect([Math.round(width), Math.round(height)]).toEqual([long, short])
  await context.close()
})

test('a table that goes on over a page says its columns again', async ({ page }) => {
  await page.goto('./report/')
  const pages = await printed(page)
  const head = letters('報告の文担当課実施状況出典の位置')
  const appendix = pages.filter(({ text }) => text.includes(letters('付録：取り組みごとの全ての文')))
  expect(appendix.length).toBeGreaterThan(5)
  for (const { text } of appendix.slice(1, -1)) expect(text).toContain(head)
})

test('the same numbers stand on paper and on screen', async ({ page }) => {
  await page.goto('./report/')
  const said = new Map(
    await page.locator('.paper figure[data-card]').evaluateAll(
      (all) =>
      all.map((card) => [card.getAttribute('data-card') ?? '', `${card.querySelector('.headline')?.textContent} ${card.querySelector('.base')?.textContent}`] as const), // prettier-ignore
    ),
  )
  for (const id of cardsOf()) {
    await page.goto(`./embed/${id}/`)
    expect(`${await page.locator('.headline').textContent()} ${await page.locator('.base').textContent()}`).toBe(said.get(id)) // prettier-ignore
  }
})

test('a card alone takes its source and address with it, and most cards one sheet', async ({ page }) => {
  test.slow()
  /* Lists of sentences that no sheet holds go on, their heads said again. */
  const longer = ['flagged-initiatives', 'public-comment-list', 'wording-changed', 'movement-changed', 'departments-changed', 'carried-over-by-initiative', 'carried-over-by-department'] // prettier-ignore
  const found = new Map<string, number>()
  for (const id of cardsOf()) {
    await page.goto(`./report/#only-${id}`)
    await expect(page.locator('.sheet-source .qr')).toHaveCount(1)
    const pages = await printed(page)
    found.set(id, pages.length)
    const all = pages.map(({ text }) => text).join('')
    expect(all).toContain(letters(await page.locator(`#card-${id} .headline`).innerText()))
    expect(all).toContain(letters('『伊勢原市市民参加推進指針』における「基本的な取り組み」への進捗状況等'))
    expect(all).toContain(letters(await page.locator('.sheet-source a').innerText()))
    expect(all).not.toContain(letters('付録：取り組みごとの全ての文'))
  }
  const over = [...found].filter(([id, pages]) => pages > 1 && !longer.includes(id)).map(([id]) => id)
  expect(over).toEqual([])
})

test('every department has a handout of one or two sheets with its sentences, alone or all in one run', async ({
  page,
}) => {
  test.slow()
  await page.goto('./report/departments/')
  const all = await printed(page)
  const sheets = await page.locator('.handout').evaluateAll((found) =>
    found.map((sheet) => ({
      id: sheet.id,
      name: sheet.querySelector('h2')?.textContent ?? '',
      sentences: [...sheet.querySelectorAll('.said')].map((cell) => cell.textContent ?? ''),
    })),
  )
  expect(sheets.map(({ name }) => name).sort()).toEqual(index.departments.map(({ department }) => department).sort()) // prettier-ignore
  /* Where a sheet begins its department's name stands at the top; its sentences may begin on the next. */
  const starts = sheets.map(({ name }) =>
    all.findIndex(({ text }) => text.slice(0, 120).includes(letters(name))),
  )
  sheets.forEach(({ name, sentences }, place) => {
    const named = index.sentences.filter(({ department }) => department.split('、').includes(name))
    expect(sentences.length, name).toBeGreaterThanOrEqual(named.length)
    for (const sentence of sentences) expect(isPrinted(all, sentence), `${name}: ${sentence}`).toBe(true)
    expect(starts[place], name).toBeGreaterThanOrEqual(0)
    const first = starts[place] ?? 0
    expect((starts[place + 1] ?? all.length) - first, name).toBeLessThanOrEqual(2)
    expect(isPrinted(all.slice(first, first + 2), sentences[0] ?? ''), name).toBe(true)
  })
  /* English takes more room. */
  await page.goto('./en/report/departments/')
  const english = await printed(page)
  const startsInEnglish = sheets.map(({ name }) =>
    english.findIndex(({ text }) => text.slice(0, 260).includes(letters(name))),
  )
  startsInEnglish.forEach((first, place) =>
    expect((startsInEnglish[place + 1] ?? english.length) - first, sheets[place]?.name).toBeLessThanOrEqual(
      2,
    ),
  )
  /* The longest ones alone. */
  const [longest] = sheets.sort((left, right) => right.sentences.length - left.sentences.length)
  await page.goto('about:blank')
  await page.goto(`./report/departments/#${longest?.id}`)
  await expect(page.locator('.sheet-source .qr')).toHaveCount(1)
  const alone = await printed(page)
  expect(alone.length).toBeLessThanOrEqual(2)
  for (const sentence of longest?.sentences ?? []) expect(isPrinted(alone, sentence)).toBe(true)
})

test('a department’s page leads to its handout, and the footer to the whole report', async ({ page }) => {
  await page.goto('./departments/')
  await page.locator('ul.names a').first().click()
  const name = await page.locator('h1').innerText()
  await page.getByRole('link', { name: '配布資料を印刷する' }).click()
  await expect(page.locator('.handout:visible')).toHaveCount(1)
  await expect(page.locator('.handout:visible h2')).toHaveText(name)
  await page.getByRole('link', { name: '全体を見る' }).click()
  expect(await page.locator('.handout:visible').count()).toBeGreaterThan(1)
  await page.goto('./')
  await page.getByRole('link', { name: '報告全体を印刷する' }).click()
  await expect(page.locator('h1')).toHaveText('市民参加推進指針の進捗報告')
})

test('the button prints, and a filter in the address cuts the whole paper and is said on its cover', async ({
  page,
}) => {
  test.slow()
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await page.goto('./report/?category=5')
  await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', 'category=5', { timeout: 40_000 }) // prettier-ignore
  await expect(page.locator('.paper-cover .paper-dates')).toContainText('区分Ⅴ')
  const ofFive = index.initiatives.filter(({ category }) => category === 5).length
  await expect(page.locator('.paper-appendix .entry')).toHaveCount(ofFive)
  await page.getByRole('button', { name: '印刷する', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
})

/* What a camera sees of the code, on paper as printed and of any size. */
const scanned = async (page: Page) => {
  const picture = `data:image/png;base64,${(await page.locator('.paper-cover .qr').screenshot()).toString('base64')}`
  const { width, height, pixels } = await page.evaluate(async (address) => {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const seen = context?.getImageData(0, 0, image.width, image.height)
    return { width: image.width, height: image.height, pixels: [...(seen?.data ?? [])] }
  }, picture)
  return scan(Uint8ClampedArray.from(pixels), width, height)?.data
}

test('the QR code, scanned, is the address that stands beside it', async ({ page }) => {
  await page.goto('./report/')
  await expect(page.locator('.paper-cover .qr')).toHaveCount(1)
  const address = (await page.locator('.paper-cover .live-address a').getAttribute('href')) ?? 'none'
  expect(address).toBe(new URL('./', process.env.AYUMI_URL ?? '').href)
  expect(await page.locator('.paper-cover .qr').getAttribute('aria-label')).toContain(address)
  expect(await page.locator('.paper-cover .qr [style], .paper-cover .qr style').count()).toBe(0)
  expect(await scanned(page)).toBe(address)
  /* In the dark, too: a code of light squares is none. */
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await scanned(page)).toBe(address)
})

test('axe finds nothing on the pages made for paper, and they fit a narrow screen', async ({ page }) => {
  test.slow()
  for (const [home, path] of [
    ['./', 'report/'],
    ['./en/', 'report/departments/'],
  ] as const) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${home}${path}`)
    await touched(page)
    /* Hundreds of paragraphs of one colour: the contrast is looked at in one sheet of each kind. */
    const colours = { rules: ['color-contrast'], within: ['.paper-cover', '.sheet:nth-of-type(3)'] }
    expect(await faultsOf(page, { withoutRules: ['color-contrast'] })).toEqual([])
    expect(await faultsOf(page, colours)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
})

test('the page made for paper weighs what a paper may, and brings its sheet with it', async ({ browser }) => {
  const site = await serve('dist', { base: '/shi/ayumi/' })
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const [path, limit] of [
    ['report/', 90_000],
    ['report/departments/', 50_000],
  ] as const) {
    site.requests.length = 0
    await page.goto(`${site.url}${path}`, { waitUntil: 'load' })
    const sent = site.requests.filter(({ path: one }) => !one.endsWith('favicon.svg'))
    expect(sent.length).toBe(3)
    expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(limit)
  }
  await context.close()
  await site.close()
})
