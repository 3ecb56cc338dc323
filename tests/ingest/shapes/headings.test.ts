import { expect, it } from 'vitest'
import { readOpened } from '../../../src/ingest/readFile.ts'
import type { CellRange } from '../../../src/ingest/sheet.ts'

const facts = { isHidden: false, hiddenRows: [], hiddenColumns: [], formulas: [], marked: [], drawings: 0 }

/** A sheet whose merged rows (one text) stand in every column, as a workbook gives them. */
const read = (lines: readonly (string | readonly string[])[], isMerged = true) => {
  const width = Math.max(...lines.map((line) => (typeof line === 'string' ? 1 : line.length)))
  const merges = lines.flatMap((line, at): CellRange[] => typeof line === 'string' && isMerged ? [{ top: at + 1, left: 1, bottom: at + 1, right: width }] : []) // prettier-ignore
  const rows = lines.map((line, at) => ({ row: at + 1, cells: typeof line !== 'string' ? line : Array.from({ length: width }, (_, column) => (isMerged || column === 0 ? line : '')) })) // prettier-ignore
  const sheet = { file: 'a.xlsx', sheet: '進捗', rows, facts: { ...facts, merges } }
  return readOpened({ file: 'a.xlsx', format: 'xlsx', encoding: null, sheets: [sheet], issues: [] }, { municipality: '架空県架空市' }) // prettier-ignore
}

const pathsOf = ({ rows }: ReturnType<typeof read>) =>
  rows.map(({ section, process, theme, initiative }) => [section, process, theme, initiative].join('/'))

const wide = ['取組', '令和3年度の実績', '令和4年度の実績']
const long = ['事業名', '年度', '実績内容', '所管課']

it('a title merged over a wide report is told once, and what stands merged in its body heads the rows below', () => {
  const reading = read([
    '令和4年度 市民参加の進捗状況',
    '所管課ごとのまとめ',
    wide,
    '市民参加の推進',
    ['講座', '●講座を開催した。(広報課)', ''],
    '2 協働の推進',
    '情報の共有',
    ['相談', '', '●相談会を開催した。(福祉課)'],
    '※ 令和5年3月末現在',
  ])
  expect(reading.title).toBe('令和4年度 市民参加の進捗状況')
  expect(pathsOf(reading)).toEqual([
    '市民参加の推進///講座',
    '市民参加の推進///講座',
    '2 協働の推進//情報の共有/相談',
    '2 協働の推進//情報の共有/相談',
  ])
  expect(reading.issues.map(({ rule, text }) => [rule, text])).toEqual([
    ['stray-text', '所管課ごとのまとめ'],
    ['stray-text', '※ 令和5年3月末現在'],
  ])
})

it('a merged title that names a year beside a note is no head of a wide report', () => {
  const title = '令和4年度 実施状況'
  const reading = read([[title, title, '(架空市)'], wide, ['講座', '●講座を開催した。(広報課)', '']])
  expect(reading.sheets[0]?.mapping?.headerRows).toEqual([2])
  expect(reading.title).toBe('令和4年度 実施状況 (架空市)')
})

it('a head that is a sheet’s first row is no title', () => {
  expect(read([wide, ['講座', '●講座を開催した。(広報課)', '']]).title).toBe('')
})

it.each([true, false])(
  'a line of its own in a long table heads the rows below it (merged: %s)',
  (isMerged) => {
    const reading = read(
      [
        '令和4年度 事業一覧',
        long,
        '1 推進',
        '① 知らせる',
        ['講座', 'R4', '講座を開催した。', '広報課'],
        '2 協働',
        ['相談', 'R4', '相談会を開催した。', '福祉課'],
        ['', 'R5', '相談会を2回開催した。', '福祉課'],
      ],
      isMerged,
    )
    expect(reading.title).toBe('令和4年度 事業一覧')
    expect(pathsOf(reading)).toEqual(['1 推進/① 知らせる//講座', '2 協働///相談', '2 協働///相談'])
    expect(reading.rejected).toEqual([])
    expect(reading.balance.cells).toBe(3)
  },
)

it('a heading ends the section that was printed beside the rows above it', () => {
  const reading = read(
    [
      ['柱', ...long],
      ['1 推進', '講座', 'R4', '講座を開催した。', '広報課'],
      '2 協働',
      ['', '相談', 'R4', '相談会を開催した。', '福祉課'],
    ],
    false,
  )
  expect(pathsOf(reading)).toEqual(['1 推進///講座', '2 協働///相談'])
})

it('a numbered name above the rows that go on with it is an initiative, no heading', () => {
  const reading = read(
    [
      long,
      ['1 講座', 'R3', '講座を開催した。', '広報課'],
      ['2 相談', '', '', ''],
      ['', 'R4', '相談会を開催した。', '福祉課'],
      ['3 会議', 'R4', '会議を開催した。', '福祉課'],
    ],
    false,
  )
  expect(pathsOf(reading)).toContain('///2 相談')
  expect(reading.rows.every(({ section }) => section === '')).toBe(true)
})

it('the columns that tell why a row was rejected are passed over in every shape', () => {
  const before = ['使えなかった理由', '元の場所']
  const lines = [
    [long, ['講座', 'R4', '講座を開催した。', '広報課']],
    [wide, ['講座', '●講座を開催した。(広報課)', '●講座を開催した。(広報課)']],
    [['案件名', '担当課', '募集期間', '意見件数'], ['環境基本計画(案)', '環境課', '令和4年10月1日～10月31日', '3']],
    [['指標名', '単位', 'R3目標値', 'R3実績値'], ['講座参加者数', '人', '120', '96']],
  ] // prettier-ignore
  for (const [head = [], row = []] of lines) {
    const reading = read([
      [...before, ...head],
      ['年度を確かめて開催した。', 'a.csv#row=2', ...row],
    ])
    expect(reading.issues.map(({ rule }) => rule)).not.toContain('unknown-column')
    expect(reading.sheets[0]?.mapping?.columns.slice(0, 2).map(({ role }) => role)).toEqual(['ignored', 'ignored']) // prettier-ignore
  }
})
