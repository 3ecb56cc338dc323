import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ExchangeColumn, type ExchangeRow, exchangeColumns } from '../../src/domain/exchange.ts'
import { exchangeCsv } from '../../src/export/exchangeCsv.ts'
import { exchangeParquet } from '../../src/export/exchangeParquet.ts'
import { readFile } from '../../src/ingest/readFile.ts'
import type { Reading } from '../../src/ingest/reading.ts'

const city = '神奈川県伊勢原市'
const report = 'isehara-progress-report.txt'
let isehara: Reading
beforeAll(async () => {
  isehara = await readFile(new Uint8Array(readFileSync(`data/isehara/${report}`)), report, {
    municipality: city,
  })
})

const encode = (text: string) => new TextEncoder().encode(text)
/** What is read from an exchange file that names its own municipality. */
const read = (text: string, file = 'progress.csv') =>
  readFile(encode(text), file, { municipality: '架空県架空市' })
const excel = { header: 'title', forExcel: true } as const

/** The order of a list turned by a fixed seed. */
const shuffled = <Item>(items: readonly Item[], seed = 7): Item[] =>
  fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), { seed, numRuns: 1 })[0] ?? []

/** A file of `lines` with its columns in another order or some of them left out. */
const rearranged = (csv: string, order: (heads: string[]) => string[], delimiter = ',') => {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  })
  return Papa.unparse(data, { columns: order(meta.fields ?? []), delimiter })
}

const byId = (rows: readonly ExchangeRow[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

describe('Isehara’s report', () => {
  it('has 229 lines, each with an id of its own, to go out and come back', () => {
    expect(isehara.rows).toHaveLength(229)
    expect(new Set(isehara.rows.map(({ id }) => id)).size).toBe(229)
  })

  it.each([
    ['for Excel with Japanese headers', excel],
    ['for Excel with English headers', { header: 'name', forExcel: true }],
    ['with line feeds and Japanese headers', { header: 'title', forExcel: false }],
    ['with line feeds and English headers', { header: 'name', forExcel: false }],
  ] as const)('comes back from CSV %s with the same rows and ids', async (_, style) => {
    const reading = await read(exchangeCsv(isehara.rows, style))
    expect(reading.rows).toEqual(isehara.rows)
    expect(reading.issues).toEqual(isehara.issues)
    expect(reading.balance).toMatchObject({ activities: 197, cellsEmpty: 32, cellsRejected: 0 })
  })

  it('goes out for Excel with a byte order mark, a carriage return in every line end and Japanese heads', () => {
    const csv = exchangeCsv(isehara.rows, excel)
    expect(csv.startsWith('\ufeffID,自治体名,大項目,')).toBe(true)
    expect(csv.match(/\r\n/g)).toHaveLength(230)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it.each([
    ['Japanese', excel],
    ['English', { header: 'name', forExcel: true }],
  ] as const)('comes back from tab-separated text with %s headers', async (_, style) => {
    const tsv = rearranged(exchangeCsv(isehara.rows, style), (heads) => heads, '\t')
    expect((await read(tsv, 'progress.tsv')).rows).toEqual(isehara.rows)
  })

  it('comes back from Parquet with the same rows and ids', async () => {
    const bytes = await exchangeParquet(isehara.rows)
    expect((await readFile(bytes, 'progress.parquet', { municipality: '架空県架空市' })).rows).toEqual(
      isehara.rows,
    )
    expect((await readFile(bytes, 'download', { municipality: '架空県架空市' })).rows).toEqual(isehara.rows)
  })

  it('comes back with its columns in any order', async () => {
    const csv = exchangeCsv(isehara.rows, excel)
    for (const order of [(heads: string[]) => heads.toReversed(), (heads: string[]) => shuffled(heads)])
      expect((await read(rearranged(csv, order))).rows).toEqual(isehara.rows)
  })

  it('has the same ids with its lines in any order', async () => {
    for (const seed of [1, 2, 3]) {
      const lines = shuffled(isehara.rows, seed)
      expect(lines).not.toEqual(isehara.rows)
      const { rows } = await read(exchangeCsv(lines, excel))
      expect(rows).toEqual(lines)
      expect(byId(rows)).toEqual(byId(isehara.rows))
    }
  })

  it('gets its own ids, whatever the file says they are', async () => {
    const lines = isehara.rows.map((row) => ({ ...row, id: 'x' }))
    expect((await read(exchangeCsv(lines, excel))).rows).toEqual(isehara.rows)
  })

  it('keeps what stands in the other columns when the optional ones are absent', async () => {
    const required: ExchangeColumn[] = ['municipality', 'section', 'process', 'theme', 'initiative', 'category', 'fiscal_year', 'kind', 'activity', 'department'] // prettier-ignore
    const csv = exchangeCsv(isehara.rows, { header: 'name', forExcel: false })
    const { rows, issues } = await read(rearranged(csv, () => required))
    const pick = (row: ExchangeRow) => [...required, 'id', 'entry_type', 'outcome', 'public_comment'].map((name) => row[name as ExchangeColumn]) // prettier-ignore
    expect(rows.map(pick)).toEqual(isehara.rows.map(pick))
    expect(rows.every(({ guideline, policy, position }) => guideline + policy === '' && position === null)).toBe(true) // prettier-ignore
    expect(issues).toEqual([])
  })

  it('belongs to the city that the reader names where the file names none', async () => {
    const csv = exchangeCsv(isehara.rows, { header: 'name', forExcel: false })
    const text = rearranged(csv, (heads) => heads.filter((head) => head !== 'municipality'))
    expect((await readFile(encode(text), 'progress.csv', { municipality: city })).rows).toEqual(isehara.rows)
  })
})

const hostile = [
  "=cmd|' /C calc'!A0",
  "'=x",
  "''=x",
  '+1',
  '-1',
  '@x',
  '\tタブで始まる',
  '\r改行で始まる',
  "'市民'の講座",
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"引用" と , と ; と \t タブ',
  '二行\nの文\r\nと三行目',
  '𠮷野家と👨‍👩‍👧',
  '\u202e逆順',
  '__proto__',
  "'",
  '同上',
  '　全角の空白で囲む　',
]

/** A row whose texts are all `text`. */
const rowOf = (text: string, position: number): ExchangeRow => {
  const texts = exchangeColumns.filter(({ type, name }) => type === 'string' && name !== 'municipality')
  const row = Object.fromEntries(texts.map(({ name }) => [name, text]))
  const figures = { category: 3, fiscal_year: 2022, position, submitters: 12, comments: 0, adopted: null, value: -12.5, target: null } // prettier-ignore
  const choices = { kind: 'result', entry_type: 'activity', outcome: 'done', public_comment: 'procedure' }
  return { ...row, municipality: city, ...figures, ...choices, period_start: '2022-10-01', period_end: null } as ExchangeRow // prettier-ignore
}
const withoutIds = (rows: readonly ExchangeRow[]) => rows.map((row) => ({ ...row, id: '' }))

/** The cells of texts as a spreadsheet sees them. */
const textCells = (csv: string): string[] => {
  const [, ...lines] = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  }).data
  return lines.flatMap((cells) => cells.filter((_, index) => exchangeColumns[index]?.type === 'string'))
}

describe('a hostile text', () => {
  const rows = hostile.map((text, index) => rowOf(text, index + 1))

  it('comes back unchanged from CSV, tab-separated text and Parquet', async () => {
    const csv = exchangeCsv(rows, excel)
    const tsv = rearranged(csv, (heads) => heads, '\t')
    for (const reading of [
      await read(csv),
      await read(exchangeCsv(rows, { header: 'name', forExcel: false })),
      await read(tsv, 'progress.tsv'),
      await readFile(await exchangeParquet(rows), 'progress.parquet', { municipality: '' }),
    ]) {
      expect(withoutIds(reading.rows)).toEqual(withoutIds(rows))
      expect(reading.rejected).toEqual([])
    }
  })

  it('is inert in a spreadsheet', () => {
    const cells = textCells(exchangeCsv(rows, excel))
    expect(cells).toContain("'=cmd|' /C calc'!A0")
    expect(cells).toContain("''=x")
    expect(cells).toContain('<img src=x onerror=alert(1)>')
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  it.each(['=\t', '表\tの\t中', 'a;b;c;d'])(
    '%j is not taken for a sign of where columns end',
    async (text) => {
      const some = [rowOf(text, 1), rowOf('=', 2)]
      expect(withoutIds((await read(exchangeCsv(some, excel))).rows)).toEqual(withoutIds(some))
    },
  )

  it('is inert and comes back unchanged whatever its letters', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'",;<>●あ𠮷 a1'), maxLength: 8 })
    const words = letters.filter((text) => text.trim() !== '')
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), async (texts) => {
        const some = texts.map((text, index) => rowOf(text, index + 1))
        const csv = exchangeCsv(some, excel)
        expect(textCells(csv).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
        expect(withoutIds((await read(csv)).rows)).toEqual(withoutIds(some))
      }),
      { seed: 35, numRuns: 200 },
    )
  })
})
