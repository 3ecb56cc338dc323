import { expect, type Page, test } from './test.ts'
import { serve, type Served } from '../../src/build/serve.js'
import { cardsOf } from './pages.ts'

/* A server of its own, so that what it has sent is this test's alone. */
let site: Served
test.beforeEach(async () => {
  site = await serve('dist', { base: '/shi/ayumi/' })
})
test.afterEach(() => site.close())

const kilobyte = 1000
const heavier = ['initiative-matrix', 'department-by-initiative', 'department-by-year', 'silent-initiatives', 'flagged-initiatives', 'waits-on-body', 'public-comment-list', 'wording-changed', 'carried-over-by-initiative', 'carried-over-by-department'] // prettier-ignore
const isIcon = (path: string) => path.endsWith('/favicon.svg')

const sent = () => site.requests.filter(({ path }) => !isIcon(path))
const bytes = (requests: Served['requests']) => requests.reduce((sum, one) => sum + one.bytes, 0)
const scripts = () => sent().filter(({ path }) => path.endsWith('.js'))

/** Everything before the first picture: what a browser without script receives. */
const firstPicture = async (page: Page, path: string) => {
  site.requests.length = 0
  await page.goto(`${site.url}${path}`, { waitUntil: 'load' })
  return { requests: sent().length, bytes: bytes(sent()) }
}

test.describe('up to the first picture', () => {
  test.use({ javaScriptEnabled: false })

  for (const home of ['', 'en/']) {
    test(`the overview takes at most 40 kB in two requests: /${home}`, async ({ page }) => {
      const { requests, bytes: received } = await firstPicture(page, home)
      expect(requests).toBeLessThanOrEqual(2)
      expect(received).toBeGreaterThan(kilobyte)
      expect(received).toBeLessThanOrEqual(40 * kilobyte)
    })

    test(`an embed takes at most 15 kB in two requests, and 30 kB where it lists: /${home}`, async ({
      page,
    }) => {
      for (const id of cardsOf()) {
        const { requests, bytes: received } = await firstPicture(page, `${home}embed/${id}/`)
        expect(requests, id).toBeLessThanOrEqual(2)
        expect(received, id).toBeLessThanOrEqual((heavier.includes(id) ? 30 : 15) * kilobyte)
      }
    })
  }
})

const heavyCode = /echarts|liveChart|openBrowser|duckdb|ingest|readFile/i

for (const [path, limit] of [
  ['', 90],
  ['en/', 90],
  ['embed/activities-by-year/', 30],
  ['embed/initiative-matrix/', 30],
] as const)
  // prettier-ignore
  test(`before a touch, at most ${limit} kB of script, no chart engine and no database: /${path}`, async ({ page }) => {
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
    await page.waitForTimeout(300)
    expect(scripts().length).toBeGreaterThan(0)
    expect(bytes(scripts())).toBeLessThanOrEqual(limit * kilobyte)
    expect(sent().map((one) => one.path).filter((name) => heavyCode.test(name))).toEqual([])
  })

test('a touch brings the chart engine alone; a filter brings the database, once', async ({ page }) => {
  await page.goto(site.url, { waitUntil: 'networkidle' })
  await page.locator('[data-card=activities-by-year] .chart').hover()
  await expect.poll(() => sent().some(({ path }) => /liveChart/.test(path))).toBe(true)
  expect(sent().filter(({ path }) => /duckdb/.test(path))).toEqual([])
  await page.locator('.filter-bar summary').click()
  const years = page.getByRole('group', { name: '年度' })
  await years.getByRole('checkbox').first().check()
  await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', 'year=2021', {
    timeout: 30_000,
  })
  await years.getByRole('checkbox').first().uncheck()
  await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', '')
  expect(sent().filter(({ path }) => /duckdb-.*\.(?:bin|wasm|gz)/.test(path))).toHaveLength(1)
})

test('the engine’s file stays under what hosts accept, 25 MB', async ({ page }) => {
  await page.goto(`${site.url}?category=5`, { waitUntil: 'load' })
  await expect.poll(() => sent().find(({ path }) => /duckdb-.*\.bin/.test(path))?.bytes ?? 0, { timeout: 20_000 }).toBeGreaterThan(1e6) // prettier-ignore
  for (const one of sent()) expect(one.bytes, one.path).toBeLessThan(7e6)
})
