import type { Browser, Page } from '@playwright/test'
import type { Served } from '../../src/build/serve.js'
import { type Paints, paintsOf, watchPaints } from '../site/paints.ts'

/** What a reader with a slow phone waits for: 1.6 Mbit/s, 150 ms, a processor slowed four times. Times in ms. */
export interface SlowTimes extends Paints {
  /** From the start of the navigation until the picture that was asked for is painted. */
  readonly shown: number
  readonly bytes: number
}

export const slowPhone = async (browser: Browser, { saveData = false } = {}) => {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'ja-JP',
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (saveData) await cdp.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
  await watchPaints(page)
  return { page, close: () => context.close() }
}

/** Opens a page afresh and waits for what `picture` selects, then until all is quiet. */
export const slowVisit = async (
  page: Page,
  site: Served,
  path: string,
  picture: string,
): Promise<SlowTimes> => {
  site.requests.length = 0
  await page.goto(`${site.url}${path}`, { waitUntil: 'commit' })
  const shown = await page.evaluate(async (selector) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    while (!document.querySelector(selector)) await frame()
    /* The frame after the one it is in has painted it. */
    await frame()
    await frame()
    return performance.now()
  }, picture)
  const bytes = site.requests.reduce((sum, one) => sum + one.bytes, 0)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  return { ...(await paintsOf(page)), shown, bytes }
}

/** From the reader's first touch of a chart, a tap, to one that answers to it, in ms. */
export const touchToInteractive = async (page: Page): Promise<number> => {
  const chart = page.locator('.chart').first()
  await chart.scrollIntoViewIfNeeded()
  await page.evaluate(() => {
    const times = { touched: 0, live: 0 }
    Object.assign(globalThis, { times })
    addEventListener('pointerdown', () => (times.touched ||= performance.now()), { capture: true })
    const look = () => {
      if (document.querySelector('.chart .drawn > div > svg')) times.live = performance.now()
      else requestAnimationFrame(look)
    }
    look()
  })
  await chart.tap()
  const isLive = () => (globalThis as unknown as { times: { live: number } }).times.live > 0
  await page.waitForFunction(isLive, null, { timeout: 60_000 })
  return page.evaluate(() => {
    const { times } = globalThis as unknown as { times: { touched: number; live: number } }
    return times.live - times.touched
  })
}
