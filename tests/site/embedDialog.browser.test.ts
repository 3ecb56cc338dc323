import { readFileSync } from 'node:fs'
import { expect, type Page, test } from './test.ts'
import { serve, type Served } from '../../src/build/serve.js'
import { faultsOf } from './faultsOf.ts'
import { hostSite, type HostSite } from './hostSite.ts'
import { cardsOf } from './pages.ts'
import { touched } from './touched.ts'

let site: Served
let host: HostSite
test.beforeAll(async () => {
  site = await serve('dist', { base: '/shi/ayumi/' })
  host = await hostSite()
})
test.afterAll(async () => {
  await site.close()
  await host.close()
})
const made = JSON.parse(readFileSync('dist/embed/index.json', 'utf8')) as {
  cards: string[]
  filters: string[]
}
const byYear = '[data-card=activities-by-year]'
const engineAsked = () => site.requests.filter(({ path }) => /duckdb/.test(path)).length

const open = async (page: Page, path = '', card = byYear) => {
  await page.goto(`${site.url}${path}`)
  await touched(page)
  await page.locator(card).getByRole('button', { name: '埋め込む' }).click()
  const dialog = page.getByRole('dialog', { name: '埋め込む' })
  await expect(dialog.getByRole('textbox', { name: 'コード' })).toHaveValue(/title="[^"]+｜/)
  return dialog
}
const codeOf = (page: Page) => page.getByRole('textbox', { name: 'コード' }).inputValue()
const headline = (page: Page) => page.frameLocator('iframe').locator('h1')

test('the code of a card shows that card on somebody else’s page, as tall as its content', async ({
  page,
}) => {
  await open(page)
  const code = await codeOf(page)
  await page.goto(host.put({ body: code }))
  await expect(headline(page)).toHaveText('活動の記載は56件から82件に増えた')
  const grown = async () => {
    const height = await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)
    const [frame] = page.frames().slice(1)
    return (
      height - Math.ceil((await frame?.evaluate(() => document.body.getBoundingClientRect().height)) ?? 0)
    )
  }
  await expect.poll(grown).toBe(0)
  expect(await page.locator('iframe').getAttribute('title')).toContain('活動の記載は56件から82件に増えた')
})

test('the code names language, colours, headline and a fixed height, and the frame has them without script', async ({
  page,
  browser,
}) => {
  const dialog = await open(page)
  await dialog.getByRole('radio', { name: 'English' }).check()
  await dialog.getByRole('radio', { name: '暗い' }).check()
  await dialog.getByRole('checkbox', { name: '見出しを付ける' }).uncheck()
  await dialog.getByRole('radio', { name: /^固定する/ }).check()
  await dialog.getByRole('spinbutton').fill('300')
  await expect.poll(() => codeOf(page)).toMatch(/title="Reported entries/)
  const code = await codeOf(page)
  expect(code).toContain('en/embed/activities-by-year/#dark-untitled')
  expect(code).not.toContain('<script')
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' })
  const reader = await context.newPage()
  await reader.goto(host.put({ body: code }))
  await expect(headline(reader)).toContainText('Reported entries')
  expect((await headline(reader).boundingBox())?.width).toBeLessThanOrEqual(1)
  await expect(reader.frameLocator('iframe').locator('html')).toHaveCSS('background-color', 'rgb(22, 24, 29)')
  await expect(reader.frameLocator('iframe').locator('svg[role=img]')).toBeVisible()
  expect(await reader.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBe(300)
  await context.close()
})

test('the light colours hold for a reader with a dark screen, live chart included', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${site.url}embed/activities-by-year/#light`)
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.locator('.chart').hover()
  await touched(page)
  await expect(page.locator('.chart svg text').first()).toHaveAttribute('fill', '#1a1a1a')
  await expect(page).toHaveURL(/#light$/)
})

test('a fragment that says how an embed looks never moves the page around it', async ({ page }) => {
  const far = `<div style="height:3000px"></div><iframe src="${site.url}embed/plan-state/#dark" width="600" height="300"></iframe>`
  await page.goto(host.put({ body: far }))
  await expect(headline(page)).toHaveCount(1)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  /* On the site's own host, too, where a browser might let a frame move its page. */
  await page.goto(`${site.url}404.html`)
  await page.evaluate(() => {
    const space = document.createElement('div')
    space.style.height = '3000px'
    const frame = document.createElement('iframe')
    frame.src = 'embed/plan-state/#dark'
    document.body.append(space, frame)
  })
  await expect(headline(page)).toHaveCount(1)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('the dialog works by keyboard alone, and gives focus back', async ({ page }) => {
  await page.goto(site.url)
  await touched(page)
  const button = page.locator(byYear).getByRole('button', { name: '埋め込む' })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  const names: string[] = []
  for (let step = 0; step < 12; step++) {
    names.push(await page.evaluate(() => document.activeElement?.closest('dialog') ? (document.activeElement.textContent ?? '') + document.activeElement.tagName : 'outside')) // prettier-ignore
    await page.keyboard.press('Tab')
  }
  expect(names.filter((name) => name.includes('コードを写す'))).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('the code is copied by one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await open(page)
  await dialog.getByRole('button', { name: 'コードを写す' }).click()
  await expect(dialog.getByRole('status').first()).toHaveText('写しました')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page))
})

test('the preview is the embed itself, 320, 600 and 960 px wide', async ({ page }) => {
  const dialog = await open(page)
  for (const width of [320, 600, 960]) {
    await dialog.getByRole('radio', { name: `幅${width}px` }).check()
    await expect.poll(() => dialog.locator('iframe').evaluate(({ clientWidth }) => clientWidth)).toBe(width)
  }
  await expect(headline(page)).toHaveText('活動の記載は56件から82件に増えた')
})

test('axe finds nothing in the dialog, in both languages', async ({ page }) => {
  await open(page)
  const faults = () => faultsOf(page, { within: ['dialog'], except: 'iframe' })
  expect(await faults()).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.querySelector('dialog')?.scrollWidth ?? 0)).toBeLessThanOrEqual(
    320,
  )
  expect(await faults()).toEqual([])
})

test('the matrix and one initiative have their code, too', async ({ page }) => {
  await open(page, 'initiatives/', '[data-card=initiative-matrix]')
  expect(await codeOf(page)).toContain('embed/initiative-matrix/')
  await page.goto(`${site.url}initiatives/`)
  const href = await page.locator('a.dot').nth(10).getAttribute('href')
  const path = /initiative\/\w+\//.exec(href ?? '')?.[0] ?? ''
  await open(page, path, '.record')
  await page.goto(host.put({ body: await codeOf(page) }))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.sentence').first()).toBeVisible()
  await expect(frame.locator('.embed-source time')).toHaveCount(1)
  await expect(frame.locator('nav')).toHaveCount(0)
})

test('the site’s filter goes into the code: one category is there at once, without the engine', async ({
  page,
  browser,
}) => {
  await open(page, '?category=2')
  const code = await codeOf(page)
  expect(code).toContain('embed/activities-by-year/category-2/')
  const context = await browser.newContext({ javaScriptEnabled: false })
  const reader = await context.newPage()
  await reader.goto(host.put({ body: code }))
  const frame = reader.frameLocator('iframe')
  await expect(frame.getByText('選んだ条件：区分Ⅱ')).toBeVisible()
  await expect(frame.locator('svg[role=img]')).toBeVisible()
  await context.close()
})

test('a filter that was not made with the site says so, and computes only when asked', async ({
  page,
  browser,
}) => {
  test.slow()
  await open(page, '?category=2&kind=result')
  const code = await codeOf(page)
  expect(code).toContain('embed/activities-by-year/filter/?category=2&amp;kind=result')
  const context = await browser.newContext({ locale: 'ja-JP' })
  const reader = await context.newPage()
  site.requests.length = 0
  await reader.goto(host.put({ body: code }))
  const frame = reader.frameLocator('iframe')
  await expect(headline(reader)).toHaveText('選んだ条件の図は、まだ計算されていません')
  await frame.locator('.base').hover()
  await expect(frame.getByText('選んだ条件：区分Ⅱ、実績')).toBeVisible()
  await reader.waitForTimeout(1000)
  expect(engineAsked()).toBe(0)
  let letEngineCome = () => {}
  const held = new Promise<void>((come) => (letEngineCome = come))
  await context.route(/duckdb/, async (route) => {
    await held
    await route.continue()
  })
  await frame.getByRole('button', { name: '計算して表示する' }).click()
  await expect(frame.locator('.card .headline')).toHaveText('この図は、まだ計算されていません')
  await expect(frame.locator('.card')).not.toHaveAttribute('data-filter')
  letEngineCome()
  await expect(frame.locator('.card')).toHaveAttribute('data-stage', 'ready', { timeout: 40_000 })
  await expect(frame.locator('.card .headline')).toHaveText(/^活動の記載は/)
  await expect(frame.locator('.card')).toHaveAttribute('data-filter', 'category=2&kind=result')
  expect(engineAsked()).toBeGreaterThan(0)
  await context.close()
})

test('where it cannot be computed it says so, with a way out, and never waits without end', async ({
  page,
}) => {
  const src = `${site.url}embed/activities-by-year/filter/?category=2&kind=result`
  await page.route(/embed-[^/]*\.js$|wake/, (route) => route.abort())
  await page.goto(host.put({ body: `<iframe src="${src}" width="600" height="300" title="a"></iframe>` }))
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: '計算して表示する' }).click()
  await expect(frame.getByText('この枠の中では計算できません')).toBeVisible()
  await expect(frame.getByRole('button')).toBeHidden()
  const alone = frame.getByRole('link', { name: '図だけのページで開く' })
  expect(await alone.evaluate((link: HTMLAnchorElement) => link.href)).toBe(src)
  expect(await alone.evaluate((link: HTMLAnchorElement) => link.ownerDocument.querySelector('base')?.target)).toBe('_top') // prettier-ignore
})

test('without script, a filter that was not made with the site says so and leads to the whole card', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}embed/activities-by-year/filter/?category=2&kind=result`)
  await expect(page.locator('h1')).toHaveText('選んだ条件の図は、まだ計算されていません')
  await expect(page.getByRole('button')).toBeHidden()
  await page.getByRole('link', { name: '条件のない図を見る' }).click()
  await expect(page.locator('h1')).toHaveText('活動の記載は56件から82件に増えた')
  await context.close()
})

test('an address from before, with its filter in the query, shows that filter or offers it', async ({
  page,
}) => {
  await page.goto(`${site.url}embed/activities-by-year/?category=2#dark`)
  await expect(page).toHaveURL(/embed\/activities-by-year\/category-2\/#dark$/)
  await page.goto(`${site.url}embed/activities-by-year/?count=held`)
  await expect(page).toHaveURL(/embed\/activities-by-year\/filter\/\?count=held$/)
})

test('every card has every category and every year as a page of its own, with the same numbers as the engine', async ({
  page,
}) => {
  test.slow()
  expect(made.cards).toEqual(cardsOf())
  expect(made.filters).toEqual(expect.arrayContaining(['category-1', 'category-5', 'year-2021', 'year-2022']))
  for (const id of made.cards)
    for (const folder of [...made.filters, 'filter'])
      for (const home of ['', 'en/'])
        expect(readFileSync(`dist/${home}embed/${id}/${folder}/index.html`, 'utf8')).toContain('embed-source')
  await page.goto(`${site.url}?category=2`)
  await expect(page.locator('[data-card=activities-by-year]')).toHaveAttribute('data-filter', 'category=2', { timeout: 40_000 }) // prettier-ignore
  const computed = await page.locator(`${byYear} .headline`).innerText()
  await page.goto(`${site.url}embed/activities-by-year/category-2/`)
  await expect(page.locator('h1')).toHaveText(computed)
})

test('every card is a picture that any page can show, and that needs nothing else', async ({ page }) => {
  const pictures = cardsOf().map((id) => `${site.url}embed/${id}/picture.svg`)
  await page.goto(host.put({ body: pictures.map((src) => `<img src="${src}" alt="">`).join('') }))
  await expect
    .poll(() =>
      page
        .locator('img')
        .evaluateAll(
          (all) =>
            (all as HTMLImageElement[]).filter(
              ({ complete, naturalWidth }) => complete && naturalWidth === 800,
            ).length,
        ),
    ) // prettier-ignore
    .toBe(pictures.length)
  for (const src of pictures) {
    await page.goto(src)
    /* Nothing is written beyond the edge. */
    const over = await page.evaluate(
      () =>
      [...document.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().right > 801).map(({ textContent }) => textContent), // prettier-ignore
    )
    expect(over, src).toEqual([])
  }
})

test('the picture of a card is saved as PNG, made in the browser, twice as sharp', async ({ page }) => {
  const dialog = await open(page, '?category=2')
  expect(await dialog.getByRole('link', { name: 'SVGの画像' }).getAttribute('href')).toContain('embed/activities-by-year/category-2/picture.svg') // prettier-ignore
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'PNGの画像を保存' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('activities-by-year.png')
  const bytes = readFileSync(await download.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(1600)
})
