import { expect, test, type Page } from '@playwright/test'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import type { TableRow } from '../../src/database/schema.ts'
import { sql } from '../../src/queries/sql.ts'
import { askPage, fillPage, serveEnginePage, type EnginePage } from './enginePage.ts'

let site: EnginePage
test.beforeAll(async () => {
  test.setTimeout(180_000)
  site = await serveEnginePage()
})
test.afterAll(() => site.close())

const open = (page: Page, options: Parameters<Window['engine']['open']>[0] = {}) =>
  page.evaluate((given) => window.engine.open(given), options)

const categories: TableRow<'category'>[] = [
  { category: 1, definition: '協働のまちづくり' },
  { category: 2, definition: null },
  { category: 3, definition: "'; DROP TABLE category; --" },
]

const bodies: TableRow<'body'>[] = [
  { municipality: 'isehara', body: '市民会議', printed: '会議', initiative: 'i2' },
  { municipality: 'atsugi', body: '委員会', printed: null, initiative: 'i1' },
  { municipality: 'isehara', body: '協議会', printed: null, initiative: 'i1' },
]

const queries = [
  sql`SELECT * FROM category ORDER BY category`,
  sql`SELECT municipality, count(*) AS n, list(body ORDER BY body) AS bodies FROM body GROUP BY ALL ORDER BY municipality`,
  sql`SELECT definition FROM category WHERE definition = ${"'; DROP TABLE category; --"} OR category IN (${[1, 9]}) ORDER BY ALL`,
  sql`SELECT body, row_number() OVER (PARTITION BY municipality ORDER BY body) AS place,
    lag(body) OVER (ORDER BY municipality, body) AS before FROM body ORDER BY municipality, place`,
  sql`SELECT body FROM body WHERE body LIKE '%会' AND regexp_matches(body, '^[協市]') ORDER BY body`,
  sql`SELECT sum(category) AS s, avg(category) AS a, 1.25::DECIMAL(9, 2) AS d, 7::HUGEINT AS h, [1::BIGINT, NULL] AS l,
    {'a': [1.5::DECIMAL(4, 1)]} AS o, median(category) AS m, string_agg(definition, '・' ORDER BY category) AS t FROM category`,
  sql`PIVOT (SELECT municipality, initiative FROM body) ON initiative USING count(*) GROUP BY municipality ORDER BY municipality`,
  sql`WITH RECURSIVE years(y) AS (SELECT 2014 UNION ALL SELECT y + 1 FROM years WHERE y < 2019) SELECT y FROM years ORDER BY y`,
  sql`SELECT unnest(string_split('a、b', '、')) AS part, upper('é') AS upper, nfc_normalize('が') AS nfc, md5('x') AS md5`,
  sql`SELECT DATE '2020-02-29' + INTERVAL 1 YEAR AS later, strftime(DATE '2020-02-29', '%Y/%m') AS month`,
  sql`SELECT name, value FROM duckdb_settings() WHERE name IN ('autoload_known_extensions', 'lock_configuration') ORDER BY name`,
]

const failing = [
  sql`SELECT nope FROM category`,
  sql`SELECT '{}'::JSON`,
  sql`SELECT ${'x'}::INTEGER AS x`,
  sql`SELEC`,
]

const failureOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'it went well',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

const fillNode = async (database: Database) => {
  await database.replace('category', categories)
  await database.replace('body', bodies)
}

test('opens from a sub-path of a plain host, answers as Node does, and asks nobody else', async ({
  page,
}) => {
  const hosts = new Set<string>()
  const complaints: string[] = []
  page.on('request', (request) => hosts.add(new URL(request.url().replace(/^blob:/, '')).host))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.goto(site.url)
  expect(await open(page)).toBe('ready')
  await fillPage(page, 'category', [])
  await fillPage(page, 'category', categories)
  await fillPage(page, 'body', [{ ...bodies[0]!, municipality: 'zama' }])
  await fillPage(page, 'body', bodies)

  const node = await openNode()
  await fillNode(node)
  for (const query of queries) expect(await askPage(page, query)).toEqual(await node.all(query))
  expect(complaints).toEqual([])

  for (const query of failing) {
    const said = await failureOf(node.all(query))
    expect(said).not.toBe('it went well')
    expect(await failureOf(askPage(page, query))).toContain(said)
  }
  await node.close()

  expect(complaints.filter((text) => /Content Security Policy/i.test(text))).toEqual([])
  expect(await page.evaluate(() => window.engine.violations)).toEqual([])
  expect([...hosts]).toEqual([new URL(site.url).host])
})

test('tells how far it is, byte by byte, then starts', async ({ page }) => {
  await page.goto(site.url)
  await open(page)
  const progress = await page.evaluate(() => window.engine.progress)
  const fetched = progress.filter((step) => step.stage === 'fetching')
  expect(fetched[0]).toEqual({ stage: 'fetching', done: 0, total: null })
  expect(fetched.at(-1)?.done).toBe(fetched.at(-1)?.total)
  expect(fetched.at(-1)?.done).toBeGreaterThan(1e6)
  expect(progress.slice(fetched.length)).toEqual([{ stage: 'starting' }, { stage: 'ready' }])
})

test('copes with a host that unpacks the file, or says that it is packed', async ({ page }) => {
  for (const engineQuery of ['?unpacked', '?encoded']) {
    await page.goto(site.url)
    expect(await open(page, { engineQuery })).toBe('ready')
    expect(await askPage(page, sql`SELECT ${1} AS one`)).toEqual([{ one: 1 }])
  }
  const last = await page.evaluate(() => window.engine.progress.findLast(({ stage }) => stage === 'fetching'))
  expect(last).toMatchObject({ total: null })
})

test('says why it did not open, and opens at the next try', async ({ page }) => {
  await page.goto(site.url)
  for (const [words, options, reason] of [
    ['the network is cut', { engineQuery: '?cut' }, 'network'],
    ['the network is cut on the way', { engineQuery: '?broken-off' }, 'network'],
    ['the engine is missing', { engineQuery: '?missing' }, 'network'],
    ['the host sends a page in its place', { engineQuery: '?html' }, 'network'],
    ['the worker is missing', { workerQuery: '?missing' }, 'network'],
    ['the answer never comes', { engineQuery: '?never', stallLimit: 500 }, 'stalled'],
    ['the answer stops on its way', { engineQuery: '?stops', stallLimit: 500 }, 'stalled'],
    ['the worker never comes', { workerQuery: '?never', stallLimit: 3000 }, 'stalled'],
    ['there is no memory left', { workerQuery: '?out-of-memory' }, 'memory'],
    [
      'the reader leaves',
      { engineQuery: '?never', abortAfter: 100 },
      'AbortError: signal is aborted without reason',
    ],
  ] as const) {
    expect(await open(page, options), words).toBe(reason)
    await expect.poll(() => page.workers(), words).toEqual([])
  }
  expect(await open(page)).toBe('ready')
})

test('says "network" when the reader is offline', async ({ page, context }) => {
  await page.goto(site.url)
  await context.setOffline(true)
  expect(await open(page)).toBe('network')
})

test('says "no-webassembly" where there is none', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  await page.goto(site.url)
  expect(await open(page)).toBe('no-webassembly')
})

test('says "blocked" where a policy forbids the worker or WebAssembly', async ({ page }) => {
  for (const query of ['?no-worker', '?no-wasm']) {
    await page.goto(site.url + query)
    expect(await open(page)).toBe('blocked')
  }
})

test('ends the worker and the queries under way when closed', async ({ page }) => {
  await page.goto(site.url)
  await open(page)
  expect(page.workers()).toHaveLength(1)
  const said = await page.evaluate(async () => {
    const database = window.engine.database!
    const slow = database.all({
      text: 'SELECT count(*) FROM range(1000000000) a, range(100) b',
      parameters: [],
    })
    const answer = slow.catch((error: Error) => `${error.name}: ${error.message}`)
    await database.close()
    return answer
  })
  expect(said).toBe('QueryError: The database is closed')
  await expect.poll(() => page.workers()).toEqual([])
})
