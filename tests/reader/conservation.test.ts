import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/domain/readError.ts'
import { bulletRules, type Mapping, roles, type ShapeId, shapeIds } from '../../src/ingest/mapping.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { type Outcome, readThrough } from './readThrough.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Grid = readonly (readonly string[])[]
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const encoders: Record<string, (grid: Grid) => Bytes | Promise<Bytes>> = {
  'a.csv': (grid) => bytesOf(Papa.unparse(grid as string[][])),
  'a.tsv': (grid) => bytesOf(Papa.unparse(grid as string[][], { delimiter: '\t' })),
  'a.xlsx': async (grid) => new Uint8Array(await writeXlsx({ sheets: [{ name: '令和3年度', rows: grid.map((cells) => [...cells]) }] })), // prettier-ignore
  'a.html': (grid) =>
    bytesOf(
      `<table>${grid.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell).replaceAll('\n', '<br>')}`).join('')}`).join('')}</table>`,
    ),
  'a.md': (grid) => {
    const line = (cells: readonly string[]) =>
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`
    const [head = [], ...rest] = grid
    return bytesOf([line(head), `|${head.map(() => '-|').join('')}`, ...rest.map(line)].join('\n'))
  },
  'a.jsonl': ([head = [], ...rest]) =>
    bytesOf(rest.map((cells) => JSON.stringify(Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))).join('\n')), // prettier-ignore
  'a.txt': (grid) => bytesOf(grid.map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')).join('\n')), // prettier-ignore
}

const headsOf: Readonly<Record<ShapeId, readonly (readonly string[])[]>> = {
  exchange: [
    ['initiative', 'fiscal_year', 'kind', 'activity', 'department', 'outcome', 'entry_type'],
    ['基本的な取り組み', '年度', '実績予定', '取り組み内容', '担当課', '区分'],
  ],
  'wide-report': [
    [
      '大項目',
      '基本的な取り組み',
      '区分',
      '対応方針',
      '令和3年度の実績',
      '令和4年度の実績',
      '令和5年度の予定',
    ],
    ['基本的な取り組み', '令和3年度の実績', '令和4年度の予定'],
    ['事業名', '担当課', '前年度実績', '本年度実績', '翌年度計画'],
    ['事業名', '実施状況', '備考'],
  ],
  'long-table': [['施策名', '事業名', '所管課', '年度', '実績', '計画']],
  'public-comment-list': [
    ['番号', '案件名', '担当課', '意見募集期間', '意見提出者数', '意見数', '反映した件数'],
  ],
  'indicator-table': [
    ['指標名', '単位', '担当課', '令和3年度目標値', '令和3年度実績値', '令和4年度目標値'],
    ['事業名', '指標名', '令和3年度目標値', '令和3年度実績値'],
    ['指標名', '年度', '目標値', '実績値', '単位'],
  ],
  form: [
    ['取組名', '講座'],
    ['令和3年度の実績', '令和4年度の予定'],
    ['担当課', '広報課'],
  ],
}
const heads = Object.values(headsOf).flat()
const headWords = new Set(heads.flat())
const years = ['令和3年度', '2022', 'R4']
const kinds = ['実績', '予定']
/* What stands in such cells, and what should not. */
const nasty = ['', '', ' ', '講座', '2021', '令和3年度', 'R4', '実績', '予定', '広報課', '12', '1,234人', '－', '-', '―', '同上', '前年度と同じ', '特になし', 'Ⅱ', '2022-10-01', '令和4年10月1日～10月31日', '●', '●●', '・', '①', '●講座を開催した。(広報課)', '●講座を開催した。(広報課)●会議を開いた。(市民課、広報課)', '・講座\n・会議', '1 推進', '(1)', '【令和3年度】\n講座を開催した。\n【令和4年度】\n会議', '令和3年度 令和4年度', '<ul><li>●講座', '</li>', '<br>', '<script>alert(1)</script>', '合計', '※注', '=1+1', "'=1", '"', '|', '\u2028', '\u3000', '𠮷野家で開催した。', 'か\u3099', '(広報課)', '()', '（）', '^', '区分', '説明', '基本的な取り組み', '講座を開催した\n(広報課)', '広報課：講座を開催した。', '[広報課]\n●講座', '__proto__', 'constructor', '1e9', 'a'.repeat(300)] // prettier-ignore

const cell = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...nasty) }, { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) }) // prettier-ignore
/* A value that fits its column more often than not: else hardly a row is read. */
const fitting = (head: string): fc.Arbitrary<string> => {
  if (/fiscal_year|^年度$/u.test(head)) return fc.constantFrom(...years)
  if (/kind|実績予定/u.test(head)) return fc.constantFrom(...kinds)
  if (/initiative|取り組み$|事業名|案件名|指標名/u.test(head)) return fc.constantFrom('講座', '会議', '')
  return cell
}
/* A row that reads like the head of a page. */
const likeHead = (head: readonly string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...head), fc.constantFrom('講座', '令和3年度 令和4年度', ...years), cell), { minLength: 2, maxLength: head.length }) // prettier-ignore
const rowOf = (head: readonly string[]) =>
  fc
    .tuple(
      ...head.map((name) => fc.oneof({ weight: 4, arbitrary: fitting(name) }, { weight: 1, arbitrary: cell })),
    )
    .chain((cells) => fc.tuple(fc.nat(12), cell).map(([length, more]) => (length < head.length ? cells.slice(0, length) : length === 12 ? [...cells, more] : cells))) // prettier-ignore
const gridUnder = (some: readonly (readonly string[])[]): fc.Arbitrary<Grid> =>
  fc
    .constantFrom(...some)
    .chain((head) => {
      const row = fc.oneof({ weight: 6, arbitrary: rowOf(head) }, { weight: 1, arbitrary: likeHead(head) })
      const title = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: 2 }) }) // prettier-ignore
      return fc.tuple(title, fc.constant(head), fc.array(row, { minLength: 1, maxLength: 6 })) // prettier-ignore
    })
    .map(([title, head, rows]) => [...(title.length > 0 ? [title] : []), head, ...rows])
const grid = gridUnder(heads)
/* A label a row, its content beside it, what should not be there under them. */
const formGrid: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.constantFrom('講座', '会議'),
    cell,
    cell,
    cell,
    fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  ) // prettier-ignore
  .map(([name, department, result, plan, more]) => [
    ['取組名', name],
    ['担当課', department],
    ['令和3年度の実績', result],
    ['令和4年度の予定', plan],
    ...more,
  ])

/* A letter of its own in every cell shows whether the cell came through, whatever the books say. Heads, years and kinds go without: they would not be read as what they are. */
const unmarked = new Set([...headWords, ...years, ...kinds])
const marked = (given: Grid): Grid =>
  given.map((cells, row) =>
    cells.map(
      (text, column) =>
      text.trim() === '' || unmarked.has(text) ? text : `${text.trimEnd()}${String.fromCodePoint(0x1b000 + row * 16 + column)}`, // prettier-ignore
    ),
  )
const marks = (text: string) => [...text].filter((letter) => /[\u{1b000}-\u{1b0ff}]/u.test(letter))

/* Of two columns with one role the first is read, and the other named in an issue, but where a table may have several. */
const columnsRead = ({ shape, columns }: Mapping): number[] => {
  const of = (...wanted: string[]) =>
    columns.filter(({ role }) => wanted.includes(role)).map(({ column }) => column)
  if (shape === 'wide-report' || shape === 'long-table') return of('activity')
  const names = of('activity').slice(0, 1)
  return shape === 'indicator-table' ? [...names, ...of('value', 'target')] : names
}

/** Every text of the columns that are read is somewhere: in a row, in an issue, in a rejected row. */
const isAllThere = (outcome: Outcome | undefined, given: Grid, mapping: Mapping | null): void => {
  if (!outcome || 'error' in outcome || !mapping) return
  const { rows, issues, rejected, title, categories, left }: Reading = outcome.reading
  /* A form's columns are its labels: of the sheet's own none may lose a text. */
  const isForm = mapping.shape === 'form'
  const told = [rows, issues, rejected, title, categories, mapping.columns, isForm ? left : null]
  const there = new Set(marks(JSON.stringify(told)))
  const read = new Set(isForm ? given.flatMap((cells) => [...cells.keys()]) : columnsRead(mapping))
  const lost = given.flatMap((cells, row) =>
    mapping.headerRows.includes(row + 1)
      ? []
      : cells.flatMap((text, column) =>
          read.has(column) ? marks(text).filter((one) => !there.has(one)) : [],
        ),
  )
  expect(lost).toEqual([])
}

const settings = { seed: 1124, numRuns: 120, interruptAfterTimeLimit: 8_000, markInterruptAsFailure: false }

describe.each(Object.keys(encoders))('tables of any texts as %s', (file) => {
  it('lose no cell and no character, or are refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (given) => void (await readThrough((await encoders[file]?.(given)) ?? bytesOf(''), file))), // prettier-ignore
      settings,
    )
  })
})

const column = (width: number) =>
  fc.record({
    column: fc.nat(width + 1),
    header: fc.constantFrom('', '令和3年度の実績', '前年度', '目標値', '講座'),
    role: fc.constantFrom('activity' as const, 'activity' as const, 'value' as const, ...roles),
    fiscalYear: fc.constantFrom(null, null, 2021, 2022, -1),
    kind: fc.constantFrom(null, 'result' as const, 'plan' as const),
    sureness: fc.constant(1),
    reason: fc.constant('chosen' as const),
  })
const mappingOf = (width: number): fc.Arbitrary<Mapping> =>
  fc.record({
    shape: fc.constantFrom(...shapeIds),
    headerRows: fc.oneof(fc.constant([1]), fc.subarray([0, 1, 2, 3, 9])),
    columns: fc.array(column(width), { maxLength: width + 2 }),
    bullets: fc.constantFrom(...bulletRules),
    reportYear: fc.constantFrom(null, 2021, 1),
  })

/* What a reader makes of what was recognised: some columns, the bullets and the years changed, or all of it. */
const corrected = (seen: Mapping | undefined, { columns, headerRows, ...rest }: Mapping): Mapping => {
  if (!seen) return { columns, headerRows, ...rest }
  const changes = new Map(columns.slice(0, 3).map((one) => [one.column, one]))
  return {
    ...rest,
    headerRows: seen.headerRows,
    columns: seen.columns.map((one) => changes.get(one.column) ?? one),
  }
}

describe('a reader’s corrections may be nonsense', () => {
  it.each(shapeIds)('and a %s read by them loses nothing', async (shape) => {
    let read = 0
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(shape === 'form' ? formGrid : gridUnder(headsOf[shape]), grid),
        mappingOf(7),
        fc.nat(3),
        async (given, random, odd) => {
          const table = marked(given.map((cells) => (cells.length === 0 ? ['x'] : cells)))
          let mapping: Mapping | null = null
          const [outcome] = await readThrough(bytesOf(Papa.unparse(table as string[][])), 'a.csv', {
            mappingOf: ({ recognitions }) => {
              const seen = recognitions.find((one) => one.mapping.shape === shape)?.mapping
              mapping = corrected(odd === 0 ? undefined : seen, { ...random, shape })
              return mapping
            },
          })
          if (outcome && 'reading' in outcome) read += 1
          isAllThere(outcome, table, mapping)
        },
      ),
      { ...settings, numRuns: 250 },
    )
    expect(read).toBeGreaterThan(10)
  })
})

const folder = new URL('../ingest/files/', import.meta.url)
const goldens = readdirSync(folder).filter(
  (file) => !file.endsWith('.expected.json') && !file.startsWith('.'),
)

type Change = (grid: string[][]) => string[][]
const change: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(5), fc.nat(60), fc.nat(60), fc.nat(9), fc.nat(9), cell)
  .map(([way, a, b, c, d, text]) => (given) => {
    const rows = given.map((cells) => [...cells])
    const at = (row: number) => rows[row % rows.length] ?? []
    const one = at(a)[c % Math.max(1, at(a).length)] ?? ''
    if (way === 0) return rows.filter((_, row) => row !== a % rows.length)
    if (way === 1) return [...rows.slice(0, a), [...at(b)], ...rows.slice(a)]
    if (way === 2) at(a)[c] = text
    if (way === 3) at(a)[c] = one.slice(0, d)
    if (way === 4) [at(a)[c], at(b)[d]] = [at(b)[d] ?? '', one]
    if (way === 5) return rows.map((cells) => cells.filter((_, column) => column !== c))
    return rows.map((cells) => Array.from(cells, (value: string | undefined) => value ?? ''))
  })

describe('a report whose cells are cut, swapped, doubled or dropped', () => {
  it.each(goldens)('%s', async (file) => {
    const opened = await openFile(new Uint8Array(readFileSync(new URL(file, folder))), file).catch(
      (error: unknown) => {
        if (error instanceof ReadError) return null
        throw error
      },
    )
    const original = opened?.sheets[0]?.rows.map(({ cells }) => [...cells]) ?? []
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const given = changes.reduce((rows, one) => (rows.length === 0 ? rows : one(rows)), original)
        await readThrough(bytesOf(`\ufeff${Papa.unparse(given)}`), file.replace(/\.\w+$/u, '.csv'))
      }),
      { ...settings, numRuns: 25 },
    )
  })
})
