import { readFileSync } from 'node:fs'
import { expect, describe, it } from 'vitest'
import { describedBooks } from '../../src/ingest/describedBooks.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import { dataPackage } from '../../src/export/dataPackage.ts'
import { exchangeCsv } from '../../src/export/exchangeCsv.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import { readFile } from '../../src/ingest/readFile.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { joinReports } from '../../src/join/joinReports.ts'
import { readerSession } from '../../src/reader/readerSession.ts'
import { iseharaReports } from './isehara.ts'

const options = { municipality: '架空市' }
const read = (text: string, file: string, municipality = '架空市') =>
  readFile(new TextEncoder().encode(text), file, { municipality })
const changed = (readings: readonly Reading[]) => joinReports(readings, noDecisions, []).changedHeadings

const cells = '講座,広報課,●講座を開催した。,●講座を開催する。\n'
const wide = (heads: string, year = 4) => `${heads.replace('実績', `令和${year}年度の実績`).replace('予定', `令和${year + 1}年度の予定`)}\n${cells}` // prettier-ignore
const first = () => read(wide('取り組み,担当課,実績,予定'), '令和4年度.csv')
const stayed = { sheet: null, gone: [], added: [], order: null, shape: null, headRows: null }

describe('the headings of reports that follow each other', () => {
  it('are the same in the reports of Isehara, where only the years in them moved on', async () => {
    const { readings } = await iseharaReports()
    expect(changed(readings)).toEqual([
      { earlier: 'isehara-progress-report.txt', later: 'made-up-fy2023.txt', tables: [] },
      { earlier: 'made-up-fy2023.txt', later: 'made-up-fy2024.txt', tables: [] },
    ])
  })

  it('are compared from the earlier year to the later one, in whatever order they were opened', async () => {
    const later = await read(wide('取り組み,所管課,実績,予定', 5), '令和5年度.csv')
    const expected = [
      {
        earlier: '令和4年度.csv',
        later: '令和5年度.csv',
        tables: [{ ...stayed, gone: ['担当課'], added: ['所管課'] }],
      },
    ]
    expect(changed([await first(), later])).toEqual(expected)
    expect(changed([later, await first()])).toEqual(expected)
  })

  it('may stand in another order', async () => {
    const text =
      '担当課,取り組み,令和5年度の実績,令和6年度の予定\n広報課,講座,●講座を開催した。,●講座を開催する。\n'
    const order = {
      earlier: ['取り組み', '担当課', '令和4年度の実績', '令和5年度の予定'],
      later: ['担当課', '取り組み', '令和5年度の実績', '令和6年度の予定'],
    }
    expect(changed([await first(), await read(text, '令和5年度.csv')])[0]?.tables).toEqual([
      { ...stayed, order },
    ])
  })

  it('lose one of several that differ in their years alone, and are not in another order for it', async () => {
    const two =
      '取り組み,担当課,令和3年度の実績,令和4年度の実績\n講座,広報課,●講座を開催した。,●講座を開催した。\n'
    const one = '取り組み,担当課,令和5年度の実績\n講座,広報課,●講座を開催した。\n'
    const tables = changed([await read(two, '令和4年度.csv'), await read(one, '令和5年度.csv')])[0]?.tables
    expect(tables).toEqual([{ ...stayed, gone: ['令和4年度の実績'] }])
  })

  it('show that years stood side by side and are rows now', async () => {
    const long = '取り組み,年度,実績予定,取り組み内容,担当課\n講座,令和5年度,実績,講座を開催した。,広報課\n'
    const [pair] = changed([await first(), await read(long, '令和5年度.csv')])
    expect(pair?.tables).toEqual([
      {
        ...stayed,
        gone: ['令和4年度の実績', '令和5年度の予定'],
        added: ['年度', '実績予定', '取り組み内容'],
        shape: { earlier: 'wide-report', later: 'long-table' },
      },
    ])
  })

  it('show that a second row of headings came', async () => {
    const text =
      '取り組み,担当課,令和5年度,令和6年度\n,,実績,予定\n講座,広報課,●講座を開催した。,●講座を開催する。\n'
    const [table] = changed([await first(), await read(text, '令和5年度.csv')])[0]?.tables ?? []
    expect(table?.headRows).toEqual({ earlier: 1, later: 2 })
  })

  it('of a list of public comments are not held against those of a report, nor one city’s against another’s', async () => {
    const list = readFileSync('tests/ingest/files/public-comment-list-of-a-year.csv')
    const comments = await readFile(new Uint8Array(list), '意見募集.csv', options)
    const other = await read(wide('事業名,実施課,実績,予定', 5), '令和5年度.csv', '別の市')
    expect(changed([await first(), comments, other])).toEqual([])
  })

  it('of a workbook with a sheet more each year are compared with the sheet of their own headings', async () => {
    const bytes = new Uint8Array(readFileSync('tests/ingest/files/sheet-for-each-year.xlsx'))
    const workbook = await readFile(bytes, '年度ごと.xlsx', options)
    const next = (await openFile(bytes, '翌年.xlsx')).sheets.length
    expect(next).toBeGreaterThan(1)
    const session = readerSession()
    const [opened] = await session.open(bytes, '翌年.xlsx', null, { ...options, reportYear: 2023 })
    if (!opened || !('key' in opened)) throw new Error('not opened')
    await session.read(opened.key, opened.sheets.map(({ recognitions: [best] }) => best?.mapping ?? null), options) // prettier-ignore
    const later = session.take(opened.key)
    const moved = { ...later, rows: later.rows.map((row) => ({ ...row, fiscal_year: row.fiscal_year + 2 })), sheets: [...later.sheets.slice(1), ...later.sheets.slice(1).map((one) => ({ ...one, sheet: '新しい年度' }))] } // prettier-ignore
    expect(changed([workbook, moved])[0]?.tables).toEqual([])
  })
})

describe('the headings of a report that is known by an exchange file alone', () => {
  const published = async (heads: boolean): Promise<Reading> => {
    const { site, readings } = await iseharaReports()
    const [report] = readings
    const csv = exchangeCsv(report.rows, { header: 'name', forExcel: false })
    const reading = await read(csv, 'progress.csv', site.municipality.name)
    const described = dataPackage(site, heads ? report : { ...report, heads: [] })
    return { ...describedBooks(reading, JSON.parse(JSON.stringify(described))), file: site.report.file }
  }

  it('are those written down beside it', async () => {
    const { readings } = await iseharaReports()
    expect(changed([await published(true), readings[1]])[0]?.tables).toEqual([])
  })

  it('are not known where nothing is written down, and nothing is made of the file’s own', async () => {
    const { readings } = await iseharaReports()
    expect(changed([await published(false), readings[1]])).toEqual([
      { earlier: 'isehara-progress-report.txt', later: 'made-up-fy2023.txt', tables: null },
    ])
  })

  it('stay known for each report when several joined ones are handed back as one file', async () => {
    const { site, readings } = await iseharaReports()
    const joined = joinReports(readings.slice(0, 2), noDecisions, [site])
    const csv = exchangeCsv(joined.rows, { header: 'name', forExcel: false })
    const reading = await read(csv, 'progress.csv', site.municipality.name)
    const described = dataPackage(site, { ...joined, balance: readings[0].balance })
    const back = describedBooks(reading, JSON.parse(JSON.stringify(described)))
    expect(changed([back, readings[2]]).map(({ later, tables }) => [later, tables])).toEqual([
      ['made-up-fy2023.txt', []],
      ['made-up-fy2024.txt', []],
    ])
  })
})
