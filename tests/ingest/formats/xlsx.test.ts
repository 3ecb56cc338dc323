import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/domain/readError.ts'
import { openFile } from '../../../src/ingest/openFile.ts'
import { bytesInUtf16, joined } from './bytesIn.ts'

type Bytes = Uint8Array<ArrayBuffer>
const book = async (...sheets: WriteSheet[]) => new Uint8Array(await writeXlsx({ sheets }))
const open = (bytes: Bytes, file = '進捗.xlsx') => openFile(bytes, file)
const failure = async (bytes: Bytes, file = '進捗.xlsx'): Promise<ReadError> => {
  const error: unknown = await open(bytes, file).then(
    () => 'it was read',
    (reason: unknown) => reason,
  )
  if (!(error instanceof ReadError)) throw error
  return error
}
const changed = (bytes: Bytes, name: string, change: (text: string) => string): Bytes => {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) }) as Bytes
}
const rowsOf = async (bytes: Bytes) =>
  (await open(bytes)).sheets[0]?.rows.map(({ row, cells }) => [row, ...cells])
const sheet1 = 'xl/worksheets/sheet1.xml'

describe('a workbook', () => {
  it('has every sheet, rows numbered as in Excel, without blank rows and columns', async () => {
    const opened = await open(
      await book(
        {
          name: '令和3年度',
          rows: [['進捗状況', null], [], ['取り組み', '実績'], ['講座', '●開催した。\n●配った。']],
        },
        { name: '一覧', rows: [[null, 'あ']] },
      ),
    )
    expect(opened).toMatchObject({ format: 'xlsx', encoding: null, issues: [] })
    expect(opened.sheets.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      [
        '令和3年度',
        [
          { row: 1, cells: ['進捗状況', ''] },
          { row: 3, cells: ['取り組み', '実績'] },
          { row: 4, cells: ['講座', '●開催した。\n●配った。'] },
        ],
      ],
      ['一覧', [{ row: 1, cells: ['', 'あ'] }]],
    ])
  })

  it('has the text of a merge in each of its cells, and says where it is', async () => {
    const bytes = await book({
      name: 'a',
      rows: [
        ['施策', '実績', null],
        ['参加', '講座', '1'],
        [null, '会議', '2'],
      ],
      merges: [
        { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
        { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      ],
    })
    expect(await rowsOf(bytes)).toEqual([[1, '施策', '実績', '実績'], [2, '参加', '講座', '1'], [3, '参加', '会議', '2']]) // prettier-ignore
    expect((await open(bytes)).sheets[0]?.facts?.merges).toEqual([
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ])
  })

  it('names a text that another merged cell covers, and keeps it in its place below a blank one', async () => {
    const bytes = await book({
      name: 'a',
      rows: [
        ['施策', '実績', '旧実績'],
        ['参加', null, '●会議を開いた。'],
        ['参加', '●講座を開いた。', ''],
      ],
      merges: [
        { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
        { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
        { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
      ],
    })
    expect(await rowsOf(bytes)).toEqual([[1, '施策', '実績', '実績'], [2, '参加', '', '●会議を開いた。'], [3, '参加', '●講座を開いた。', '']]) // prettier-ignore
    expect((await open(bytes)).issues).toEqual([
      { rule: 'covered-text', place: { file: '進捗.xlsx', sheet: 'a', row: 1, column: 3 }, text: '旧実績' },
    ])
  })

  it('shows numbers and days as Excel does', async () => {
    const day = new Date(Date.UTC(2021, 3, 1))
    const given: [number | Date, string | undefined, string][] = [
      [0.285, '0%', '29%'],
      [0.1235, '0.0%', '12.4%'],
      [1234567, '#,##0', '1,234,567'],
      [-1234.5, '#,##0_ ;"△ "#,##0 ', '△ 1,235'],
      [0.1 + 0.2, undefined, '0.3'],
      [5, '0"件"', '5件'],
      [1.005, '0.00', '1.01'],
      [day, 'yyyy"年"m"月"d"日"', '2021年4月1日'],
      [day, '[$-411]ggge"年"m"月"d"日"', '令和3年4月1日'],
      [day, '[$-411]ge.m.d;@', 'R3.4.1'],
      [new Date(Date.UTC(2019, 4, 1)), '[$-ja-JP-x-gannen]ggge"年"m"月"', '令和元年5月'],
      [new Date(Date.UTC(2019, 3, 30)), '[$-411]ggge"年"m"月"', '平成31年4月'],
      [new Date(Date.UTC(1989, 0, 7)), '[$-411]ge.m.d', 'S64.1.7'],
      [new Date(Date.UTC(2021, 3, 1, 13, 5)), 'h"時"mm"分"', '13時05分'],
      [day, 'm"月"d"日"(aaa)', '4月1日(木)'],
      [1.5, '[h]:mm', '36:00'],
    ]
    const cells = new Map(given.map(([value, numFmt], row) => [`${row},0`, { value, style: numFmt ? { numFmt } : {} }])) // prettier-ignore
    const bytes = await book({ name: 'a', rows: given.map(([value]) => [value]), cells })
    expect((await rowsOf(bytes))?.map(([, text]) => text)).toEqual(given.map(([, , text]) => text))
  })

  it('shows a day in a format that Excel for Japan has by number alone', async () => {
    const bytes = await book({ name: 'a', rows: [[new Date(Date.UTC(2022, 9, 1))]], cells: new Map([['0,0', { style: { numFmt: 'yyyy-mm' } }]]) }) // prettier-ignore
    const by = (id: number) =>
      changed(bytes, 'xl/styles.xml', (xml) =>
        xml.replace(/<numFmts.*?<\/numFmts>/su, '').replaceAll(/numFmtId="(?!0")\d+"/gu, `numFmtId="${id}"`),
      )
    expect(await rowsOf(by(58))).toEqual([[1, '令和4年10月1日']])
    expect(await rowsOf(by(14))).toEqual([[1, '2022/10/1']])
    expect(await rowsOf(by(31))).toEqual([[1, '2022年10月1日']])
  })

  it('has the results of formulas, and names those saved without one', async () => {
    const bytes = await book({
      name: 'a',
      rows: [[3, 4, null]],
      cells: new Map([
        ['0,1', { value: 7, formula: 'A1+4', formulaResult: 7 }],
        ['0,2', { formula: 'A1*2' }],
      ]),
    })
    const opened = await open(bytes)
    expect(opened.sheets[0]?.rows[0]?.cells.slice(0, 2)).toEqual(['3', '7'])
    expect(opened.sheets[0]?.facts?.formulas).toEqual([{ top: 1, left: 2, bottom: 1, right: 3 }])
    expect(opened.issues).toMatchObject([{ rule: 'formula-without-result', place: { row: 1, column: 3 }, text: '=A1*2' }]) // prettier-ignore
  })

  it('leaves furigana out and joins the runs of a rich text', async () => {
    const bytes = changed(await book({ name: 'a', rows: [['x']] }), sheet1, (xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/su,
        '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><r><t>伊勢</t></r><r><rPr><b/></rPr><t>原市</t></r><rPh sb="0" eb="2"><t>イセ</t></rPh></is></c></row></sheetData>',
      ),
    )
    expect(await rowsOf(bytes)).toEqual([[2, '', '伊勢原市']])
  })

  it('reads what is hidden, and names it', async () => {
    const bytes = await book(
      {
        name: '本体',
        rows: [['a', 'b', 'c'], ['1', '2', '3'], ['4', '5', '6'], ['7', '8', '9']],
        columns: [{}, { hidden: true }, { hidden: true }, { hidden: true }],
        rowDefs: new Map([[1, { hidden: true }], [2, { hidden: true }]]),
      },
      { name: '控え', rows: [['x']], hidden: true },
    ) // prettier-ignore
    const { sheets, issues } = await open(bytes)
    expect(sheets.map(({ rows }) => rows.length)).toEqual([4, 1])
    expect(sheets[0]?.facts).toMatchObject({ isHidden: false, hiddenRows: [2, 3], hiddenColumns: [2, 3] })
    expect(sheets[1]?.facts?.isHidden).toBe(true)
    expect(issues.map(({ rule, text }) => [rule, text])).toEqual([['hidden-rows', '2–3'], ['hidden-columns', 'B–C'], ['hidden-sheet', '控え']]) // prettier-ignore
  })

  it('says which cells are set apart by colour or weight', async () => {
    const red: CellStyle = { font: { color: { rgb: 'FF0000' } } }
    const cells = new Map([
      ['0,0', { style: { font: { bold: true } } as CellStyle }],
      ['0,1', { style: { font: { bold: true } } as CellStyle }],
      ['1,1', { style: red }],
    ])
    const { sheets } = await open(
      await book({
        name: 'a',
        rows: [
          ['区分', '実績'],
          ['Ⅰ', '中止'],
        ],
        cells,
      }),
    )
    expect(sheets[0]?.facts?.marked).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 2, left: 2, bottom: 2, right: 2 },
    ])
  })

  it('of 16,000 empty coloured columns has the columns with texts', async () => {
    const letters = (column: number): string => (column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))) // prettier-ignore
    const empty = (row: number) => Array.from({ length: 16_000 }, (_, column) => `<c r="${letters(column + 2)}${row}" s="0"/>`).join('') // prettier-ignore
    const bytes = changed(await book({ name: 'a', rows: [['x']] }), sheet1, (xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/su,
        `<sheetData>${[1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="inlineStr"><is><t>講座</t></is></c>${empty(row)}</row>`).join('')}</sheetData>`,
      ),
    )
    expect(await rowsOf(bytes)).toEqual([[1, '1', '講座'], [2, '2', '講座'], [3, '3', '講座']]) // prettier-ignore
  })

  it('is told by its content, whatever its name', async () => {
    const bytes = await book({ name: 'a', rows: [['x']] })
    expect((await open(bytes, '進捗.csv')).format).toBe('xlsx')
    expect((await open(bytes, '進捗')).format).toBe('xlsx')
  })
})

describe('a file of an office program that cannot be used', () => {
  const ole = (text: string) => joined(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), new Uint8Array(504), bytesInUtf16(text, true), new Uint8Array(64)) // prettier-ignore

  it('with a password asks for it to be taken off', async () => {
    const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'himitsu', spinCount: 1000 } })) // prettier-ignore
    expect(await failure(bytes)).toMatchObject({ reason: 'password' })
  })

  it('of Excel 97 asks for .xlsx, of Word for a copy of the table, a PDF for its text', async () => {
    expect(await failure(ole('Workbook'), 'a.xls')).toMatchObject({ reason: 'old-excel' })
    expect(await failure(ole('WordDocument'), 'a.doc')).toMatchObject({ reason: 'word-document' })
    const docx = zipSync({ 'word/document.xml': strToU8('<w/>') }) as Bytes
    expect(await failure(docx, 'a.docx')).toMatchObject({ reason: 'word-document' })
    expect(await failure(strToU8('%PDF-1.7\n%âã') as Bytes, 'a.csv')).toMatchObject({ reason: 'pdf' })
  })

  it('cut short or damaged says so', async () => {
    const bytes = await book({ name: 'a', rows: [['x', 'y', 'z']] })
    expect(await failure(bytes.slice(0, -40))).toMatchObject({ reason: 'damaged-workbook' })
    expect(await failure(bytes.slice(0, 300))).toMatchObject({ reason: 'damaged-workbook' })
    expect(await failure(new Uint8Array([1, 2, 0, 3]), 'a.xlsx')).toMatchObject({
      reason: 'damaged-workbook',
    })
  })

  it('that would fill the memory is refused before it is unpacked', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<a/>'),
      'xl/workbook.xml': strToU8('<a/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024),
    }) as Bytes
    expect(await failure(bomb)).toMatchObject({ reason: 'archive-too-large', seen: ['81 MB'] })
  })
})
