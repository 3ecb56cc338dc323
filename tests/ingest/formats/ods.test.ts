import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/domain/readError.ts'
import { openFile } from '../../../src/ingest/openFile.ts'
import { readFile } from '../../../src/ingest/readFile.ts'

type Bytes = Uint8Array<ArrayBuffer>
const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet'
const ods = (tables: string, { styles = '', mimetype = spreadsheet, more = {} }: { styles?: string; mimetype?: string; more?: Record<string, Uint8Array> } = {}): Bytes =>
  zipSync({
    mimetype: strToU8(mimetype),
    'content.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`),
    ...more,
  }) as Bytes // prettier-ignore
const table = (rows: string, name = '令和3年度') => `<table:table table:name="${name}">${rows}</table:table>`
const cell = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`
const open = (bytes: Bytes, file = '進捗.ods') => openFile(bytes, file)
const rowsOf = async (bytes: Bytes) => (await open(bytes)).sheets[0]?.rows.map(({ row: number, cells }) => [number, ...cells]) // prettier-ignore
const failure = async (bytes: Bytes): Promise<ReadError> => {
  const error: unknown = await open(bytes).then(
    () => 'it was read',
    (reason: unknown) => reason,
  )
  if (!(error instanceof ReadError)) throw error
  return error
}

describe('an OpenDocument spreadsheet', () => {
  it('has every sheet, its texts as shown, paragraphs and breaks as lines', async () => {
    const opened = await open(
      ods(
        table(row(cell('取り組み') + '<table:table-cell office:value-type="percentage" office:value="0.285"><text:p>29%</text:p></table:table-cell>') + row(cell('講<text:span>座</text:span>') + '<table:table-cell office:value-type="string"><text:p>●開催した。</text:p><text:p>●配<text:s text:c="2"/>った。<text:line-break/>以上</text:p></table:table-cell>')) +
          table(row(cell('い')), '一覧'),
      ),
    ) // prettier-ignore
    expect(opened).toMatchObject({ format: 'ods', encoding: null, issues: [] })
    expect(opened.sheets.map(({ sheet, rows }) => [sheet, rows.map(({ cells }) => cells)])).toEqual([
      ['令和3年度', [['取り組み', '29%'], ['講座', '●開催した。\n●配  った。\n以上']]],
      ['一覧', [['い']]],
    ]) // prettier-ignore
  })

  it('has repeated cells and rows as often as it says, header rows and groups in their place', async () => {
    const bytes = ods(
      table(
        `<table:table-header-rows>${row(cell('年度', ' table:number-columns-repeated="2"'))}</table:table-header-rows>` +
          row('<table:table-cell table:number-columns-repeated="1024"/>', ' table:number-rows-repeated="2"') +
          `<table:table-row-group>${row(`<table:table-cell/>${cell('同上')}<table:table-cell table:number-columns-repeated="16000"/>`, ' table:number-rows-repeated="2"')}</table:table-row-group>` +
          row('<table:table-cell/>', ' table:number-rows-repeated="1048570"'),
      ),
    )
    expect(await rowsOf(bytes)).toEqual([[1, '年度', '年度'], [4, '', '同上'], [5, '', '同上']]) // prettier-ignore
  })

  it('has the text of a merge in each of its cells, and says where it is', async () => {
    const bytes = ods(
      table(
        row(cell('参加', ' table:number-rows-spanned="2"') + cell('実績', ' table:number-columns-spanned="2"') + '<table:covered-table-cell/>') +
          row(`<table:covered-table-cell/>${cell('講座')}${cell('会議')}`),
      ),
    ) // prettier-ignore
    expect(await rowsOf(bytes)).toEqual([[1, '参加', '実績', '実績'], [2, '参加', '講座', '会議']]) // prettier-ignore
    expect((await open(bytes)).sheets[0]?.facts?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ])
  })

  it('names a text that a merge covers, and keeps it in its place below a blank cell', async () => {
    const covered = (text: string, attributes = '') =>
      `<table:covered-table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:covered-table-cell>`
    const bytes = ods(
      table(
        row(cell('参加', ' table:number-rows-spanned="2"') + cell('実績', ' table:number-columns-spanned="4"') + covered('旧実績', ' table:number-columns-repeated="2"') + covered('予定')) +
          row(covered('旧参加') + '<table:table-cell table:number-columns-spanned="4"/>' + covered('●会議を開いた。')),
      ),
    ) // prettier-ignore
    expect(await rowsOf(bytes)).toEqual([[1, '参加', '実績', '実績', '実績', '実績'], [2, '参加', '', '●会議を開いた。', '', '']]) // prettier-ignore
    expect((await open(bytes)).issues.map(({ rule, place, text }) => [rule, place.row, place.column, text])).toEqual([['covered-text', 2, 1, '旧参加'], ['covered-text', 1, 3, '旧実績'], ['covered-text', 1, 5, '予定']]) // prettier-ignore
  })

  it('reads what is hidden, and names it, notes and text boxes', async () => {
    const note = '<office:annotation><dc:creator>担当</dc:creator><text:p>要確認</text:p></office:annotation>'
    const box = '<draw:frame><draw:text-box><text:p>図の中</text:p></draw:text-box></draw:frame>'
    const { sheets, issues } = await open(
      ods(
        table('<table:table-column/><table:table-column table:visibility="collapse"/>' + row(cell('a') + cell('b')) + row(`<table:table-cell>${note}<text:p>1</text:p>${box}</table:table-cell>${cell('2')}`, ' table:visibility="filter"')) +
          `<table:table table:name="控え" table:style-name="ta2">${row(cell('x'))}</table:table>`,
        { styles: '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>' },
      ),
    ) // prettier-ignore
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([['a', 'b'], ['1', '2']]) // prettier-ignore
    expect(sheets[0]?.facts).toMatchObject({ hiddenRows: [2], hiddenColumns: [2], drawings: 1, isHidden: false }) // prettier-ignore
    expect(sheets[1]?.facts?.isHidden).toBe(true)
    expect(issues.map(({ rule, text }) => [rule, text])).toEqual([['hidden-rows', '2'], ['hidden-columns', 'B'], ['cell-note', '要確認'], ['text-box', '図の中'], ['hidden-sheet', '控え']]) // prettier-ignore
  })

  it('leaves out tracked changes and furigana, and names formulas without a result', async () => {
    const { sheets, issues } = await open(
      ods(
        `<table:tracked-changes><table:table-cell><text:p>消した</text:p></table:table-cell></table:tracked-changes>` +
          table(
            row(
              cell('<text:ruby><text:ruby-base>伊勢原</text:ruby-base><text:ruby-text>いせはら</text:ruby-text></text:ruby>') +
                '<table:table-cell table:formula="of:=[.A1]*2"/><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>',
            ),
          ),
      ),
    ) // prettier-ignore
    expect(sheets[0]?.rows[0]?.cells).toEqual(['伊勢原', '', '2'])
    expect(sheets[0]?.facts?.formulas).toEqual([{ top: 1, left: 2, bottom: 1, right: 3 }])
    expect(issues).toMatchObject([{ rule: 'formula-without-result', text: '=[.A1]*2', place: { row: 1, column: 2 } }]) // prettier-ignore
  })

  it('is a report like any other, whatever its name', async () => {
    const rows = [['基本的な取り組み', '令和3年度の実績', '令和4年度の予定'], ['講座', '●講座を開催した。(広報課)', '●講座を開催する。(広報課)']] // prettier-ignore
    const bytes = ods(table(rows.map((cells) => row(cells.map((text) => cell(text)).join(''))).join('')))
    const reading = await readFile(bytes, '進捗.xlsx', { municipality: '架空県架空市' })
    expect(reading.rows.map(({ fiscal_year, kind, activity, department }) => [fiscal_year, kind, activity, department])).toEqual([[2021, 'result', '講座を開催した。', '広報課'], [2022, 'plan', '講座を開催する。', '広報課']]) // prettier-ignore
  })

  it('may be a text document with tables', async () => {
    const bytes = ods(table(row(cell('講座')), '表1'), {
      mimetype: 'application/vnd.oasis.opendocument.text',
    })
    expect(await rowsOf(bytes)).toEqual([[1, '講座']])
  })
})

describe('an OpenDocument file that cannot be used', () => {
  const encrypted = { 'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>') } // prettier-ignore

  it('has a password, in the old way and in the new one', async () => {
    expect(await failure(ods(table(row(cell('a'))), { more: encrypted }))).toMatchObject({
      reason: 'password',
    })
    const whole = zipSync({ mimetype: strToU8(spreadsheet), 'encrypted-package': new Uint8Array(64), ...encrypted }) as Bytes // prettier-ignore
    expect(await failure(whole)).toMatchObject({ reason: 'password' })
  })

  it('is cut short or has no table', async () => {
    expect(await failure(ods(table(row(cell('a')))).slice(0, -30))).toMatchObject({ reason: 'damaged-workbook' }) // prettier-ignore
    expect(await failure(zipSync({ mimetype: strToU8(spreadsheet), 'content.xml': strToU8('<office:document-content><office:body>') }) as Bytes)).toMatchObject({ reason: 'damaged-workbook' }) // prettier-ignore
    expect(await failure(ods(''))).toMatchObject({ reason: 'no-table' })
  })

  it('asks for more cells than a table can have', async () => {
    const wide = row(cell('x', ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048576"') // prettier-ignore
    expect(await failure(ods(table(wide)))).toMatchObject({ reason: 'archive-too-large' })
  })
})
