import { readFileSync } from 'node:fs'
import { expect, type Page, test } from './test.ts'
import { cardsOf, dataFiles, languages, views } from './pages.ts'
import { touched } from './touched.ts'

/* Nothing is asked of another host, workers included, and the strict policy is never broken. */
const watch = async (page: Page) => {
  const faults: string[] = []
  const here = new URL(process.env.AYUMI_URL ?? '').origin
  page.context().on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(here) && !/^(?:data|blob|about):/.test(url)) faults.push(`asked ${url}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      reportError(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  return faults
}

test('the server sends the strict policy', async ({ request }) => {
  const policy = (await request.get('./')).headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
  expect(policy).toContain("style-src 'self'")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/)
})

test('every page as made, and awake, keeps the policy and asks nobody else', async ({ page }) => {
  const faults = await watch(page)
  /* An embed's language changes its words alone. */
  for (const { home } of languages)
    for (const path of [...views, ...(home === './' ? cardsOf().map((id) => `embed/${id}/`) : [])]) {
      await page.goto(`${home}${path}`)
      const first = page.locator('.chart, a.dot, summary').first()
      if (await first.isVisible()) await first.hover()
    }
  expect(faults).toEqual([])
})

test('filtering and reading CSV and Parquet asks nobody else', async ({ page }) => {
  test.slow()
  const faults = await watch(page)
  await page.goto('./?category=5')
  await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', 'category=5', { timeout: 60_000 }) // prettier-ignore
  for (const chart of await page.locator('.chart').all()) await chart.hover()
  await page.goto('data/')
  await touched(page)
  for (const name of ['progress-excel.csv', 'progress.parquet']) {
    await dataFiles(page).setInputFiles({ name, mimeType: '', buffer: readFileSync(`dist/data/isehara/${name}`) }) // prettier-ignore
    await page.getByRole('button', { name: 'このファイルだけを見る' }).click()
    await expect(page.locator('.load [role=status]')).toHaveText('このファイルのデータを表示しています', { timeout: 60_000 }) // prettier-ignore
  }
  expect(faults).toEqual([])
})
