import { expect, type Page, test } from './test.ts'
import { ja } from '../../src/locales/ja.ts'
import { dataFiles } from './pages.ts'
import { letters, printedPages } from './printedText.ts'
import { touched } from './touched.ts'

/* A stranger with a file of another office: what is told before anything counts, and whose data is on screen after. */
const awake = async (page: Page) => {
  await page.goto('data/')
  await touched(page)
}
const give = (page: Page, name: string, text: string) =>
  dataFiles(page).setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) })
const buttons = (page: Page) => page.locator('.review .use button')
const report = (title: string) =>
  `${title},,,\n取り組み,担当課,令和5年度の実績,令和6年度の予定\n花いっぱい運動,公園課,●花を植えた。,●花を植える。\n防犯教室,危機管理課,●教室を開いた。,●教室を開く。\n`

test('before joining, the review counts the initiatives that are the same, asked about, new and gone', async ({ page }) => {
  await awake(page)
  await dataFiles(page).setInputFiles('tests/join/reports/made-up-fy2023.txt')
  const told = page.locator('.foresight')
  await expect(told).toContainText('今の画面にあるものと同じ', { timeout: 30_000 })
  const [all, ...parts] = [...((await told.textContent()) ?? '').matchAll(/\d+/gu)].map(Number)
  const shown = /取り組み(\d+)/u.exec((await page.locator('.review .found').textContent()) ?? '')
  expect(all).toBe(Number(shown?.[1]))
  expect(parts[0]! + parts[1]! + parts[2]!).toBe(all)
  await expect(buttons(page).first()).toHaveText('今の年度に加える')
}) // prettier-ignore

test('another municipality, named by the file’s title, is not joined unless the reader insists', async ({ page }) => {
  await awake(page)
  await give(page, '報告.csv', report('緑川市 市民協働推進計画 進捗状況'))
  await expect(page.locator('.review .doubt')).toContainText('緑川市のデータです。今の画面は神奈川県伊勢原市', { timeout: 30_000 })
  await expect(page.getByLabel('自治体名')).toHaveValue('緑川市')
  await expect(buttons(page)).toHaveText(['このファイルだけを見る', 'それでも今の年度に加える'])
}) // prettier-ignore

test('a file that names nobody and shares hardly an initiative is doubted, too', async ({ page }) => {
  await awake(page)
  await give(page, '報告.csv', report('進捗状況'))
  await expect(page.locator('.review .doubt')).toContainText('取り組み2のうち、今の画面と同じものは0だけです。', { timeout: 30_000 })
  await expect(buttons(page).first()).toHaveText('このファイルだけを見る')
}) // prettier-ignore

test('a row is left out, put back and made a heading by keyboard alone, and the balance says so', async ({ page }) => {
  await awake(page)
  await give(page, '報告.csv', `${report('進捗状況')}以上の取り組みのほか,,,\n安全パトロール,危機管理課,●見回った。,●見回る。\n`)
  const found = page.locator('.review .found')
  await expect(found).toContainText('取り組み3、活動6件')
  const numbers = page.locator('.review-table .row-number button[aria-expanded]')
  await expect(page.locator('.review-table .row-number button[tabindex="0"]')).toHaveCount(1)
  await numbers.first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'ふつうの行' })).toBeFocused()
  await page.getByRole('radio', { name: '使わない行' }).press('Space')
  await expect(found).toContainText('取り組み2、活動4件')
  await expect(found).toContainText('使えなかったもの1')
  await page.keyboard.press('Escape')
  await expect(numbers.last()).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(found).toContainText('取り組み3、活動6件')

  await numbers.nth(4).click()
  await page.getByRole('radio', { name: '大項目の見出し' }).check()
  await expect(page.locator('.review-table tr.section')).toContainText('以上の取り組みのほか')
  await expect(found).toContainText('使えなかったもの0')
}) // prettier-ignore

test('once another city’s file is shown, the page names that city, says nothing of the published one, and an empty chart says why', async ({ page }) => {
  test.slow()
  await awake(page)
  await give(page, '報告.csv', report('緑川市 市民協働推進計画 進捗状況'))
  await page.getByRole('button', { name: 'このファイルだけを見る' }).click()
  const told = page.locator('.load [role=status]')
  await expect(told).toHaveText('このファイルのデータを表示しています', { timeout: 45_000 })
  await expect(told).toBeFocused()
  await expect(page).toHaveTitle(/緑川市/u)
  const published = /伊勢原市/u
  await expect(page.locator('.site-header')).toContainText('緑川市')
  await expect(page.locator('.site-header')).not.toContainText(published)
  await expect(page.locator('.own-data')).toContainText('どこにも送られておらず、公表されたものではありません')
  /* The reader may be that city. */
  await expect(page.locator('body')).not.toContainText('が作成したものではありません')
  await expect(page.locator('main section', { hasText: '出典と利用条件' })).toHaveCount(0)
  await expect(page.locator('main section', { hasText: '区分の意味' })).toHaveCount(0)
  await page.getByRole('link', { name: '概観' }).first().click()
  const figure = page.locator('[data-card=public-comment-by-year]')
  await expect(figure).toContainText('読み込んだ報告')
  await expect(page.locator('[data-card=plan-state] .headline')).toContainText('2の取り組み')
  await expect(page.locator('main')).not.toContainText(published)
  await expect(page.locator('.site-footer')).not.toContainText(published)
  await expect(page.locator('[data-card=activities-by-year] .drawn svg')).toHaveCount(1)
  /* The charts are taken down without an error. */
  await page.locator('.site-header').getByRole('link', { name: '記載なし' }).click()
  await expect(page.locator('h1')).toBeVisible()
  await page.getByRole('button', { name: '公開データに戻す' }).click()
  await expect(page.locator('.site-header')).toContainText(published, { timeout: 30_000 })
  await expect(page).toHaveTitle(published)
}) // prettier-ignore

test('a file without categories and headings has neither in its filter, its matrix and its records, and prints words whole', async ({ page }) => {
  test.slow()
  await awake(page)
  const sentences = ['花いっぱい運動,令和4年度,実績,花を植えた。,公園課', '花いっぱい運動,令和5年度,実績,,', '防犯教室,令和4年度,実績,教室を開いた。,危機管理課', '防犯教室,令和5年度,実績,教室を開いた。,公園課'] // prettier-ignore
  await give(page, '報告.csv', ['基本的な取り組み,年度,実績予定,取り組み内容,担当課名', ...sentences].join('\n'))
  await page.getByRole('button', { name: 'このファイルだけを見る' }).click()
  await expect(page.locator('.load [role=status]')).not.toBeEmpty({ timeout: 45_000 })
  await page.locator('.site-header').getByRole('link', { name: '取り組み' }).click()
  const matrix = page.locator('.matrix')
  await expect(matrix.locator('tbody tr')).toHaveCount(2)
  await expect(matrix.locator('thead th', { hasText: '区分' })).toHaveCount(0)
  await page.locator('.filter-bar summary').click()
  const legends = page.locator('.filter-form legend')
  await expect(legends.filter({ hasText: '年度' })).toHaveCount(1)
  await expect(legends.filter({ hasText: '担当課' })).toHaveCount(1)
  for (const absent of ['区分', '大項目', '実績・予定']) await expect(legends.filter({ hasText: absent })).toHaveCount(0) // prettier-ignore
  await page.locator('.filter-form label', { hasText: '令和4年度' }).click()
  await expect(page.locator('.chips')).toContainText('令和4年度')
  await expect(page.locator('main')).not.toContainText('区分なし')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.own-data button')).toBeHidden()
  expect(await matrix.locator('tbody .empty').evaluateAll((all) => all.map((one) => one.getClientRects().length))).toEqual([1, 1]) // prettier-ignore
  await page.emulateMedia({ media: 'screen' })
  await matrix.getByRole('link', { name: '花いっぱい運動' }).click()
  await expect(page.locator('h1')).toHaveText('花いっぱい運動')
  await expect(page.locator('.record .policy')).toHaveCount(0)
}) // prettier-ignore

test('Enter on 「ファイルを選ぶ」 opens the choice of files', async ({ page }) => {
  await awake(page)
  await dataFiles(page).focus()
  /* The page may still be taking over what the build has made. */
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 1_000 })
    await page.keyboard.press('Enter')
    expect((await chooser).isMultiple()).toBe(true)
  }).toPass()
})

test('a chart of the published data does not stand under a headline of the reader’s own', async ({ page }) => {
  test.slow()
  await page.goto('./')
  const card = page.locator('[data-card=activities-by-year]')
  await touched(page)
  await expect(card.locator('.drawn svg')).toHaveCount(1)
  const printed = await card.locator('.drawn').innerHTML()
  /* The chart engine never comes. */
  await page.route('**/*', (route) => (/echarts|liveChart/u.test(route.request().url()) ? new Promise(() => {}) : route.continue())) // prettier-ignore
  await page.getByRole('link', { name: 'データと数え方' }).first().click()
  await give(page, '報告.csv', report('緑川市 進捗状況'))
  await page.getByRole('button', { name: 'このファイルだけを見る' }).click()
  await expect(page.locator('.load [role=status]')).not.toBeEmpty({ timeout: 45_000 })
  await page.goBack()
  await expect(card.locator('.headline')).not.toContainText('56')
  expect(await card.locator('.drawn').innerHTML()).not.toBe(printed)
}) // prettier-ignore

test('a page that wakes by itself wakes once, however early it is touched', async ({ page }) => {
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (!document.documentElement.classList.contains('scripted')) return
      look.disconnect()
      document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
    })
    document.addEventListener('readystatechange', () => look.observe(document.documentElement, { attributes: true }), { once: true }) // prettier-ignore
  })
  await page.goto('report/')
  await expect(page.locator('html')).toHaveClass(/awake/u)
  await expect(page.locator('.live-address .qr').first()).toBeVisible()
  expect(await page.locator('.paper-cover .live-address .qr').count()).toBe(1)
})

test('printed, the reader’s own data say on every sheet whose and what they are, upright and wide, and nothing of the published ones', async ({ page }) => {
  test.slow()
  await awake(page)
  await give(page, '報告.csv', report('緑川市 進捗状況'))
  await page.getByRole('button', { name: 'このファイルだけを見る' }).click()
  await expect(page.locator('.load [role=status]')).not.toBeEmpty({ timeout: 45_000 })
  for (const path of ['report/', 'report/departments/']) {
    await page.goto(path)
    await page.mouse.move(1, 1)
    await page.mouse.move(3, 3)
    await expect(page.locator('aside.own-data')).toContainText('報告.csv', { timeout: 45_000 })
    await expect(page.locator('.paper')).toContainText('花を植えた')
    for (const [choice, broad] of [['縦', false], ['横', true]] as const) {
      await page.getByRole('radio', { name: choice }).check()
      const printed = await printedPages(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
      const numbered = printed.slice(path === 'report/' ? 1 : 0)
      numbered.forEach(({ text, width, height }, place) => {
        expect(text).toContain('緑川市')
        expect(text).toContain(letters('読み込んだファイル：報告.csv'))
        expect(text).toContain(letters('どこにも送られておらず、公表されたものではありません'))
        expect(text).toContain(`${place + printed.length - numbered.length + 1}/${printed.length}`)
        expect(width > height).toBe(broad)
      })
      expect(printed.map(({ text }) => text).join('')).not.toMatch(/伊勢原市|が作成したものでは/u)
    }
  }
  await page.getByRole('button', { name: '公開データに戻す' }).click()
  await expect(page.locator('.own-data')).toHaveCount(0)
  await expect(page.locator('.handout').first()).toContainText('伊勢原市', { timeout: 30_000 })
  const back = await printedPages(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  for (const { text } of back) expect(text).toContain(letters(ja.shell.unofficial('伊勢原市')))
}) // prettier-ignore

test('the button to the charts stands clear of the line above it, however wide the page', async ({ page }) => {
  test.slow()
  await awake(page)
  await give(page, '報告.csv', report('緑川市 進捗状況'))
  await page.getByRole('button', { name: 'このファイルだけを見る' }).click()
  const told = page.locator('.load [role=status]')
  await expect(told).not.toBeEmpty({ timeout: 45_000 })
  for (const width of [375, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const [above, button] = await Promise.all([told.boundingBox(), page.getByRole('link', { name: '図で見る(概観)' }).boundingBox()]) // prettier-ignore
    expect(button!.y, `${width} px`).toBeGreaterThanOrEqual(above!.y + above!.height)
  }
}) // prettier-ignore

test('the icon is still found from a page under another folder, and the way to one’s own file stands before the charts', async ({ page }) => {
  await page.goto('./')
  await touched(page)
  const invited = page.locator('main p', { hasText: 'お手元のファイル' })
  expect(await invited.evaluate((one) => [...document.querySelectorAll('main .grid')].every((grid) => (one.compareDocumentPosition(grid) & Node.DOCUMENT_POSITION_FOLLOWING) > 0))).toBe(true)
  await page.locator('.site-header').getByRole('link', { name: 'パブリックコメント' }).click()
  await expect(page).toHaveURL(/public-comment/u)
  const icon = await page.locator('link[rel=icon]').evaluate((link) => (link as HTMLLinkElement).href)
  expect((await page.request.get(icon)).status()).toBe(200)
  await page.goto('./public-comment/')
  const asMade = await page.locator('link[rel=icon]').evaluate((link) => (link as HTMLLinkElement).href)
  expect((await page.request.get(asMade)).status()).toBe(200)
}) // prettier-ignore

test('an initiative that says nothing in a year has a space before its place', async ({ page }) => {
  await page.goto('./initiatives/')
  await page.locator('.matrix tr', { hasText: 'アウトソーシング' }).locator('th a').click()
  await expect(page.locator('.years .empty').first()).toBeVisible()
  expect(await page.locator('.years section p').first().evaluate((one) => one.textContent)).toMatch(/記載なし\s+出典/u)
}) // prettier-ignore

test('of a file whose table goes on over slides, the list says how many there are in PowerPoint', async ({ page }) => {
  test.slow()
  await awake(page)
  const rows = Array.from({ length: 30 }, (_, row) => `見守り活動その${row + 1},福祉課,－,●見守る。`).join('\n')
  await give(page, '報告.csv', `${report('緑川市 進捗状況')}${rows}\n`)
  await page.getByRole('button', { name: 'このファイルだけを見る' }).click()
  await expect(page.locator('.load [role=status]')).not.toBeEmpty({ timeout: 45_000 })
  await page.locator('.site-header').getByRole('link', { name: '発表' }).click()
  const heading = page.locator('.desk-parts h2').first()
  await expect(heading).toContainText('PowerPointでは', { timeout: 40_000 })
  const announced = /PowerPointでは(\d+枚)/u.exec(await heading.innerText())?.[1]
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PowerPointに書き出す' }).click()
  await download
  await expect(page.locator('.desk-note')).toContainText(`${announced}のPowerPoint`, { timeout: 40_000 })
}) // prettier-ignore
