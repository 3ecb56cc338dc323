import { readFileSync } from 'node:fs'
import { expect, type Page, test } from './test.ts'
import { dataFiles } from './pages.ts'
import { touched } from './touched.ts'

const header = '基本的な取り組み,年度,実績予定,取り組み内容,担当課,区分'
const give = (page: Page, name: string, text: string | Buffer) =>
  dataFiles(page).setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) })
const awake = async (page: Page, path = 'data/') => {
  await page.goto(path)
  await touched(page)
}
const said = (page: Page) => page.locator('.load [role=status]')
const use = async (page: Page, way: 'このファイルだけを見る' | '今の年度に加える') => {
  await page.getByRole('button', { name: way }).click()
  await expect(said(page)).toHaveText(way === '今の年度に加える' ? /欄を加え/ : 'このファイルのデータを表示しています', { timeout: 60_000 }) // prettier-ignore
}
const toOverview = async (page: Page) => {
  await page.getByRole('link', { name: '概観', exact: true }).first().click()
  await expect(page.locator('h1')).not.toBeEmpty()
}

test('shows a file in place of the published data, and goes back to it', async ({ page }) => {
  await awake(page)
  await give(page, '来年.csv', `${header}\n講座,令和5年度,実績,講座を開催した。,文化課,Ⅱ\n講座,令和5年度,実績,展示を中止した。,文化課,Ⅱ\n相談,令和5年度,実績,,,Ⅲ\n`) // prettier-ignore
  await expect(page.locator('.found')).toContainText('取り組み2、活動2件、担当課1、空欄1')
  await expect(page.locator('.found')).toContainText('令和5年度(2023)')
  await use(page, 'このファイルだけを見る')
  await expect(page.locator('.own-data')).toContainText('公表されたものではありません')
  await expect(page.locator('.own-data')).toContainText('来年.csv')
  await toOverview(page)
  await expect(page.locator('.own-data')).toBeVisible()
  await expect(page.locator('.site-footer')).not.toContainText('伊勢原市市民参加推進指針')
  await expect(page.locator('[data-card=plan-state] h1')).toHaveText(
    '2の取り組みのうち1が動き、1は1年を通じて記載がない',
  )
  await page.getByRole('link', { name: 'データと数え方' }).first().click()
  await page.getByRole('button', { name: '公開データに戻す', exact: true }).click()
  await toOverview(page)
  await expect(page.locator('[data-card=plan-state] h1')).toHaveText(
    '35の取り組みのうち24が動き、10は3年を通じて記載がない',
  )
})

test('takes a file dropped on any page to where files are read', async ({ page }) => {
  await awake(page, 'silent/')
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(
      new File(
        ['基本的な取り組み,年度,実績予定,取り組み内容\n講座,2023,実績,講座を開催した。\n'],
        '講座.csv',
      ),
    )
    return data
  })
  await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page).toHaveURL(/\/data\/$/)
  await expect(page.locator('.found')).toContainText('講座.csv')
})

test('joins a file dropped on the page to the years that are there', async ({ page }) => {
  await awake(page)
  const rows = readFileSync('data/isehara/progress.csv', 'utf8').split(/\r?\n/)
  const [head = '', ...lines] = rows
  const next = lines.filter((line) => line.includes(',2022,result,')).map((line) => line.replace(',2022,result,', ',2023,result,')) // prettier-ignore
  const text = [head, ...next].join('\n')
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], '令和5年度.csv'))
    return data
  }, text)
  await page.locator('.load').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.locator('.found')).toContainText('活動82件')
  await use(page, '今の年度に加える')
  await expect(said(page)).toHaveText('35欄を加え、0欄をこのファイルのものにしました')
  await toOverview(page)
  await expect(page.locator('[data-card=activities-by-year] .headline')).toHaveText(
    '活動の記載は前年度と同じ82件',
  )
})

test('takes back the files it publishes, one after another', async ({ page }) => {
  test.slow()
  await awake(page)
  for (const name of ['progress-excel.csv', 'progress.csv', 'progress.parquet']) {
    await give(page, name, readFileSync(`dist/data/isehara/${name}`))
    await expect(page.locator('.found')).toContainText(name)
    await expect(page.locator('.found')).toContainText('取り組み35、活動197件、担当課29、空欄32')
    await use(page, 'このファイルだけを見る')
    await toOverview(page)
    await expect(page.locator('[data-card=plan-state] h1')).toHaveText(
      '35の取り組みのうち24が動き、10は3年を通じて記載がない',
    )
    await page.getByRole('link', { name: 'データと数え方' }).first().click()
    await page.getByRole('button', { name: '公開データに戻す', exact: true }).click()
    await expect(page.locator('.own-data')).toHaveCount(0)
  }
})

const bad = [
  ['空.csv', '', 'ファイルが空です'],
  ['絵.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '文字のファイルではありません'],
  ['別の表.csv', '品目,値段\nりんご,100\n', '表の形が分かりません'],
  ['見出しだけ.csv', `${header}\n`, '見出しだけで、データの行がありません'],
  ['壊れ.parquet', Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(40), Buffer.from('PAR1')]), 'Parquetファイルが壊れているか'],
] as const // prettier-ignore
test('says why it cannot use a bad file, what to do, and keeps the data on screen', async ({ page }) => {
  test.slow()
  await awake(page)
  for (const [name, content, why] of bad) {
    await give(page, name, content as string)
    const alert = page.locator('.review [role=alert]')
    await expect(alert).toContainText(name)
    await expect(alert).toContainText(why)
    await expect(alert).toContainText('画面のデータは変わっていません。')
    await toOverview(page)
    await expect(page.locator('[data-card=plan-state] h1')).toContainText('35の取り組み')
    await page.getByRole('link', { name: 'データと数え方' }).first().click()
  }
})

test('data’s text stays text: in the page, the chart, the table and the download', async ({ page }) => {
  const alerts: string[] = []
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message())
    void dialog.dismiss()
  })
  const html = '<img src=x onerror=alert(1)>講座を開催した。'
  await awake(page)
  await give(page, '悪い.csv', `${header},__proto__\n<b>講座</b>,2022,実績,${html},=cmd|'/C calc'!A0,Ⅱ,x\n<b>講座</b>,2022,実績,=1+1を実施した。,<script>alert(2)</script>課,Ⅱ,x\n`) // prettier-ignore
  await use(page, 'このファイルだけを見る')
  await toOverview(page)
  await expect(page.locator('[data-card=plan-state] h1')).toContainText('1の取り組み')
  await expect(page.locator('main img, main b:has-text("講座"), main script')).toHaveCount(0)
  const chart = page.locator('[data-card=activities-by-department] .chart')
  await chart.hover()
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(chart.locator('.spoken')).toContainText('=cmd|')
  await page.locator('[data-card=initiative-matrix]').getByRole('button', { name: '2件の文を読む' }).click()
  await expect(page.locator('.reading-panel .sentences')).toContainText(html)
  await page.getByRole('button', { name: '閉じる' }).click()
  const download = page.waitForEvent('download')
  await page.locator('[data-card=activities-by-department]').getByRole('link', { name: /CSV/ }).click()
  const path = await (await download).path()
  const csv = readFileSync(path, 'utf8')
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(csv).toContain("'=cmd|")
  expect(csv).not.toMatch(/(?:^|[,"\n])=cmd/m)
  expect(alerts).toEqual([])
  expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'x'))).toBe(false)
})
