import type { Browser } from '@playwright/test'

/** A page of a reader who has never been here. */
export const freshPage = async (browser: Browser) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' })
  return { page: await context.newPage(), close: () => context.close() }
}
