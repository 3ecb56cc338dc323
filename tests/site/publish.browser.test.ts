import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, type Download, expect, type Page, test } from './test.ts'
import { unzipSync } from 'fflate'
import { serve } from '../../src/build/serve.js'
import { exchangeCsv } from '../../src/export/exchangeCsv.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { madeUpCity, readMadeUp } from '../madeUp.ts'
import { twoReports } from '../twoReports.ts'
import { faultsOf } from './faultsOf.ts'
import { cardsOf, dataFiles, languages, views } from './pages.ts'
import { touched } from './touched.ts'
import { expectWholePage } from './wholePage.ts'

const made = JSON.parse(readFileSync('dist/build.json', 'utf8')) as { built: string }

const openPublishing = async (page: Page, path = 'data/') => {
  await page.goto(path)
  await touched(page)
  await expect(page.getByRole('button', { name: 'サイトのzipをつくる' })).toBeVisible()
}
const loadTwoReports = async (page: Page) => {
  const { rows } = await readMadeUp(twoReports)
  const text = exchangeCsv(rows, { header: 'title', forExcel: true })
  await dataFiles(page).setInputFiles({ name: '架空の報告.csv', mimeType: '', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'このファイルだけを見る' }).click()
  await expect(page.locator('.own-data')).toContainText('架空の報告.csv', { timeout: 60_000 })
}
const downloaded = async (page: Page, button: string): Promise<Download> => {
  const download = page.waitForEvent('download', { timeout: 120_000 })
  await page.getByRole('button', { name: button }).click()
  return download
}
const unzipped = async (download: Download) => unzipSync(new Uint8Array(readFileSync(await download.path())))
/* A workbook is packed by Node's zlib or by the browser's, which end in other bytes of the same parts. */
const isSame = (path: string, one: Uint8Array, other: Uint8Array): boolean => {
  if (!path.endsWith('.xlsx')) return Buffer.from(one).equals(other)
  const [parts, others] = [unzipSync(one), unzipSync(other)]
  const names = Object.keys(parts)
  return names.length > 0 && Object.keys(others).join() === names.join() && names.every((name) => Buffer.from(parts[name] ?? []).equals(others[name] ?? new Uint8Array())) // prettier-ignore
}
const toFolder = (files: Readonly<Record<string, Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-published-'))
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}
const heardFaults = (page: Page) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('response', (answer) => answer.status() >= 400 && faults.push(answer.url()))
  return faults
}
const unscripted = (browser: Browser) =>
  browser.newPage({ javaScriptEnabled: false, locale: 'ja-JP', viewport: { width: 1280, height: 800 } })

test('the zip of the published data is the build’s own site, file by file and byte by byte, workbooks part by part', async ({
  page,
}) => {
  test.slow()
  await page.clock.setFixedTime(`${made.built}T12:00:00+09:00`)
  await openPublishing(page)
  const download = await downloaded(page, 'サイトのzipをつくる')
  expect(download.suggestedFilename()).toBe('伊勢原市-サイト.zip')
  const files = await unzipped(download)
  /* The manifests of the build are the build's; embeds of earlier data are not these data's. */
  const state = (JSON.parse(readFileSync('dist/embed/index.json', 'utf8')) as { frozen: string }).frozen
  const ofBuild = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length))
    .filter((path) => !path.startsWith('.vite/') && (!path.startsWith('frozen/') || path.startsWith(`frozen/${state}/`))) // prettier-ignore
  expect(Object.keys(files).sort()).toEqual(ofBuild.sort())
  const different = ofBuild.filter((path) => !isSame(path, readFileSync(join('dist', path)), files[path] ?? new Uint8Array())) // prettier-ignore
  expect(different).toEqual([])
})

test('a site made of another city’s file stands on any host: it reads without script, and computes with it', async ({
  page,
  browser,
}) => {
  test.slow()
  await openPublishing(page)
  await loadTwoReports(page)
  const download = await downloaded(page, 'サイトのzipをつくる')
  expect(download.suggestedFilename()).toBe(`${madeUpCity}-サイト.zip`)
  await expect(page.locator('.publish [role=status]')).toContainText('ページ)をつくりました')
  const files = await unzipped(download)
  for (const [path, bytes] of Object.entries(files))
    if (/\.(?:html|json|csv|svg)$/.test(path)) expect(Buffer.from(bytes).toString(), path).not.toMatch(/伊勢原|isehara/i) // prettier-ignore

  const folder = toFolder(files)
  const site = await serve(folder, { base: '/yoso/no/basho/', compress: false, bare: true })
  try {
    const reader = await unscripted(browser)
    for (const { words, home } of languages) {
      for (const view of views) {
        await reader.goto(`${site.url}${home}${view}`)
        await expectWholePage(reader, words, { city: madeUpCity, report: `${madeUpCity}の計画の進捗` })
      }
      for (const id of cardsOf()) {
        const html = Buffer.from(files[`${home.slice(2)}embed/${id}/index.html`] ?? []).toString()
        expect(html, id).toMatch(new RegExp(`<figure[^>]*data-card="${id}"`))
        expect(html, id).toMatch(/<h1[^>]*>[^<\s]/)
        expect(html, id).toContain(words === en ? 'Unofficial' : '非公式')
      }
    }
    await reader.goto(`${site.url}initiatives/`)
    const dot = reader.locator('a.dot').first()
    const spoken = (await dot.getAttribute('aria-label')) ?? ''
    await dot.click()
    expect(spoken).toContain((await reader.locator(':target .sentence').innerText()).trim())
    await reader.close()

    const faults = heardFaults(page)
    await page.goto(`${site.url}?category=3`)
    await expect(page.locator('[data-card=plan-state]')).toHaveAttribute('data-filter', 'category=3', { timeout: 60_000 }) // prettier-ignore
    await page.goto(`${site.url}initiatives/`)
    await touched(page)
    const held = twoReports.filter(({ text, year, kind }) => text !== undefined && year === 2023 && kind === undefined) // prettier-ignore
    await expect(page.locator('[data-card=initiative-matrix] thead')).toContainText(`${held.length}件`)
    await page.goto(`${site.url}embed/activities-by-year/`)
    await page.locator('.chart').hover()
    await expect(page.locator('html')).toHaveClass(/awake/)
    await expect(page.locator('.embed-source')).toContainText(madeUpCity)
    expect(faults).toEqual([])
  } finally {
    await site.close()
    rmSync(folder, { recursive: true })
  }
})

test('the one HTML file opens from a disk without script: every sentence, links that lead, no fault', async ({
  page,
  browser,
}) => {
  test.slow()
  await openPublishing(page)
  await loadTwoReports(page)
  await page.getByText('ページに載る名前と時点').click()
  await page.getByRole('textbox', { name: '計画や指針の名', exact: true }).fill('架空市 協働の計画')
  await page.getByRole('checkbox', { name: /自治体が公式に公開する/ }).check()
  const download = await downloaded(page, 'HTMLファイルをつくる')
  expect(download.suggestedFilename()).toBe(`${madeUpCity}-進捗.html`)
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-document-'))
  const file = join(folder, 'document.html')
  await download.saveAs(file)
  try {
    const reader = await unscripted(browser)
    const asked: string[] = []
    reader.on('request', (request) => asked.push(request.url()))
    await reader.goto(`file://${file}`)
    await expect(reader.locator('h1')).toHaveText('架空市 架空市 協働の計画の進捗')
    const text = (await reader.locator('body').textContent()) ?? ''
    for (const { text: sentence } of twoReports) expect(text).toContain(sentence ?? '')
    expect(text).not.toMatch(/伊勢原|非公式/)
    await reader.getByRole('link', { name: '講座', exact: true }).first().click()
    await expect(reader.locator('.chapter:target h2').first()).toContainText('講座')
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(asked.filter((url) => url.startsWith('file:') && !url.includes('document.html'))).toEqual([])
    await reader.close()

    await page.goto(`file://${file}`)
    expect(await faultsOf(page)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('making a site can be stopped, says so, and starts again; the page stays alive meanwhile', async ({
  page,
}) => {
  test.slow()
  await openPublishing(page)
  const button = page.getByRole('button', { name: 'サイトのzipをつくる' })
  const isMaking = () => expect(page.locator('.publish [role=status]')).toContainText('ページをつくっています', { timeout: 60_000 }) // prettier-ignore
  await button.click()
  await isMaking()
  await page.getByText('ウェブに置くには').click()
  await expect(page.getByText('zipを展開します。')).toBeVisible()
  await page.getByRole('button', { name: 'やめる' }).click()
  await expect(page.locator('.publish [role=status]')).toHaveText('つくるのをやめました。')
  await expect(button).toBeEnabled()
  await expect(button).toBeFocused()
  await button.click()
  await isMaking()
})

test('a file of the running site that is not as built ends the making in words', async ({ page }) => {
  await openPublishing(page)
  await page.route('**/favicon.svg', (route) => route.fulfill({ body: '<svg/>' }))
  await page.getByRole('button', { name: 'サイトのzipをつくる' }).click()
  await expect(page.locator('.publish [role=status]')).toContainText('つくれませんでした：favicon.svg', { timeout: 60_000 }) // prettier-ignore
  await expect(page.locator('.publish [role=status]')).toContainText(ja.shell.reload.slice(0, 2))
})
