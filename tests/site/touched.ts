import { expect, type Page } from '@playwright/test'

/** Touches the page and waits until it is awake. */
export const touched = async (page: Page): Promise<void> => {
  await page.mouse.move(1, 1)
  await page.mouse.move(3, 3)
  await expect(page.locator('html')).toHaveClass(/awake/)
}
