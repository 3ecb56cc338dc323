import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDataFolders } from '../../src/build/readDataFolders.ts'
import { type ExchangeRow, exchangeColumns } from '../../src/domain/exchange.ts'
import { outcomes } from '../../src/domain/outcome.ts'
import { exchangeCsv } from '../../src/export/exchangeCsv.ts'
import { exchangeParquet } from '../../src/export/exchangeParquet.ts'
import { exchangeXlsx, xlsxLimits } from '../../src/export/exchangeXlsx.ts'
import { readFile, readOpened } from '../../src/ingest/readFile.ts'
import { readExchange, recogniseExchange } from '../../src/ingest/shapes/exchange.ts'
import { identify } from '../../src/ingest/identify.ts'

const options = { municipality: '架空県架空市' }
const encode = (text: string) => new TextEncoder().encode(text)
const csvOf = (rows: readonly ExchangeRow[]) => encode(exchangeCsv(rows, { header: 'title', forExcel: true }))

const shown = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? '' : String(value as string | number) // prettier-ignore

/** A workbook's first sheet as the shape of the exchange file reads it. */
const readWorkbook = async (bytes: Uint8Array) => {
  const { sheets } = await readXlsx(bytes)
  const [first] = sheets
  if (!first) throw new Error('No sheet')
  const rows = first.rows.map((cells, index) => ({ row: index + 1, cells: cells.map(shown) }))
  const sheet = { file: 'progress.xlsx', sheet: first.name, rows, facts: null }
  const recognition = recogniseExchange(sheet)
  if (!recognition) throw new Error('Not seen as an exchange file')
  const reading = readExchange(sheet, recognition.mapping, options)
  return { ...reading, rows: identify(reading.rows) }
}

const downloads = [
  { format: 'CSV', write: (rows: readonly ExchangeRow[]) => Promise.resolve(csvOf(rows)), read: (bytes: Uint8Array<ArrayBuffer>) => readFile(bytes, 'progress.csv', options) }, // prettier-ignore
  { format: 'Parquet', write: exchangeParquet, read: (bytes: Uint8Array<ArrayBuffer>) => readFile(bytes, 'progress.parquet', options) }, // prettier-ignore
  { format: 'xlsx with Japanese heads', write: (rows: readonly ExchangeRow[]) => exchangeXlsx(rows, 'title'), read: readWorkbook }, // prettier-ignore
  { format: 'xlsx with English heads', write: (rows: readonly ExchangeRow[]) => exchangeXlsx(rows, 'name'), read: readWorkbook }, // prettier-ignore
] as const

/* Signs that spreadsheets, CSV, XML or an office's encoding take for something else. */
const letter = fc.constantFrom('=', '+', '-', '@', "'", '\t', '"', ',', ';', '\n', '\r', '<', '&', '_x000D_', '_x005F_', '●', '年', '𠮷', '👨‍👩‍👧', '\u200b', '\ufeff', '①', '㈱', '№', '～', '髙', '　', ' ', '0', 'a') // prettier-ignore
const text = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''))
const words = text.filter((one) => one.trim() !== '')
const figure = fc.option(fc.nat({ max: 2 ** 31 - 1 }), { nil: null })
const decimal = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => number / 100), { nil: null }) // prettier-ignore
const date = fc.option(fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)), { nil: null }) // prettier-ignore

const common = {
  id: fc.constant(''),
  municipality: words.map((one) => one.trim()).filter((one) => one !== ''),
  section: text,
  process: text,
  theme: text,
  initiative: words,
  guideline: text,
  category: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
  policy: text,
  fiscal_year: fc.integer({ min: 1989, max: 2060 }),
  kind: fc.constantFrom('result' as const, 'plan' as const),
  period_start: date,
  period_end: date,
  submitters: figure,
  comments: figure,
  adopted: figure,
  value: decimal,
  target: decimal,
  unit: text,
  source: words,
}
const activityRow: fc.Arbitrary<ExchangeRow> = fc.record({
  ...common,
  position: figure,
  activity: words,
  entry_type: fc.constant('activity' as const),
  department: text,
  outcome: fc.constantFrom(...outcomes),
  public_comment: fc.constantFrom('procedure' as const, 'scheme' as const, 'inspection' as const, null),
})
const emptyRow: fc.Arbitrary<ExchangeRow> = fc.record({
  ...common,
  position: fc.constant(null),
  activity: fc.constant(''),
  entry_type: fc.constant('empty' as const),
  department: fc.constant(''),
  outcome: fc.constant(null),
  public_comment: fc.constant(null),
})
const someRows = fc
  .array(fc.oneof(activityRow, emptyRow), { minLength: 1, maxLength: 6 })
  .map((rows) => identify(rows))

let isehara: readonly ExchangeRow[]
beforeAll(async () => {
  const [folder] = await readDataFolders('data')
  isehara = folder?.reading.rows ?? []
})

describe.each(downloads)('a download as $format', ({ write, read }) => {
  it('of Isehara comes back with the same 229 lines and goes out again byte for byte', async () => {
    const bytes = await write(isehara)
    const { rows } = await read(bytes)
    expect(rows).toEqual(isehara)
    expect(rows).toHaveLength(229)
    expect(await write(rows)).toEqual(bytes)
  })

  it('comes back with the same lines and goes out again byte for byte, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, async (rows) => {
        const bytes = await write(rows)
        const back = await read(bytes)
        expect(back.rows).toEqual(rows)
        expect(back.rejected).toEqual([])
        expect(await write(back.rows)).toEqual(bytes)
      }),
      { seed: 26, numRuns: 60 },
    )
  })
})

describe('a workbook', () => {
  it('has numbers as numbers, dates as dates, texts as texts, and no formula', async () => {
    const [first] = isehara
    if (!first) throw new Error('No rows')
    const row = { ...first, activity: '=1+1', period_start: '2022-10-01', value: -12.5, unit: '007' }
    const bytes = await exchangeXlsx([row], 'title')
    const { sheets } = await readXlsx(bytes)
    const cells = sheets[0]?.rows[1] ?? []
    const at = (name: string) => cells[exchangeColumns.findIndex((column) => column.name === name)]
    expect(at('activity')).toBe('=1+1')
    expect(at('fiscal_year')).toBe(2021)
    expect(at('value')).toBe(-12.5)
    expect(at('unit')).toBe('007')
    expect(at('period_start')).toEqual(new Date('2022-10-01T00:00:00Z'))
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('<autoFilter ref="A1:Z2"')
  })

  it('explains its 26 columns and 15 codes on a second sheet', async () => {
    const { sheets } = await readXlsx(await exchangeXlsx(isehara, 'title'))
    expect(sheets.map(({ name }) => name)).toEqual(['progress', '列とコードの説明(歩み)'])
    const rows = sheets[1]?.rows ?? []
    expect(rows.slice(1, 27).map(([name]) => name)).toEqual(exchangeColumns.map(({ name }) => name))
    expect(rows.slice(29)).toHaveLength(15)
    expect(rows).toContainEqual(expect.arrayContaining(['outcome', 'not_held', '実施せず']))
  })

  it('comes back without a word on the sheet that explains it', async () => {
    const { sheets } = await readXlsx(await exchangeXlsx(isehara, 'title'))
    const opened = sheets.map(({ name, rows }) => ({
      file: 'progress.xlsx',
      sheet: name,
      rows: rows.map((cells, index) => ({ row: index + 1, cells: cells.map(shown) })),
      facts: null,
    }))
    const file = { file: 'progress.xlsx', format: 'xlsx', encoding: null, sheets: opened, issues: [] } as const // prettier-ignore
    const { rows, issues } = readOpened(file, options)
    expect(rows).toEqual(isehara)
    expect(issues).toEqual([])
  })

  it('refuses a text that a cell cannot hold rather than cut it', async () => {
    const [first] = isehara
    if (!first) throw new Error('No rows')
    const activity = '文'.repeat(xlsxLimits.characters)
    await expect(exchangeXlsx([{ ...first, activity }], 'title')).resolves.toBeInstanceOf(Uint8Array)
    await expect(exchangeXlsx([{ ...first, activity: `${activity}。` }], 'title')).rejects.toThrow(RangeError)
  })
})
