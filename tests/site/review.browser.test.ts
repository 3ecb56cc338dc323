import { expect, type Page, test } from './test.ts'
import { zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { initiativeId } from '../../src/ingest/identify.ts'
import { faultsOf } from './faultsOf.ts'
import { dataFiles } from './pages.ts'
import { touched } from './touched.ts'

/* A planner with the office's own files: what was understood, corrected, joined, kept and handed back. */
const secondYear = 'tests/join/reports/made-up-fy2023.txt'
const thirdYear = 'tests/join/reports/made-up-fy2024.txt'
const golden = (file: string) => `tests/ingest/files/${file}`

const awake = async (page: Page, path = 'data/') => {
  await page.goto(path)
  await touched(page)
}
const give = (page: Page, ...files: string[]) => dataFiles(page).setInputFiles(files)
const found = (page: Page) => page.locator('.review .found')
const use = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name }).click()
  await expect(page.locator('.load [role=status]')).not.toBeEmpty({ timeout: 45_000 })
}
const stores = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

test('two later reports join the published one into five fiscal years, and are there again after a reload', async ({ page }) => {
  test.slow()
  await awake(page)
  expect(await stores(page)).toEqual([])
  await give(page, secondYear, thirdYear)
  await expect(page.locator('.review-files li')).toHaveCount(2)
  await expect(found(page)).toContainText('年度を横に並べた報告書')
  await use(page, /2つのファイルを今の年度に加える/)
  const reports = page.locator('section', { has: page.getByRole('heading', { name: '読み込んだ報告書' }) })
  await expect(reports.locator('tbody tr')).toHaveCount(3)
  expect(await stores(page)).toEqual(['ayumi'])
  const headings = page.locator('section', { has: page.getByRole('heading', { name: '前の報告書から変わった列と見出し' }) })
  await expect(headings).toContainText(/isehara-progress-report\.txt → made-up-fy2023\.txt\s*変わった見出しはありません。.*変わった見出しはありません。/su)

  await page.goto('changes/')
  await expect(page.locator('.own-data')).toBeVisible({ timeout: 45_000 })
  await expect(headings).toContainText('made-up-fy2023.txt → made-up-fy2024.txt')
  const plans = page.locator('[data-card=plan-vs-actual]')
  await expect(plans.locator('.headline')).toContainText(/令和6年度の予定\d+件/u, { timeout: 45_000 })
  await expect(plans.locator('.fates')).toHaveText([/2024.*予定の文\d+のうち/u, /2023.*予定の文\d+のうち/u])
  await page.goto('./')
  await expect(page.locator('.own-data')).toBeVisible({ timeout: 45_000 })
  const years = page.locator('[data-card=activities-by-year] .card-table th[scope=row]')
  await expect(years).toHaveText([/2021/, /2022/, /2023/, /2023/, /2024/, /2024/, /2025/])
  const { overflow } = await page.evaluate(() => ({ overflow: document.documentElement.scrollWidth - innerWidth }))
  expect(overflow).toBeLessThanOrEqual(0)

  await page.goto('data/')
  await expect(page.locator('.own-data')).toBeVisible({ timeout: 45_000 })
  await reports.getByRole('button', { name: /made-up-fy2024/ }).click()
  await expect(reports.locator('tbody tr')).toHaveCount(2, { timeout: 30_000 })
  await reports.getByRole('button', { name: 'すべて外して公開データに戻す' }).click()
  await expect(page.locator('.own-data')).toBeHidden({ timeout: 30_000 })
  await page.reload()
  await touched(page)
  await page.waitForTimeout(500)
  await expect(page.locator('.own-data')).toBeHidden()
}) // prettier-ignore

test('headings that went, came or moved since the report before are shown as they stand, and again after a reload', async ({ page }) => {
  test.slow()
  await awake(page)
  const wide = '取り組み,担当課,令和4年度の実績,令和5年度の予定\n講座,広報課,●講座を開催した。,●講座を開催する。\n'
  const long = '<b>所管</b>,取り組み,年度,実績予定,取り組み内容\n広報課,講座,令和5年度,実績,講座を開催した。\n'
  await dataFiles(page).setInputFiles([
    { name: '令和4年度.csv', mimeType: '', buffer: Buffer.from(wide) },
    { name: '令和5年度.csv', mimeType: '', buffer: Buffer.from(long) },
  ])
  await expect(page.locator('.review-files li')).toHaveCount(2)
  await expect(found(page)).toBeVisible()
  await use(page, /2つのファイルだけを見る/)
  const changed = page.locator('.column-changes')
  const shown = async () => {
    await expect(changed.getByRole('heading', { level: 3 })).toHaveText(['令和4年度.csv → 令和5年度.csv'], { timeout: 45_000 })
    await expect(changed.locator('dl > div')).toHaveText([
      /表の形が変わりました\s*年度を横に並べた報告書 → 1行に1つの活動を書いた表/,
      /なくなった見出し\s*担当課\s*令和4年度の実績\s*令和5年度の予定/,
      /加わった見出し\s*<b>所管<\/b>\s*年度\s*実績予定\s*取り組み内容/,
    ])
  }
  await shown()
  expect(await faultsOf(page)).toEqual([])
  await page.goto('changes/')
  await shown()
  expect(await faultsOf(page)).toEqual([])
}) // prettier-ignore

test('what joining asks is answered by the reader, and can be taken back', async ({ page }) => {
  test.slow()
  await awake(page)
  await give(page, secondYear)
  await expect(found(page)).toBeVisible()
  await use(page, /今の年度に加える/)
  const question = page.getByRole('heading', { name: '「市民活動保険制度」は「市民活動災害補償保険制度」に名前が変わりましたか。' })
  await expect(question).toBeVisible()
  await page.locator('li', { has: question }).getByRole('button', { name: 'はい、同じです' }).click()
  await expect(question).toBeHidden({ timeout: 30_000 })
  const decisions = page.locator('section', { has: page.getByRole('heading', { name: '決めたこと 1' }) })
  await expect(decisions).toContainText('市民活動保険制度 → 市民活動災害補償保険制度')
  const download = page.waitForEvent('download')
  await decisions.getByRole('button', { name: /mapping\.json/ }).click()
  const kept = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { initiatives: unknown[] }
  expect(kept.initiatives).toHaveLength(1)
  await decisions.getByRole('button', { name: '取り消す' }).click()
  await expect(question).toBeVisible({ timeout: 30_000 })
  expect(await faultsOf(page)).toEqual([])
}) // prettier-ignore

test('a link to an initiative’s former words names it by its present ones, and one to words that nobody knows says so', async ({ page }) => {
  test.slow()
  await awake(page)
  await give(page, secondYear)
  await expect(found(page)).toBeVisible()
  await use(page, /今の年度に加える/)
  await page.locator('li', { hasText: '市民活動災害補償保険制度' }).getByRole('button', { name: 'はい、同じです' }).first().click()
  await expect(page.getByRole('heading', { name: '決めたこと 1' })).toBeVisible({ timeout: 30_000 })
  const words = { municipality: '神奈川県伊勢原市', section: '2 市民活動を促進、伸長する取り組み', process: '', theme: '', category: 2 }
  const later = initiativeId({ ...words, initiative: '市民活動災害補償保険制度' })
  await page.goto(`./?initiative=${later}&initiative=0123456789ab`)
  const chips = page.locator('.chips button:not(.reset)')
  await expect(chips).toHaveText(['見つからない取り組み ×', '市民活動災害補償保険制度 ×'], { timeout: 45_000 })
}) // prettier-ignore

test('a column’s role corrected by hand changes what is read, at once', async ({ page }) => {
  await awake(page)
  await give(page, golden('merged-cells-with-a-title-above.xlsx'))
  await expect(found(page)).toContainText('Excel')
  const before = await found(page).textContent()
  const columns = page.locator('.review-table thead select').filter({ has: page.locator('option[value=activity]') })
  const role = columns.last()
  await expect(role).toHaveValue('activity')
  await role.selectOption('ignored')
  await expect(found(page)).not.toHaveText(before ?? '')
  expect(await faultsOf(page)).toEqual([])
}) // prettier-ignore

test('a label of a form corrected by hand is read so in every form of the file, and a role that the shape has no use for says so beside it', async ({ page }) => {
  await awake(page)
  await give(page, golden('form-for-each-initiative.xlsx'))
  await expect(found(page)).toContainText('「個票(見出しが左、内容が右)」として読みました')
  const labels = page.locator('.form-labels li')
  await expect(labels).toHaveCount(13)
  const label = (header: string) => labels.filter({ has: page.getByLabel(`「${header}」の欄の内容`) })
  await expect(label('課題')).toContainText('評価・達成率・課題・理由：活動に数えません')
  const reason = label('評価の理由')
  await reason.getByRole('combobox').first().selectOption('activity')
  await reason.getByLabel('年度', { exact: true }).selectOption('2023')
  await reason.getByLabel('実績・予定').selectOption('result')
  await expect(found(page)).toContainText('取り組み3、活動13件')
  await expect(page.locator('.read-entries li', { hasText: '計画どおり進んだ。' })).toHaveCount(1)
  await page.locator('.review-form').getByRole('combobox', { name: /^シート/u }).selectOption({ label: '3' })
  await expect(reason.getByRole('combobox').first()).toHaveValue('activity')
  await label('評価').getByRole('combobox').first().selectOption('value')
  await expect(label('評価')).toContainText('「個票(見出しが左、内容が右)」では、この内容を読みません')
  expect(await faultsOf(page)).toEqual([])
}) // prettier-ignore

test('the totals at the foot of a table stand beside the sums of what was read, those that differ first', async ({ page }) => {
  await awake(page)
  await give(page, golden('public-comment-list-of-a-year.csv'))
  const totals = page.locator('.review-totals')
  await expect(totals.getByRole('heading')).toHaveText('表の合計と合わない列 1')
  await expect(totals.locator('li')).toHaveText([/意見数.*8行目・6列目.*表の合計 1,074、読み取った行の合計 1,073\(差 1\)/su, /意見提出者数.*合計 49：合っています/su, /反映した件数.*合計 6：合っています/su])
  await totals.getByRole('button').first().click()
  await expect(page.locator('.review-table')).toContainText('7行目から表示しています')
  expect(await faultsOf(page)).toEqual([])
}) // prettier-ignore

test('what the table is for stays in reach at the foot of a low window and leaves most of it to the table, which has the whole width of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await awake(page)
  await give(page, golden('plan-with-money-grades-and-indicators.xlsx'))
  await expect(page.locator('.use .doubt')).toBeVisible()
  await page.locator('.review-table').evaluate((table) => table.scrollIntoView({ block: 'start' }))
  const bar = await page.locator('.review .use').boundingBox()
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(720)
  expect(bar?.height).toBeLessThanOrEqual(80)
  await page.setViewportSize({ width: 375, height: 740 })
  const table = await page.locator('.review-table .scroll').boundingBox()
  expect([table?.x, table?.width]).toEqual([0, 375])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}) // prettier-ignore

test('a table whose headings say nothing is read by what the reader says of its columns', async ({ page }) => {
  await awake(page)
  const text = '何か,だれが,これまで,これから\n公園の清掃,環境課,●清掃を実施した。●花を植えた。,●清掃を行う。\n'
  await dataFiles(page).setInputFiles({ name: '表.csv', mimeType: '', buffer: Buffer.from(text) }) // prettier-ignore
  await expect(page.locator('.review [role=alert]')).toContainText('表の形が分かりません')
  await page.getByLabel('表の形').selectOption({ label: '年度を横に並べた報告書' })
  const column = (header: string) => page.getByLabel(`「${header}」の列の内容`)
  await column('何か').selectOption('initiative')
  await column('だれが').selectOption('department')
  for (const [header, year, kind] of [['これまで', '2024', 'result'], ['これから', '2025', 'plan']] as const) {
    await column(header).selectOption('activity')
    const head = page.locator('.review-table thead th', { has: column(header) })
    await head.getByLabel('年度', { exact: true }).selectOption(year)
    await head.getByLabel('実績・予定').selectOption(kind)
  }
  await expect(found(page)).toContainText('取り組み1、活動3件、担当課1、空欄0、使えなかったもの0')
  await expect(page.locator('.read-entries li')).toHaveText([/清掃を実施した。.*環境課.*実施/, /花を植えた。.*環境課.*実施/, /清掃を行う。.*環境課.*予定/]) // prettier-ignore
}) // prettier-ignore

test('rejected rows go out with reason and place, and come back corrected', async ({ page }) => {
  await awake(page)
  const text = '基本的な取り組み,年度,実績予定,取り組み内容\n講座,令和4年度,実績,講座を開催した。\n相談,来年,実績,相談を開催した。\n'
  await dataFiles(page).setInputFiles({ name: '表.csv', mimeType: '', buffer: Buffer.from(text) }) // prettier-ignore
  await expect(found(page)).toContainText('使えなかったもの1')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'ダウンロード(CSV)' }).first().click()
  const file = await download
  const rows = readFileSync(await file.path(), 'utf8')
  expect(rows).toContain('年度が読み取れない')
  await dataFiles(page).setInputFiles({ name: file.suggestedFilename(), mimeType: '', buffer: Buffer.from(rows.replace('来年', '令和5年度')) }) // prettier-ignore
  await expect(found(page)).toContainText('取り組み2、活動2件')
  await expect(found(page)).toContainText('使えなかったもの0')
  await expect(page.locator('.review')).toContainText('直した行を表.csvに戻しました。')
}) // prettier-ignore

test('a zip opens as its files, the bad one beside the good ones', async ({ page }) => {
  await awake(page)
  const zip = zipSync({ '令和5年度.txt': readFileSync(secondYear), '写真.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) }) // prettier-ignore
  await dataFiles(page).setInputFiles({ name: '報告.zip', mimeType: '', buffer: Buffer.from(zip) }) // prettier-ignore
  await expect(page.locator('.review-files li')).toHaveText([
    /令和5年度\.txt.*読みました/,
    /写真\.png.*使えません/,
  ])
})

test('a table pasted from a web page is read with its spans', async ({ page }) => {
  await awake(page)
  const html = readFileSync(golden('web-page-with-row-spans.html'), 'utf8')
  await page.getByText('表を貼り付ける').click()
  await page.locator('.paste-box').evaluate((box, content) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', content)
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(found(page)).toContainText('HTMLの表')
})

test('the encoding of a CSV saved by Excel is told, and can be set by hand', async ({ page }) => {
  await awake(page)
  const text = new Uint8Array([...readFileSync(golden('cp932-wide-report.csv'))])
  await dataFiles(page).setInputFiles({ name: '報告.csv', mimeType: '', buffer: Buffer.from(text) }) // prettier-ignore
  await expect(found(page)).toContainText('シフトJIS')
  const encoding = page.getByLabel('文字コード')
  await encoding.selectOption('utf-8')
  await expect(page.locator('.review [role=alert]')).toBeVisible()
  await expect(found(page)).toBeHidden()
  await encoding.selectOption('shift_jis')
  await expect(found(page)).toContainText('シフトJIS')
})

test('what was joined is handed back as files that load to the same data again', async ({ page }) => {
  test.slow()
  await awake(page)
  await give(page, secondYear)
  await expect(found(page)).toBeVisible()
  await use(page, /このファイルだけを見る/)
  const section = page.locator('section', { has: page.getByRole('heading', { name: '整えたデータを受け取る' }) })
  const counts = '取り組み35、活動204件、担当課28'
  for (const name of [/^CSV/, /^Excel/, /^Parquet/]) {
    const download = page.waitForEvent('download')
    await section.getByRole('button', { name }).click()
    const file = await download
    await dataFiles(page).setInputFiles({ name: file.suggestedFilename(), mimeType: '', buffer: readFileSync(await file.path()) }) // prettier-ignore
    await expect(found(page)).toContainText(counts, { timeout: 30_000 })
    await page.getByRole('button', { name: 'やめる' }).click()
    await expect(section).toBeVisible()
  }
}) // prettier-ignore

test('the file is checked against the rules for machine-readable data, and its corrected file is clean', async ({ page }) => {
  await awake(page, 'en/data/')
  await give(page, secondYear)
  await page.getByText('Can programs read this table?').click()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  const check = page.locator('.review-check')
  await expect(check).toContainText('L1-07', { timeout: 30_000 })
  await expect(check).toContainText('all because the city’s sentences are kept as printed')
  expect(await faultsOf(page)).toEqual([])
}) // prettier-ignore
