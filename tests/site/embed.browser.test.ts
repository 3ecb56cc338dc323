import { expect, type Frame, type Page, test } from './test.ts'
import { serve, type Served } from '../../src/build/serve.js'
import { hostSite, type HostSite } from './hostSite.ts'
import { cardsOf } from './pages.ts'

/* The site on one origin, and a page of somebody else that holds its cards on another. */
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

const start = 200
const frameOf = (path: string, attributes = '') =>
  `<iframe src="${site.url}${path}" width="100%" height="${start}" title="歩み" ${attributes}></iframe>`
const script = () => `<script async src="${site.url}embed.js"></script>`
const byYear = 'embed/activities-by-year/'

const heights = (page: Page) =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight))
const inside = async (page: Page, nth = 0): Promise<Frame> => {
  const frame = await (await page.locator('iframe').nth(nth).elementHandle())?.contentFrame()
  if (!frame) throw new Error('The frame has no page')
  return frame
}
/* Just as tall as its content: nothing to scroll, nothing left over. */
const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
const expectFits = async (page: Page, nth = 0) => {
  const frame = await inside(page, nth)
  await expect
    .poll(
      async () => (await heights(page))[nth] === (await contentHeight(frame)) && (await contentHeight(frame)),
    )
    .toBeGreaterThan(100)
}
const table = (frame: Frame) => frame.getByText('表で見る')
/* Whole without a script of ours: what is said, drawn, listed, its source and its two dates. */
const expectWhole = async (frame: Frame) => {
  await expect(frame.locator('h1')).not.toBeEmpty()
  await expect(frame.locator('svg[role=img]')).toBeVisible()
  await table(frame).click()
  await expect(frame.locator('table tbody tr').first()).toBeVisible()
  await expect(frame.locator('.embed-source')).toContainText('『伊勢原市市民参加推進指針』')
  await expect(frame.locator('.embed-source')).toContainText('データの時点：')
  await expect(frame.locator('.embed-source time')).toBeVisible()
}
const canScroll = (frame: Frame) =>
  frame.evaluate(() => {
    scrollTo(0, 60)
    return scrollY
  })

test('a frame grows with its content and shrinks with it, however wide the page around it', async ({
  page,
}) => {
  await page.goto(host.put({ body: frameOf(byYear) + script() }))
  await expectFits(page)
  const [closed = 0] = await heights(page)
  const frame = await inside(page)
  await table(frame).click()
  await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(closed + 50)
  await expectFits(page)
  await table(frame).click()
  await expect.poll(async () => (await heights(page))[0]).toBe(closed)
  await page.setViewportSize({ width: 375, height: 800 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expectFits(page)
})

test('every card of the site on one page, one of them twice: each as tall as its own content', async ({
  page,
}) => {
  test.slow()
  const ids = [...cardsOf(), 'plan-state']
  await page.goto(host.put({ body: ids.map((id) => frameOf(`embed/${id}/`)).join('') + script() }))
  for (const nth of ids.keys()) await expectFits(page, nth)
})

test('a frame that was there before the script, or comes after it, is as tall as its content', async ({
  page,
}) => {
  await page.goto(host.put({ body: frameOf(byYear) }))
  await expect((await inside(page)).locator('h1')).toBeVisible()
  expect(await heights(page)).toEqual([start])
  await page.addScriptTag({ url: `${site.url}embed.js` })
  await expectFits(page)
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frameOf('embed/plan-state/')) // prettier-ignore
  await expectFits(page, 1)
})

test('a frame of fixed height keeps it, beside one that grows', async ({ page }) => {
  const body = frameOf(byYear, 'data-ayumi-height="fixed"') + frameOf(byYear) + script()
  await page.goto(host.put({ body }))
  await expectFits(page, 1)
  expect((await heights(page))[0]).toBe(start)
})

for (const [what, attributes] of [
  ['in a sandbox that takes its origin away', 'sandbox="allow-scripts"'],
  ['in a sandbox that leaves it its origin', 'sandbox="allow-scripts allow-same-origin"'],
] as const)
  test(`a frame ${what} is as tall as its content, and whole`, async ({ page }) => {
    await page.goto(host.put({ body: frameOf(byYear, attributes) + script() }))
    await expectFits(page)
    const frame = await inside(page)
    await expectWhole(frame)
    await expectFits(page)
    /* Touched, it may find that it cannot load what a touch loads. It stays what it was. */
    await frame.locator('.chart').hover()
    await page.waitForTimeout(1000)
    await expect(frame.locator('svg').first()).toBeVisible()
    await expect(frame.locator('h1')).not.toBeEmpty()
    await expectFits(page)
  })

test('a frame in a sandbox without any script scrolls inside and is whole', async ({ page, bringsAbout }) => {
  bringsAbout(/Blocked script execution/u)
  await page.goto(host.put({ body: frameOf(byYear, 'sandbox=""') + script() }))
  const card = page.frameLocator('iframe')
  await expect(card.locator('h1')).not.toBeEmpty()
  await expect(card.locator('svg[role=img]')).toBeVisible()
  await expect(card.locator('.embed-source time')).toHaveCount(1)
  await card.getByText('表で見る').click()
  await expect(card.locator('table tbody tr').first()).toBeVisible()
  expect(await heights(page)).toEqual([start])
  await page.locator('iframe').hover()
  await page.mouse.wheel(0, 4000)
  await expect(card.locator('.embed-source time')).toBeInViewport()
})

test('without the script of the page around it a frame scrolls inside and is whole', async ({ page }) => {
  await page.goto(host.put({ body: frameOf(byYear) }))
  const frame = await inside(page)
  await expectWhole(frame)
  expect(await canScroll(frame)).toBe(60)
  expect(await heights(page)).toEqual([start])
})

test.describe('with scripts off everywhere', () => {
  test.use({ javaScriptEnabled: false })
  test('a frame scrolls inside and is whole', async ({ page }) => {
    await page.goto(host.put({ body: frameOf(byYear) + script() }))
    const card = page.frameLocator('iframe')
    await expect(card.locator('svg[role=img]')).toBeVisible()
    await card.getByText('表で見る').click()
    await expect(card.locator('table tbody tr').first()).toBeVisible()
    await page.locator('iframe').hover()
    await page.mouse.wheel(0, 4000)
    await expect(card.locator('.embed-source time')).toBeInViewport()
  })
})

test('a page around it with the strictest policy: its own script and the site’s frames, nothing else', async ({
  page,
}) => {
  const policy = `default-src 'none'; script-src ${site.url}embed.js; frame-src ${site.url}; require-trusted-types-for 'script'`
  await page.goto(host.put({ body: frameOf(byYear) + script(), headers: { 'Content-Security-Policy': policy } })) // prettier-ignore
  await expectFits(page)
})

test('where storage is denied a frame wakes at a touch all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('Denied', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: denied })
    Object.defineProperty(document, 'cookie', { get: denied, set: denied })
  })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(host.put({ body: frameOf(byYear) + script() }))
  const frame = await inside(page)
  await frame.locator('.chart').hover()
  await expect(frame.locator('html')).toHaveClass(/awake/)
  await expect(frame.locator('.chart svg')).toBeVisible()
  await expectFits(page)
  expect(errors).toEqual([])
})

test('a touched chart answers before the rest of its page is there, and what is picked on it is not lost', async ({
  page,
}) => {
  let release = () => {}
  const isAllowed = new Promise<void>((go) => (release = go))
  await page.route(/\/vue-[^/]+\.js$/u, async (route) => {
    await isAllowed
    await route.continue()
  })
  await page.goto(`${site.url}${byYear}`)
  const chart = page.locator('.chart')
  await chart.hover()
  await expect(chart.locator('.drawn > div > svg')).toBeVisible()
  await expect(page.locator('html')).not.toHaveClass(/awake/u)
  const box = await chart.locator('.drawn').boundingBox()
  if (!box) throw new Error('The chart is not drawn')
  /* The bar of the year in the middle, near its foot. */
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.7]
  await page.mouse.move(x, y)
  await expect(chart.locator('.drawn')).toContainText('令和4年度(2022) 実績 82件')
  await page.mouse.click(x, y)
  release()
  await expect(page.locator('html')).toHaveClass(/awake/u, { timeout: 30_000 })
  await expect(page.locator('.reading-panel h2')).toHaveText('82件の文', { timeout: 30_000 })
  expect(await chart.locator('.drawn > div').count()).toBe(1)
  /* The app has taken the same chart over: the bar picked again lets go. */
  await page.keyboard.press('Escape')
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/activities-by-year\/$/u)
})

test('on a slow network a frame scrolls until its scripts are there, and fits then', async ({ page }) => {
  await page.route(/embed\.js$|frame-/, async (route) => {
    await new Promise((later) => setTimeout(later, 2000))
    await route.continue()
  })
  await page.goto(host.put({ body: frameOf(byYear) + script() }), { waitUntil: 'commit' })
  const card = page.frameLocator('iframe')
  await expect(card.locator('svg[role=img]')).toBeVisible({ timeout: 1900 })
  await expectFits(page)
})

test('what others say of a height is not believed', async ({ page }) => {
  const stranger = await hostSite()
  const lie = `<iframe src="${stranger.put({ body: '' })}" width="100%" height="77"></iframe>`
  await page.goto(host.put({ body: `${frameOf(byYear)}${lie}${script()}` }))
  await expectFits(page)
  const before = await heights(page)
  const forged = [
    { type: 'ayumi:height', height: 10 },
    { type: 'ayumi:height', height: '9999' },
    { type: 'ayumi:height', height: -1 },
    { type: 'ayumi:height', height: 1e9 },
    { type: 'ayumi:height', height: NaN },
    { type: 'ayumi:height' },
    { type: 'other', height: 10 },
    'ayumi:height',
    null,
  ]
  await page.evaluate((messages) => messages.forEach((one) => postMessage(one, '*')), forged)
  await (await inside(page, 1)).evaluate((messages) => messages.forEach((one) => parent.postMessage(one, '*')), forged) // prettier-ignore
  const [, ...malformed] = forged
  await (await inside(page)).evaluate((messages) => messages.forEach((one) => parent.postMessage(one, '*')), malformed) // prettier-ignore
  await page.waitForTimeout(300)
  expect(await heights(page)).toEqual(before)
  await stranger.close()
})

test('a frame that has gone elsewhere no longer says how tall it is', async ({ page }) => {
  const stranger = await hostSite()
  await page.goto(host.put({ body: frameOf(byYear) + script() }))
  await expectFits(page)
  const before = await heights(page)
  await page.locator('iframe').evaluate(
    (frame: HTMLIFrameElement, away) => {
      frame.contentWindow?.location.replace(away)
    },
    stranger.put({ body: '<p>別のページ</p>' }),
  )
  await expect(page.frameLocator('iframe').getByText('別のページ')).toBeVisible()
  await (await inside(page)).evaluate(() => parent.postMessage({ type: 'ayumi:height', height: 10 }, '*'))
  await page.waitForTimeout(300)
  expect(await heights(page)).toEqual(before)
  await stranger.close()
})

test('the script for other people’s pages weighs less than 2 kB', async ({ request }) => {
  const answer = await request.get(`${site.url}embed.js`)
  expect(answer.status()).toBe(200)
  expect((await answer.body()).byteLength).toBeLessThan(2000)
})
