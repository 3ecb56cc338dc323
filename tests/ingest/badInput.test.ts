import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/domain/readError.ts'
import { readFile } from '../../src/ingest/readFile.ts'
import type { Reading } from '../../src/ingest/reading.ts'

const bytesOf = (...bytes: number[]) => new Uint8Array(bytes)
const encode = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array<ArrayBuffer>, file: string) =>
  readFile(bytes, file, { municipality: '架空県架空市' })
const heads = 'initiative,fiscal_year,kind,activity'
const parquet = (columnData: Parameters<typeof parquetWriteBuffer>[0]['columnData']) =>
  new Uint8Array(parquetWriteBuffer({ columnData }))
const good = parquet([
  { name: 'initiative', type: 'STRING', data: ['講座', '講座'] },
  { name: 'fiscal_year', type: 'INT32', data: [2021, 2022] },
  { name: 'kind', type: 'STRING', data: ['result', 'result'] },
  { name: 'activity', type: 'STRING', data: ['講座を開催した。', '講座を2回開催した。'] },
])
const activities = [['講座を開催した。', '広報紙を配った。']]
const json = parquet([{ name: 'activity', type: 'JSON', data: activities }])
const list = new Uint8Array(
  parquetWriteBuffer({
    columnData: [{ name: 'activity', data: activities }],
    schema: [
      { name: 'root', num_children: 1 },
      { name: 'activity', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ],
  }),
)
const png = bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)
/** 「取り組み」 in the code page that Excel for Japan saves in. */
const cp932 = bytesOf(0x8e, 0xe6, 0x82, 0xe8, 0x91, 0x67, 0x82, 0xdd, 0x2c, 0x94, 0x4e, 0x93, 0x78)

const failure = async (bytes: Uint8Array<ArrayBuffer>, file: string): Promise<unknown> =>
  read(bytes, file).then(
    () => 'it was read',
    (error: unknown) => error,
  )

describe('a file that cannot be used says which, why and what was seen', () => {
  it.each<[string, Uint8Array<ArrayBuffer>, string, Partial<ReadError>]>([
    ['without a byte', bytesOf(), 'a.csv', { reason: 'empty' }],
    ['with a byte order mark alone', encode('\ufeff'), 'a.csv', { reason: 'empty' }],
    ['of blank lines', encode('\n \n\n'), 'a.txt', { reason: 'empty' }],
    ['that is a picture by its name', png, 'a.png', { reason: 'unknown-format', seen: ['.png'] }],
    ['that is a picture under another name', png, 'a.csv', { reason: 'not-text' }],
    ['in CP932, of another table', cp932, 'a.csv', { reason: 'unknown-shape', seen: ['取り組み', '年度'] }],
    ['in CP932 and UTF-8', bytesOf(...encode('取り組み,年度\n'), ...cp932), 'a.csv', { reason: 'undecodable', seen: ['2'] }], // prettier-ignore
    ['of heads alone under a wrong ending', encode(heads), 'a.xlsx', { reason: 'headers-only' }],
    ['of heads alone without an ending', encode(heads), 'a', { reason: 'headers-only' }],
    ['with heads alone', encode(`${heads}\n`), 'a.csv', { reason: 'headers-only', seen: heads.split(',') }],
    [
      'that is a wide report with heads alone',
      encode('基本的な取り組み\t令和3年度の実績\n'),
      'a.txt',
      { reason: 'headers-only', seen: ['基本的な取り組み', '令和3年度の実績'] },
    ],
    [
      'without all the required columns',
      encode('年度,取り組み内容\n2022,講座を開催した。\n'),
      'a.csv',
      {
        reason: 'missing-columns',
        seen: ['年度', '取り組み内容'],
        wanted: ['基本的な取り組み (initiative)', '実績予定 (kind)'],
      },
    ],
    [
      'of another table',
      encode('氏名,住所\n甲,乙\n'),
      'a.csv',
      { reason: 'unknown-shape', seen: ['氏名', '住所'] },
    ],
    [
      'of which no line is usable',
      encode(`${heads}\n,2022,result,甲\n講座,来年,plan,乙\n`),
      'a.csv',
      { reason: 'nothing-usable', seen: ['2: no-initiative', '3: not-a-fiscal-year'] },
    ],
    [
      'with a quote that is never closed',
      encode(`${heads}\n講座,2022,result,甲\n講座,2022,result,"講座を開催した。\n講座,2023,plan,\n`),
      'a.csv',
      { reason: 'broken-quotes', seen: ['3'] },
    ],
    ['that is no Parquet but for its name', encode('市民参加'), 'a.parquet', { reason: 'damaged-parquet' }],
    ['that is Parquet cut short', good.slice(0, -20), 'a.parquet', { reason: 'damaged-parquet' }],
    ['that is Parquet with its middle gone', good.map((byte, index) => (index > 3 && index < good.length - 8 ? 0xff : byte)), 'a.parquet', { reason: 'damaged-parquet' }], // prettier-ignore
    ['that is Parquet with a list', list, 'a.parquet', { reason: 'nested-parquet', seen: ['activity'] }],
    ['that is Parquet with JSON', json, 'a.parquet', { reason: 'nested-parquet', seen: ['activity'] }],
  ])('%s', async (_, bytes, file, wanted) => {
    const error = await failure(bytes, file)
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({ ...wanted, file, name: 'ReadError' })
    expect((error as ReadError).message).toContain(`${file}: ${wanted.reason}`)
  })

  it('and the same Parquet undamaged is read', async () => {
    expect((await read(good, 'a.parquet')).rows.map(({ activity }) => activity)).toEqual([
      '講座を開催した。',
      '講座を2回開催した。',
    ])
  })
})

const balanced = ({ balance, rejected }: Reading) => {
  expect(balance.cellsWithActivities + balance.cellsEmpty + balance.cellsRejected).toBe(balance.cells)
  expect(balance.cellsRejected).toBe(rejected.length)
  expect(balance.charactersOut).toBe(balance.charactersIn)
}

describe('a file of which some lines are bad', () => {
  const lines = [
    'initiative,fiscal_year,kind,activity,category,outcome,submitters,period_start',
    '講座,2022,result,講座を開催した。,2,done,3,2022-10-01',
    ',2022,result,名のない活動,2,,,',
    '講座,来年,result,年度のない活動,2,,,',
    '講座,2023,plan,,2,,,',
    '講座,2022,別,種別のない活動,2,,,',
    '講座,2022,result,相談を開催した。,丙,好評,12人,10月1日',
    '講座,2022,result,会議を開催した。,2,,,,余り',
  ]

  it('keeps the good ones, counts the bad ones and says row, column and rule of each', async () => {
    const reading = await read(encode(lines.join('\n')), '講座.csv')
    expect(reading.rows.map(({ activity }) => activity)).toEqual(['講座を開催した。', '', '相談を開催した。', '会議を開催した。']) // prettier-ignore
    expect(reading.issues.map(({ rule, place, text }) => [place.row, place.column, rule, text])).toEqual([
      [3, 1, 'no-initiative', ' 2022 result 名のない活動 2   '],
      [4, 2, 'not-a-fiscal-year', '来年'],
      [6, 3, 'not-a-kind', '別'],
      [7, 6, 'not-an-outcome', '好評'],
      [7, 5, 'unknown-category', '丙'],
      [7, 8, 'not-a-date', '10月1日'],
      [7, 7, 'not-a-number', '12人'],
      [8, 9, 'too-many-cells', '余り'],
    ])
    expect(new Set(reading.issues.map(({ place }) => place.file))).toEqual(new Set(['講座.csv']))
    expect(reading.rejected.map(({ place }) => place.row)).toEqual([3, 4, 6])
    expect(reading.rejected[0]?.cells).toContain('名のない活動')
    expect(reading.balance).toMatchObject({ cells: 6, cellsWithActivities: 2, cellsEmpty: 1, cellsRejected: 3, activities: 3 }) // prettier-ignore
    balanced(reading)
  })

  it('keeps a sentence that a line calls an empty cell, and says so', async () => {
    const text = 'initiative,fiscal_year,kind,activity,entry_type\n講座,2022,result,講座を開催した。,empty\n'
    const reading = await read(encode(text), 'a.csv')
    expect(reading.rows).toMatchObject([
      { activity: '講座を開催した。', entry_type: 'activity', outcome: 'done' },
    ])
    expect(reading.issues).toMatchObject([{ rule: 'not-an-entry-type', text: 'empty', place: { row: 2, column: 5 } }]) // prettier-ignore
    balanced(reading)
  })

  it('keeps what stands beside an empty activity, which no entry can have', async () => {
    const text =
      'initiative,fiscal_year,kind,activity,department,outcome\n講座,2022,result,,広報課,done\n相談,2022,result,,,\n'
    const reading = await read(encode(text), 'a.csv')
    expect(reading.rows).toMatchObject([{ department: '', outcome: null }, { department: '' }])
    expect(reading.issues.map(({ rule, place, text: kept }) => [rule, place.row, place.column, kept])).toEqual([['beside-blanks', 2, 5, '広報課'], ['beside-blanks', 2, 6, 'done']]) // prettier-ignore
    balanced(reading)
  })

  it('says which sentence does not tell whether it was held', async () => {
    const reading = await read(encode(`${heads}\n講座,2022,result,講座の在り方について\n`), 'a.csv')
    expect(reading.rows).toMatchObject([{ outcome: 'unknown' }])
    expect(reading.issues).toMatchObject([{ rule: 'unknown-outcome', place: { row: 2, column: 4 } }])
  })
})

describe('whatever the bytes', () => {
  const never = async (bytes: Uint8Array<ArrayBuffer>, file: string) => {
    try {
      balanced(await read(bytes, file))
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError)
    }
  }
  const report = new Uint8Array(readFileSync('data/isehara/isehara-progress-report.txt')).slice(0, 6000)
  const progress = new Uint8Array(readFileSync('data/isehara/progress.csv')).slice(0, 6000)

  it.each([
    ['a wide report', report, 'a.txt'],
    ['an exchange file', progress, 'a.csv'],
  ])('%s damaged anywhere is read in balance or refused with a reason', async (_, bytes, file) => {
    const damage = fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(0, 9, 10, 34, 44, 65, 127, 0xff))
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (places) => {
        const copy = bytes.slice()
        for (const [index, byte] of places) copy[index] = byte
        await never(copy, file)
      }),
      { seed: 229, numRuns: 150 },
    )
  })

  it('a Parquet file cut anywhere is refused with a reason', async () => {
    for (let length = 1; length < good.length; length += 7)
      expect(await failure(good.slice(0, length), 'a.parquet')).toMatchObject({ reason: 'damaged-parquet' })
  })

  it.each(['a.csv', 'a.tsv', 'a.txt', 'a.parquet'])(
    '%s of any text is read in balance or refused',
    async (file) => {
      const cell = fc.constantFrom('基本的な取り組み', '年度', '令和3年度の実績', 'initiative', 'kind', 'activity', '2022', 'result', '●講座を開催した。(広報課)', '●', '同上', '区分', '説明', 'Ⅱ', '"', '', '1 推進', '○講座') // prettier-ignore
      const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 })
      await fc.assert(
        fc.asyncProperty(table, fc.constantFrom(',', '\t'), (rows, delimiter) =>
          never(encode(rows.map((cells) => cells.join(delimiter)).join('\n')), file),
        ),
        { seed: 197, numRuns: 300 },
      )
    },
  )
})
