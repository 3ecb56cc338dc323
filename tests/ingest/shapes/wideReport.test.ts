import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnMapping, Mapping, ReadOptions, Recognition } from '../../../src/ingest/mapping.ts'
import { recogniseWideReport } from '../../../src/ingest/shapes/wideRecognise.ts'
import { readWideReport } from '../../../src/ingest/shapes/wideReport.ts'
import type { Sheet } from '../../../src/ingest/sheet.ts'

const city: ReadOptions = { municipality: '架空県架空市' }
const sheetOf = (rows: readonly (readonly string[])[], name: string | null = null): Sheet => ({
  file: 'a.csv',
  sheet: name,
  rows: rows.map((cells, index) => ({ row: index + 1, cells })),
  facts: null,
})
const recognised = (sheet: Sheet, options = city): Recognition => {
  const recognition = recogniseWideReport(sheet, options)
  if (!recognition) throw new Error('nothing was seen in the sheet')
  return recognition
}
const columnsOf = (sheet: Sheet, options = city) =>
  recognised(sheet, options).mapping.columns.map(({ role, fiscalYear, kind }) => [role, fiscalYear, kind])
const read = (sheet: Sheet, options = city, change: (mapping: Mapping) => Mapping = (mapping) => mapping) =>
  readWideReport(sheet, change(recognised(sheet, options).mapping), options)
const chosen = (mapping: Mapping, column: number, part: Partial<ColumnMapping>): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((one) =>
    one.column === column ? { ...one, ...part, sureness: 1, reason: 'chosen' } : one,
  ),
})

describe('a report whose heads say 前年度・本年度・翌年度', () => {
  const rows = [
    ['取組', '前年度実績', '本年度実績', '翌年度予定'],
    ['講座', '講座を開催した。', '', '講座を開催する。'],
  ]

  it('asks for its year, and keeps the cells of no known year among the rejected until it is given', () => {
    const sheet = sheetOf(rows)
    expect(recognised(sheet)).toMatchObject({ asksReportYear: true, mapping: { reportYear: null } })
    const { rejected, issues, balance } = read(sheet)
    expect(rejected.map(({ place, rules, cells }) => [place.column, rules, cells])).toEqual([
      [2, ['not-a-fiscal-year'], rows[1]],
      [4, ['not-a-fiscal-year'], rows[1]],
    ])
    expect(issues).toHaveLength(2)
    expect(balance).toMatchObject({ cells: 2, cellsRejected: 2, charactersIn: 16, charactersOut: 16 })
  })

  it('keeps the name of an initiative whose cells of no known year are all blank', () => {
    const { issues } = read(sheetOf([...rows, ['交流会', '', '', '']]))
    expect(issues.at(-1)).toMatchObject({ rule: 'beside-blanks', place: { row: 3 }, text: '交流会' })
  })

  it.each<[string, Sheet, ReadOptions]>([
    ['the reader', sheetOf(rows), { ...city, reportYear: 2022 }],
    ['the title', sheetOf([['令和4年度 進捗状況', '', '', ''], ...rows]), city],
    ['the sheet’s name', sheetOf(rows, 'R4'), city],
  ])('takes its year from %s', (_, sheet, options) => {
    expect(recognised(sheet, options)).toMatchObject({ asksReportYear: false, mapping: { reportYear: 2022 } })
    expect(columnsOf(sheet, options)).toEqual([
      ['initiative', null, null],
      ['activity', 2021, 'result'],
      ['activity', 2022, 'result'],
      ['activity', 2023, 'plan'],
    ])
    expect(read(sheet, options).rows.map(({ fiscal_year, kind }) => [fiscal_year, kind])).toEqual([
      [2021, 'result'],
      [2022, 'result'],
      [2023, 'plan'],
    ])
  })

  it('takes its year from the mapping, when a reader has put it there', () => {
    const { rows: found, rejected } = read(sheetOf(rows), city, (mapping) => ({
      ...mapping,
      reportYear: 2020,
    }))
    expect(found.map(({ fiscal_year }) => fiscal_year)).toEqual([2019, 2020, 2021])
    expect(rejected).toEqual([])
  })
})

describe('a head that says a year and neither 実績 nor 予定', () => {
  const sheet = sheetOf([
    ['取組', '令和3年度', '令和5年度'],
    ['講座', '講座を開催した。', '講座を開催する。'],
  ])

  it('is a result up to the report’s year and a plan after it, and says that this is why', () => {
    const { mapping } = recognised(sheet, { ...city, reportYear: 2021 })
    expect(mapping.columns.slice(1)).toMatchObject([
      { fiscalYear: 2021, kind: 'result', reason: 'report-year' },
      { fiscalYear: 2023, kind: 'plan', reason: 'report-year' },
    ])
  })

  it('is asked for where the report’s year is not known', () => {
    expect(recognised(sheet).asksReportYear).toBe(true)
    expect(read(sheet).rejected.map(({ rules }) => rules)).toEqual([['not-a-kind'], ['not-a-kind']])
  })
})

describe('what a reader corrects', () => {
  const sheet = sheetOf([
    ['取組', '区分', '令和3年度実績', '令和4年度実績', '備考'],
    ['講座', 'Ⅱ', '・講座を開催した。\n・広報紙を配った。', '', '広報課'],
    ['取組', '区分', '令和5年度実績', '令和6年度実績', '備考'],
    ['交流会', 'Ⅲ', '', '交流会を開催した。', '文書課'],
  ])

  it('holds: a column’s year and kind', () => {
    const { rows } = read(sheet, city, (mapping) => chosen(mapping, 2, { fiscalYear: 2030, kind: 'plan' }))
    expect(rows.filter(({ fiscal_year, kind }) => fiscal_year === 2030 && kind === 'plan')).toHaveLength(3)
    expect(rows.some(({ fiscal_year }) => fiscal_year === 2021 || fiscal_year === 2023)).toBe(false)
  })

  it('holds: a column’s role', () => {
    const { rows, issues } = read(sheet, city, (mapping) => chosen(mapping, 4, { role: 'department' }))
    expect(rows[0]).toMatchObject({ activity: '講座を開催した。', department: '広報課' })
    expect(issues.map(({ rule }) => rule)).not.toContain('unknown-column')
  })

  it('holds: a column that is not to be read, which is named', () => {
    const { rows, issues } = read(sheet, city, (mapping) => chosen(mapping, 3, { role: 'ignored' }))
    expect(rows.every(({ fiscal_year }) => fiscal_year === 2021)).toBe(true)
    expect(issues.filter(({ rule }) => rule === 'unknown-column').map(({ text }) => text)).toContain(
      '令和4年度実績',
    )
  })

  it('holds: the rule of bullets', () => {
    const { rows } = read(sheet, city, (mapping) => ({ ...mapping, bullets: 'none' }))
    expect(rows[0]?.activity).toBe('・講座を開催した。\n・広報紙を配った。')
  })

  it('holds: the rows that head the columns', () => {
    const { rows } = read(sheet, city, (mapping) => ({
      ...chosen(mapping, 0, { role: 'initiative' }),
      headerRows: [3],
    }))
    expect(rows.map(({ initiative }) => initiative)).toEqual(['交流会', '交流会'])
  })

  it('and else another page’s head tells its own years', () => {
    expect(read(sheet).rows.map(({ fiscal_year }) => fiscal_year)).toEqual([2021, 2021, 2022, 2023, 2024])
  })
})

describe('what the columns hold', () => {
  it.each<[string, readonly string[], readonly string[], readonly [string, string]]>([
    ['departments', ['取組', '', 'R3実績', 'R4実績'], ['講座', '広報課', '講座を開催した。', ''], ['department', 'content']], // prettier-ignore
    ['categories', ['取組', '種', 'R3実績', 'R4実績'], ['講座', 'Ⅳ', '講座を開催した。', ''], ['category', 'content']], // prettier-ignore
    ['another office’s word for a department', ['取組', '所管', 'R3実績', 'R4実績'], ['講座', 'A', '講座を開催した。', ''], ['department', 'header']], // prettier-ignore
    ['a section', ['取組', '大項目', 'R3実績', 'R4実績'], ['講座', '1 推進', '', ''], ['section', 'alias']],
    ['nothing that is read', ['取組', '備考', 'R3実績', 'R4実績'], ['講座', '会場を変更', '', ''], ['ignored', 'header']], // prettier-ignore
  ])('is told by its head or its texts: %s', (_, head, row, [role, reason]) => {
    expect(recognised(sheetOf([head, row])).mapping.columns[1]).toMatchObject({ role, reason })
  })

  it('is an initiative where no head says so, by its place', () => {
    const { mapping, score } = recognised(sheetOf([['', 'R3実績', 'R4実績'], ['講座', '講座を開催した。', '']])) // prettier-ignore
    expect(mapping.columns[0]).toMatchObject({ role: 'initiative', reason: 'position' })
    expect(score).toBeLessThan(1)
  })
})

describe('a sheet that is no wide report', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    [
      'a list of names',
      [
        ['氏名', '住所'],
        ['甲', '乙'],
      ],
    ],
    ['a long table with a column of years', [['事業名', '年度', '実績', '予定'], ['講座', '令和3年度', '講座を開催した。', '']]], // prettier-ignore
    ['a long table in the exchange format', [['initiative', 'fiscal_year', 'kind', 'activity'], ['講座', '2021', 'result', '開催した。']]], // prettier-ignore
    ['a table of figures', [['事業名', '単位', '令和3年度実績', '令和4年度実績'], ['講座', '回', '3', '4'], ['相談', '件', '1,200', '1,300']]], // prettier-ignore
    ['a list of public comments', [['案件名', '募集期間', '提出者数', '意見件数'], ['計画(案)', '令和4年10月1日～31日', '3', '5']]], // prettier-ignore
    ['nothing', []],
  ])('is seen as none, or hardly: %s', (_, rows) => {
    expect(recogniseWideReport(sheetOf(rows), city)?.score ?? 0).toBeLessThan(0.5)
  })
})

describe('two rows of one initiative', () => {
  const head = ['取組', '区分', '担当課', 'R3実績', 'R4実績']

  it('are one where the second leaves everything left of the years blank, with its department', () => {
    const { rows } = read(
      sheetOf([head, ['講座', 'Ⅱ', '広報課', '開催した。', ''], ['', '', '', '配った。', '']]),
    )
    expect(rows.filter(({ activity }) => activity !== '')).toMatchObject([
      { initiative: '講座', category: 2, position: 1, department: '広報課' },
      { initiative: '講座', category: 2, position: 2, department: '広報課' },
    ])
  })

  it('are two where the second has a category of its own', () => {
    const { rows } = read(sheetOf([head, ['講座', 'Ⅱ', '', '開催した。', ''], ['', 'Ⅲ', '', '配った。', '']]))
    expect(rows.filter(({ activity }) => activity !== '')).toMatchObject([{ category: 2, position: 1 }, { category: 3, position: 1 }]) // prettier-ignore
  })
})

describe('a row that reads like the head of a page', () => {
  const head = ['基本的な取り組み', '令和3年度の実績', '令和4年度の実績']
  const below = ['広報', '●広報した。(広報課)', '']
  const entriesOf = ({ rows }: ReturnType<typeof read>) =>
    rows.filter(({ activity }) => activity !== '').map(({ initiative, fiscal_year, activity }) => [initiative, fiscal_year, activity]) // prettier-ignore
  const strays = ({ issues }: ReturnType<typeof read>) =>
    issues.filter(({ rule }) => rule === 'stray-text').map(({ place, text }) => [place.row, place.column, text]) // prettier-ignore

  it.each([
    ['講座', '令和3年度 令和4年度', '基本的な取り組み'],
    ['講座', '令和3年度 実績', '取組名'],
  ])('is a row where it names an initiative of its own: %s | %s | %s', (...row) => {
    const reading = read(sheetOf([head, row, below]))
    expect(entriesOf(reading)).toEqual([['講座', 2021, row[1]], ['講座', 2022, row[2]], ['広報', 2021, '広報した。']]) // prettier-ignore
    expect(strays(reading)).toEqual([])
  })

  it('is a head with its other texts named where it heads the initiatives in their own column', () => {
    const reading = read(sheetOf([head, ['講座', '開催した。', ''], ['基本的な取り組み', '令和5年度実績', '講座を開催'], below])) // prettier-ignore
    expect(strays(reading)).toEqual([[3, 3, '講座を開催']])
    expect(reading.rows.at(-1)).toMatchObject({ initiative: '広報', fiscal_year: 2023 })
  })

  it.each([
    ['the same in other widths', ['基本的な　取り組み', '令和３年度の 実績', '令和４年度の実績']],
    ['of other years', ['取組名', '令和5年度の実績', '令和6年度の予定']],
  ])('is a head without a word where it is one: %s', (_, page) => {
    expect(strays(read(sheetOf([head, ['講座', '開催した。', ''], page, below])))).toEqual([])
  })

  it('is a head without a word where its columns are others', () => {
    const reading = read(sheetOf([head, ['講座', '開催した。', ''], ['No.', '取組名', '担当課', '令和5年度実績'], ['', '広報', '広報課', '広報した。']])) // prettier-ignore
    expect(strays(reading)).toEqual([])
    expect(reading.rows.at(-1)).toMatchObject({ initiative: '広報', department: '広報課', fiscal_year: 2023 })
  })

  it('may leave a column unread that the first page reads: its texts are named', () => {
    const reading = read(sheetOf([head, ['講座', '開催した。', ''], ['取組名', '令和5年度実績', '備考'], ['広報', '広報した。', '会場を変更']])) // prettier-ignore
    expect(strays(reading)).toEqual([[4, 3, '会場を変更']])
  })
})

it('a note between the last row and the table of categories is kept, the heading of that table is none', () => {
  const { issues, categories } = read(sheetOf([['取組', '区分', 'R3実績', 'R4実績'], ['講座', 'Ⅱ', '開催した。(広報課)', ''], ['※ 数値は年度末'], ['●参考'], ['区分', '説明'], ['Ⅱ', '協働する']])) // prettier-ignore
  expect(issues.map(({ rule, place, text }) => [rule, place.row, text])).toEqual([['stray-text', 3, '※ 数値は年度末']]) // prettier-ignore
  expect(categories).toEqual([{ category: 2, definition: '協働する' }])
})

it('heads spaced out for the eye are heads, and stay as printed', () => {
  const rows = [['取 組 名', '令 和 ４ 年 度', ''], ['', '計　画', '実　績'], ['講座', '開催する。', '開催した。']] // prettier-ignore
  const { columns } = recognised(sheetOf(rows)).mapping
  expect(columns.map(({ header, role, fiscalYear, kind }) => [header, role, fiscalYear, kind])).toEqual([
    ['取 組 名', 'initiative', null, null],
    ['令 和 ４ 年 度 計　画', 'activity', 2022, 'plan'],
    ['令 和 ４ 年 度 実　績', 'activity', 2022, 'result'],
  ])
})

it('a grade or a cost of a year is no entry of it', () => {
  const rows = [['施策', '令和4年度取組実績', '令和4年度評価', '令和4年度決算額', '令和5年度予定'], ['講座', '開催した。', 'A', '1,200千円', '開催する。']] // prettier-ignore
  const { rows: entries, issues } = read(sheetOf(rows))
  expect(entries.map(({ activity }) => activity)).toEqual(['開催した。', '開催する。'])
  expect(issues.map(({ rule, text }) => [rule, text])).toEqual(
    expect.arrayContaining([
      ['assessment-column', '令和4年度評価'],
      ['money-column', '令和4年度決算額'],
    ]),
  )
})

it('heads in English tell years and kinds', () => {
  const head = ['Initiative', 'FY2021 Results', 'FY2022 actual', 'Plan (FY2023)', 'Department']
  expect(columnsOf(sheetOf([head, ['Talks', 'Held.', 'Held.', 'Will be held.', 'Culture']]))).toEqual([
    ['initiative', null, null],
    ['activity', 2021, 'result'],
    ['activity', 2022, 'result'],
    ['activity', 2023, 'plan'],
    ['department', null, null],
  ])
})

it('a number is no initiative beside its name, and 担当部 no department beside 担当課', () => {
  const rows = [['事業番号', '担当部', '担当課', '事業名', '令和4年度実績'], ['1-1', '総務部', '人事課', '研修', '開催した。']] // prettier-ignore
  expect(read(sheetOf(rows)).rows).toMatchObject([{ initiative: '研修', department: '人事課' }])
  expect(read(sheetOf([['事業名', '担当部', '令和4年度実績'], ['研修', '総務部', '開催した。']])).rows).toMatchObject([{ department: '総務部' }]) // prettier-ignore
})

it('次年度 under a year is the year after it', () => {
  const rows = [['取組', '令和5年度', '', ''], ['', '実績', '課題', '次年度計画'], ['講座', '開催した。', '人手', '開催する。']] // prettier-ignore
  expect(columnsOf(sheetOf(rows))).toEqual([
    ['initiative', null, null],
    ['activity', 2023, 'result'],
    ['ignored', null, null],
    ['activity', 2024, 'plan'],
  ])
})

it('a title’s year over a head of another year is no part of the head', () => {
  const rows = [['架空市の報告', '令和5年度', ''], ['取組', '令和4年度の実績', '令和5年度の予定'], ['講座', '開催した。', '開催する。']] // prettier-ignore
  expect(recognised(sheetOf(rows)).mapping.headerRows).toEqual([2])
  expect(columnsOf(sheetOf(rows)).slice(1)).toEqual([
    ['activity', 2022, 'result'],
    ['activity', 2023, 'plan'],
  ])
})

it('〃 in a column that holds no entries is what stands above it', () => {
  const { rows } = read(
    sheetOf([
      ['大項目', '取組', '担当課', '令和4年度実績'],
      ['推進', '講座', '文化課', '開催した。'],
      ['〃', '会議', '〃', '開催した。'],
      ['同上', '展示', '広報課', '〃'],
    ]),
  )
  expect(rows.map(({ section, department, activity, entry_type }) => [section, department, activity, entry_type])).toEqual([
    ['推進', '文化課', '開催した。', 'activity'],
    ['推進', '文化課', '開催した。', 'activity'],
    ['推進', '広報課', '〃', 'same_as'],
  ]) // prettier-ignore
})

it('a new 大項目 ends the 過程 and 分類 of the rows above it, where it names none', () => {
  const { rows } = read(
    sheetOf([
      ['大項目', '中項目', '取組', '令和4年度実績'],
      ['情報', '発信', '講座', '開催した。'],
      ['', '', '会議', '開催した。'],
      ['参加', '', '展示', '開催した。'],
    ]),
  )
  expect(rows.map(({ section, process }) => [section, process])).toEqual([
    ['情報', '発信'],
    ['情報', '発信'],
    ['参加', ''],
  ])
})

describe('a department above a group of rows', () => {
  const head = ['取り組み', '区分', '令和4年度実績']
  const departments = (rows: readonly (readonly string[])[]) =>
    read(sheetOf([...rows])).rows.map(({ initiative, department }) => `${initiative} ${department}`)

  it.each(['企画課', '■企画課', '〇企画課', '【企画課】', '担当課：企画課', '所管：企画課'])(
    'is that of its rows: %s',
    (line) => {
      const below = [[line, '', ''], ['講座', 'Ⅰ', '開催した。'], ['会議', 'Ⅰ', '開催した。（総務課）']] // prettier-ignore
      const expected = ['講座 企画課', '会議 総務課']
      expect(departments([head, ...below])).toEqual(expected)
      expect(departments([[line, '', ''], head, ...below.slice(1)])).toEqual(expected)
    },
  )

  it('holds until another is named, and one named under a heading until the next heading', () => {
    expect(
      departments([
        head,
        ['企画課', '', ''],
        ['1 情報', '', ''],
        ['講座', 'Ⅰ', '開催した。'],
        ['広報課・財政課', '', ''],
        ['会議', 'Ⅰ', '開催した。'],
        ['2 参加', '', ''],
        ['展示', 'Ⅰ', '開催した。'],
      ]),
    ).toEqual(['講座 企画課', '会議 広報課、財政課', '展示 '])
  })

  it('is told from an initiative without entries, and from an entry', () => {
    const { rows } = read(sheetOf([head, ['○市民活動センター', '', ''], ['講座', 'Ⅰ', '開催した。'], ['', '', '企画課']])) // prettier-ignore
    expect(rows.map(({ initiative, activity }) => [initiative, activity])).toEqual([
      ['市民活動センター', ''],
      ['講座', '開催した。'],
      ['講座', '企画課'],
    ])
  })

  it('is not looked for where a column names them, unless the line says what it is', () => {
    const withColumn = (line: string) => [[...head, '担当課'], [line, '', '', ''], ['講座', 'Ⅰ', '開催した。', '']] // prettier-ignore
    expect(departments(withColumn('○企画課'))).toEqual(['企画課 ', '講座 '])
    expect(departments(withColumn('担当課：企画課'))).toEqual(['講座 企画課'])
  })
})

it('a row of totals is no initiative, and is said not to be used', () => {
  const { rows, issues } = read(
    sheetOf([
      ['No.', '取組', '令和3年度実績', '令和4年度実績'],
      ['1', '講座', '開催した。', '開催した。'],
      ['', '合　計', '3回', '4回'],
    ]),
  )
  expect(rows.map(({ initiative }) => initiative)).toEqual(['講座', '講座'])
  expect(issues.find(({ rule }) => rule === 'total-row')).toMatchObject({
    place: { row: 3, column: null },
    text: '合　計 3回 4回',
  })
})

it('two columns of one year and kind are one cell', () => {
  const { rows, balance } = read(sheetOf([['取組', 'R3上期実績', 'R3下期実績', 'R4実績'], ['講座', '', '講座を開催した。', '']])) // prettier-ignore
  expect(rows.map(({ fiscal_year, entry_type }) => [fiscal_year, entry_type])).toEqual([
    [2021, 'activity'],
    [2022, 'empty'],
  ])
  expect(balance).toMatchObject({ cells: 2, cellsEmpty: 1 })
})

describe('headings and a legend as an office types them', () => {
  const head = ['取組', '区分', '対応方針', '令和4年度実績']
  const across = (text: string) => [text, text, text, text]

  it.each(['１　市政運営', '１．市政運営', '1 市政運営'])(
    'takes %s for a section, even right under the title',
    (section) => {
      const title = across('進捗状況')
      const { rows, issues } = read(sheetOf([title, across(section), across('① 形成過程'), head, ['講座', 'Ⅱ', '続ける。', '開催した。']])) // prettier-ignore
      expect(rows.map((row) => [row.section, row.process, row.initiative])).toEqual([
        [section, '① 形成過程', '講座'],
      ])
      expect(issues.map(({ text }) => text)).not.toContain(section)
    },
  )

  it.each(['（参考）区分の説明', '【参考】区分の説明', '参考', '●参考'])(
    'takes the lines under %s for the categories, not for initiatives',
    (heading) => {
      const { rows, categories, issues } = read(sheetOf([head, ['講座', 'Ⅱ', '続ける。', '開催した。'], ['', '', '', ''], [heading, '', '', ''], ['Ⅰ', '検討を進める。', '', ''], ['Ⅱ', '続ける。', '', '']])) // prettier-ignore
      expect(rows.map(({ initiative }) => initiative)).toEqual(['講座'])
      expect(categories).toEqual([
        { category: 1, definition: '検討を進める。' },
        { category: 2, definition: '続ける。' },
      ])
      expect(issues.filter(({ rule }) => rule === 'stray-text')).toEqual([])
    },
  )

  it('keeps 参考 as a note where no categories follow', () => {
    const { issues } = read(sheetOf([head, ['講座', 'Ⅱ', '続ける。', '開催した。'], ['参考', '', '', ''], ['資料は別冊', '', '', '']])) // prettier-ignore
    expect(issues.filter(({ rule }) => rule === 'stray-text').map(({ text }) => text)).toEqual(['参考', '資料は別冊']) // prettier-ignore
  })
})

describe('whatever stands in the cells', () => {
  const scrap = fc.constantFrom('●', '・', '○', '①', '1.', '(1)', '-', '－', '\n', '。', '、', ' ', '　', '講座を開催した', '中止', '(広報課)', '【福祉課】', '〈職員課〉', '福祉課：', '図書館・子ども科学館', '同上', '該当なし', '令和3年度：', '【R4実績】', '前年度：', '年度', '<li>', '</li>', '<', '>', 'Ⅱ', '区分', '説明', '取組', '1 推進', '令和3年度実績', '\u{20bb7}', '=1', 'a') // prettier-ignore
  const cell = fc.oneof({ weight: 4, arbitrary: fc.array(scrap, { maxLength: 6 }).map((parts) => parts.join('')) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) }) // prettier-ignore
  const heads = fc.constantFrom(
    [['取組', '区分', '担当課', '令和3年度実績', '令和4年度実績']],
    [['取組', '区分', '令和3年度', '', '令和4年度'], ['', '', '実績', '担当課', '予定']], // prettier-ignore
    [['取組', '区分', '担当課', '取組状況', '令和4年度予定']],
    [['取組', '区分', '前年度実績', '本年度', '翌年度予定']],
    [['取組', '区分', '担当課', '所管', '取組状況'], ['講座', 'Ⅱ', '', '', '令和3年度：開催した。']], // prettier-ignore
  )
  const rule = fc.constantFrom('auto', 'marks', 'lines', 'none')

  it('every cell is in an activity, empty or rejected, and no character is lost', () => {
    fc.assert(
      fc.property(
        heads,
        fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        rule,
        (head, body, bullets) => {
          const sheet = sheetOf([...head, ['講座', 'Ⅱ', '', '', ''], ...body])
          const recognition = recogniseWideReport(sheet, city)
          if (recognition?.mapping.headerRows[0] !== 1) return
          const { balance, rejected, rows } = readWideReport(sheet, { ...recognition.mapping, bullets }, city)
          expect(balance.charactersOut).toBe(balance.charactersIn)
          expect(balance.cellsWithActivities + balance.cellsEmpty + balance.cellsRejected).toBe(balance.cells)
          expect(balance.cellsRejected).toBe(rejected.length)
          expect(balance.activities).toBe(rows.filter(({ activity }) => activity !== '').length)
          expect(balance.cellsEmpty).toBe(rows.filter(({ entry_type }) => entry_type === 'empty').length)
        },
      ),
      { seed: 35, numRuns: 600 },
    )
  })
})
