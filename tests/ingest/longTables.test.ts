import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/domain/readError.ts'
import type { ReadOptions, ShapeId } from '../../src/ingest/mapping.ts'
import { bareCharacters } from '../../src/ingest/normalise/cellText.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import { readOpened } from '../../src/ingest/readFile.ts'
import { recogniseSheet } from '../../src/ingest/recogniseSheet.ts'
import { toTables } from '../../src/ingest/tables.ts'

const open = (rows: readonly (readonly string[])[]) =>
  openFile(new TextEncoder().encode(Papa.unparse(rows.map((cells) => [...cells]))), 'a.csv')
const read = async (
  rows: readonly (readonly string[])[],
  options: Partial<ReadOptions> = {},
  shape?: ShapeId,
) => {
  const given = { municipality: '架空県架空市', ...options }
  return readOpened(
    await open(rows),
    given,
    (sheet) => recogniseSheet(sheet, given).find(({ mapping }) => mapping.shape === shape)?.mapping,
  )
}

describe('a long table whose heads say neither result nor plan', () => {
  const rows = [
    ['事業名', '年度', '取組内容'],
    ['講座', 'R4', '講座を開催した。'],
    ['講座', 'R5', '講座を開催する。'],
  ]

  it('asks for the report’s own year, and tells them by it', async () => {
    const { sheets } = await open(rows)
    const [best] = sheets[0] ? recogniseSheet(sheets[0], { municipality: '' }) : []
    expect(best).toMatchObject({ asksReportYear: true, mapping: { shape: 'long-table', reportYear: null } })
    const reading = await read(rows, { reportYear: 2022 })
    expect(reading.rows).toMatchObject([
      { fiscal_year: 2022, kind: 'result', outcome: 'done' },
      { fiscal_year: 2023, kind: 'plan', outcome: 'planned' },
    ])
    expect(reading.rejected).toEqual([])
  })

  it('says so where the year is not known', async () => {
    await expect(read(rows)).rejects.toMatchObject({ reason: 'nothing-usable', seen: ['2: not-a-kind', '3: not-a-kind'] }) // prettier-ignore
  })
})

describe('a long table whose cells may be done or planned by their words', () => {
  const nouns = [
    ['事業名', '年度', '事業内容'],
    ['講座', '令和4年度', '講座の開催'],
    ['相談', '令和4年度', '相談会の実施'],
  ]
  const kindsOf = async (rows: readonly (readonly string[])[], options: Partial<ReadOptions> = {}) =>
    (await read(rows, options)).rows.map(({ kind, activity }) => [kind, activity])

  it('is not taken for results by a noun: it asks for the report’s own year', async () => {
    const { sheets } = await open(nouns)
    const [best] = sheets[0] ? recogniseSheet(sheets[0], { municipality: '' }) : []
    expect(best).toMatchObject({ asksReportYear: true, mapping: { shape: 'long-table' } })
    expect(await kindsOf(nouns, { reportYear: 2021 })).toEqual([['plan', '講座の開催'], ['plan', '相談会の実施']]) // prettier-ignore
  })

  it('is one of results where most cells tell of the past, and of what its title’s year says before that', async () => {
    const told = [...nouns, ['会議', '令和4年度', '会議を開いた。'], ['展示', '令和5年度', '作品を展示した。'], ['広報', '令和5年度', '広報紙を配った。']] // prettier-ignore
    expect(new Set((await kindsOf(told)).map(([kind]) => kind))).toEqual(new Set(['result']))
    const ofYear = await kindsOf([['令和4年度 取組一覧', '', ''], ...told])
    expect(ofYear.map(([kind]) => kind)).toEqual(['result', 'result', 'result', 'plan', 'plan'])
  })

  it('is one of plans under the title of a year’s plan', async () => {
    const rows = nouns.map(([name = '', , content = '']) => [name, content])
    for (const [title, kind] of [['令和6年度 事業計画一覧(楠木市)', 'plan'], ['令和6年度 環境基本計画 実績', 'result'], ['令和6年度 環境基本計画', 'result']]) // prettier-ignore
      expect(await kindsOf([[title ?? '', ''], ...rows])).toEqual([[kind, '講座の開催'], [kind, '相談会の実施']]) // prettier-ignore
  })

  it('describes its initiatives beside a column of plans, unless it tells of the past', async () => {
    const head = ['事業名', '年度', '事業内容', '次年度の計画']
    const described = await read([head, ['講座', '令和4年度', '講座の開催', '講座を3回開催する。']])
    expect(described.rows).toMatchObject([{ guideline: '講座の開催', kind: 'plan', fiscal_year: 2023, activity: '講座を3回開催する。' }]) // prettier-ignore
    expect(await kindsOf([head, ['講座', '令和4年度', '講座を開催した。', '講座を3回開催する。']])).toEqual([
      ['result', '講座を開催した。'],
      ['plan', '講座を3回開催する。'],
    ])
  })
})

describe('a column that numbers the rows', () => {
  const row = (number: string, name: string) => [number, name, '令和4年度', `${name}を開いた。`, '広報課']
  it.each(['番号', 'No.', '№', 'ＮＯ', '連番', '通し番号', '項番', '事業番号', '施策No.', '＃', ''])('is known under 「%s」, raises nothing, and its texts are kept', async (head) => {
    for (const rows of [
      [[head, '事業名', '年度', '実績', '担当課'], row('1', '講座'), row('2', '相談')],
      [[head, '取組', '令和3年度実績', '令和4年度実績', '担当課'], ['1', '講座', '講座を開いた。', '講座を開いた。', '広報課'], ['2', '相談', '相談を受けた。', '相談を受けた。', '広報課']],
    ]) {
      const { sheets, issues, left, rows: entries } = await read(rows)
      expect(sheets[0]?.mapping?.columns[0]?.role).toBe('position')
      expect(issues).toEqual([])
      expect(left).toEqual([{ sheet: null, column: 1, header: head, why: 'number', texts: [{ row: 2, text: '1' }, { row: 3, text: '2' }] }])
      expect(new Set(entries.map(({ initiative }) => initiative))).toEqual(new Set(['講座', '相談']))
    }
  }) // prettier-ignore

  it('is known without a head beside a row of totals', async () => {
    const { sheets } = await read([['', '取組', '令和4年度実績'], ['1', '講座', '開いた。'], ['2', '相談', '受けた。'], ['計', '', '2']]) // prettier-ignore
    expect(sheets[0]?.mapping?.columns[0]?.role).toBe('position')
  })

  it('is none where sentences stand under it', async () => {
    const { issues } = await read([['事業名', '年度', '実績', '番号'], ['講座', '令和4年度', '講座を開いた。', '番号の付け方を改めた。']]) // prettier-ignore
    expect(issues.map(({ rule }) => rule)).toContain('unknown-column')
  })
})

describe('a long table whose years say 実績 or 予定 beside them', () => {
  const rows = [
    ['事業名', '年度', '取組内容'],
    ['講座', '令和4年度 実績', '講座を開催した。'],
    ['講座', '令和５年度（予定）', '講座を開催する。'],
  ]
  const kinds = [
    { fiscal_year: 2022, kind: 'result' },
    { fiscal_year: 2023, kind: 'plan' },
  ]

  it('takes what is said there, and asks nothing', async () => {
    const { sheets } = await open(rows)
    const [best] = sheets[0] ? recogniseSheet(sheets[0], { municipality: '' }) : []
    expect(best).toMatchObject({ asksReportYear: false, mapping: { shape: 'long-table' } })
    expect((await read(rows)).rows).toMatchObject(kinds)
  })

  it('holds to it whatever the report’s own year is', async () => {
    expect((await read(rows, { reportYear: 2023 })).rows).toMatchObject(kinds)
  })

  it('still asks where only some say so', async () => {
    const { sheets } = await open([...rows, ['講座', '令和6年度', '講座を開催する。']])
    const [best] = sheets[0] ? recogniseSheet(sheets[0], { municipality: '' }) : []
    expect(best).toMatchObject({ asksReportYear: true })
  })
})

it('a column under a head that says nothing is known by its values', async () => {
  const reading = await read([
    ['事業名', 'A', 'B', 'C', 'D'],
    ['講座', '令和4年度', '実績', '広報課', '講座を4回開催した。'],
    ['講座', '令和5年度', '予定', '文化課', '講座を5回開催する。'],
  ])
  expect(reading.sheets[0]?.mapping?.columns.map(({ role, reason }) => [role, reason])).toEqual([
    ['initiative', 'alias'],
    ['fiscal_year', 'content'],
    ['kind', 'content'],
    ['department', 'content'],
    ['activity', 'content'],
  ])
  expect(reading.rows).toMatchObject([
    { fiscal_year: 2022, kind: 'result', department: '広報課' },
    { fiscal_year: 2023, kind: 'plan', department: '文化課' },
  ])
})

it('the counts of a row with several bullets stand once', async () => {
  const reading = await read([
    ['事業名', '年度', '実績内容', '提出者数', '意見件数'],
    ['意見公募', 'R4', '●パブリックコメントを実施した。(広報課)●結果を公表した。(広報課)', '3人', '5件'],
  ])
  expect(reading.rows.map(({ submitters, comments }) => [submitters, comments])).toEqual([[3, 5], [null, null]]) // prettier-ignore
})

it('a file headed as the exchange format is told which column is missing, not read as another table', async () => {
  const rows = [['基本的な取り組み', '年度', '取り組み内容'], ['講座', '2022', '講座を開催した。']] // prettier-ignore
  await expect(read(rows)).rejects.toMatchObject({ reason: 'missing-columns', wanted: ['実績予定 (kind)'] })
})

describe('a public-comment list', () => {
  it('gives each procedure with its title as printed, and none that was called off', async () => {
    const reading = await read([
      ['案件名', '担当課', '募集期間', '提出者数', '意見件数', '反映件数'],
      ['環境基本計画（案）について', '環境課', '令和5年1月10日～2月9日', '12人', 'なし', '－'],
      ['子ども条例(案)(中止)', '子育て支援課', '令和4年6月1日～30日', '', '', ''],
    ])
    const { public_comment } = toTables({ rows: reading.rows, categories: [], issues: [], books: [] }, [])
    expect(public_comment).toMatchObject([
      { title: '環境基本計画（案）について', department: '環境課', fiscal_year: 2022, period_start: '2023-01-10', period_end: '2023-02-09', submitters: 12, comments: 0, adopted: null },
    ]) // prettier-ignore
    expect(reading.rows.map(({ outcome }) => outcome)).toEqual(['done', 'cancelled'])
  })

  it('of what is to come is a list of plans', async () => {
    const reading = await read([
      ['令和5年度 パブリックコメント実施予定', '', ''],
      ['案件名', '担当課', '募集期間'],
      ['総合計画(案)', '経営企画課', '10月上旬'],
    ])
    expect(reading.rows).toMatchObject([{ fiscal_year: 2023, kind: 'plan', outcome: 'planned', activity: '総合計画(案)' }]) // prettier-ignore
    expect(reading.issues).toMatchObject([{ rule: 'not-a-date', text: '10月上旬' }])
  })
})

it.each([
  [['事業名', '年度', '実績予定', '取組内容', '備考', '出典'], ['講座', 'R4', '実績', '講座を開催した。', '', '別の報告.xlsx#row=9']],
  [['案件名', '担当課', '募集期間', '意見数', '出典'], ['環境基本計画(案)', '環境課', '令和4年10月1日～10月31日', '3', '別の報告.xlsx#row=9']],
  [['指標名', '単位', '令和4年度実績値', '出典'], ['参加者数', '人', '120', '別の報告.xlsx#row=9']],
])('a row whose source is another file has its place in this one (%j)', async (head, row) => {
  const { rows, places } = await read([head, row])
  expect(rows[0]?.source).toBe('別の報告.xlsx#row=9')
  expect(places[0]).toMatchObject({ file: 'a.csv', row: 2 })
}) // prettier-ignore

it('two years that point at each other tell nothing', async () => {
  const { rows } = await read([
    ['取組', '令和3年度実績', '令和4年度実績'],
    ['講座', '令和4年度と同じ', '令和3年度と同じ'],
  ])
  expect(rows.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown'])
})

it('「令和3年度と同じ」 takes the outcome of that year, not of the year before', async () => {
  const { rows } = await read([
    ['取組', '令和3年度実績', '令和4年度実績', '令和5年度実績'],
    ['講座', '開催した。', '中止した。', '令和3年度と同じ'],
    ['会議', '開催した。', '中止した。', '前年度と同じ'],
  ])
  expect(rows.map(({ outcome }) => outcome)).toEqual(['done', 'cancelled', 'done', 'done', 'cancelled', 'cancelled']) // prettier-ignore
})

it('a code is no section, and 担当部 no department beside 担当課', async () => {
  const { rows } = await read([
    ['事業コード', '担当部', '担当課', '事業名', '年度', '実績'],
    ['101', '総務部', '人事課', '研修', 'R5', '開催した。'],
  ])
  expect(rows).toMatchObject([{ theme: '', initiative: '研修', department: '人事課' }])
})

it('a long column of 「同上」 takes the outcome of the sentence above it', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [`講座${index}`, 'R4', '実績', index === 0 ? '講座は中止した。' : '同上', '広報課']) // prettier-ignore
  const reading = await read([['事業名', '年度', '実績予定', '取組内容', '所管課'], ...rows])
  expect(new Set(reading.rows.map(({ outcome }) => outcome))).toEqual(new Set(['cancelled']))
})

it('a figure never counts as held', async () => {
  const reading = await read([
    ['指標名', '単位', 'R3目標値', 'R3実績値'],
    ['講座参加者数', '人', '120', '96'],
    ['講座の実施', '回', '12', '10'],
  ])
  const { activity } = toTables({ rows: reading.rows, categories: [], issues: [], books: [] }, [])
  expect(activity.map(({ held }) => held)).toEqual([false, false, false, false])
  expect(reading.issues.map(({ rule }) => rule)).toEqual(['figures-only'])
})

describe('an indicator whose figures are all blank', () => {
  const head = ['事業名', '指標名', '単位', 'R3目標値', 'R3実績値']

  it('is an empty cell for each year and kind, and its name is kept', async () => {
    const { rows, issues, balance } = await read([head, ['講座', '参加者数', '人', '', '－'], ['講座', '満足度', '%', '80', '75']]) // prettier-ignore
    expect(rows.map(({ initiative, kind, entry_type }) => [initiative, kind, entry_type])).toEqual([
      ['講座', 'plan', 'empty'],
      ['講座', 'result', 'empty'],
      ['講座', 'plan', 'activity'],
      ['講座', 'result', 'activity'],
    ])
    expect(balance).toMatchObject({ cells: 4, cellsWithActivities: 2, cellsEmpty: 2, cellsRejected: 0 })
    expect(issues.filter(({ rule }) => rule === 'beside-blanks')).toMatchObject([
      { place: { row: 2, column: 2 }, text: '参加者数' },
      { place: { row: 2, column: 3 }, text: '人' },
    ])
  })

  it('is named by its rows where it is an initiative of its own, or has a figure in another year', async () => {
    const { issues } = await read([['指標名', '年度', '目標値', '実績値'], ['参加者数', 'R3', '', ''], ['満足度', 'R3', '80', ''], ['満足度', 'R4', '', '']]) // prettier-ignore
    expect(issues.map(({ rule }) => rule)).not.toContain('beside-blanks')
  })
})

describe('plans in words beside the figures of indicators', () => {
  const table = (title: string, head = ['施策', '指標名', '単位', 'R5目標', 'R5実績', '今後の取組', '担当課']) => [
    [title, '', '', '', '', '', ''],
    head,
    ['学び', '講座の参加者数', '人', '120', '98', '・講座を4回に増やす。\n・夜間にも開く。', '広報課'],
    ['', '講座の満足度', '％', '80', '85', '', '広報課'],
    ['つながり', '交流会の回数', '回', '6', '6', '交流会を続ける。', '市民課'],
  ] // prettier-ignore
  const plansOf = ({ rows }: Awaited<ReturnType<typeof read>>) =>
    rows.flatMap(({ kind, entry_type, target, initiative, fiscal_year, activity, department, outcome }) =>
      kind === 'plan' && entry_type !== 'empty' && target === null ? [[initiative, fiscal_year, activity, department, outcome]] : []) // prettier-ignore

  it('are of the year after the report’s own, each sentence an entry with its place', async () => {
    const reading = await read(table('令和5年度 まちづくり指標の達成状況'))
    expect(reading.sheets[0]?.mapping?.shape).toBe('indicator-table')
    expect(plansOf(reading)).toEqual([
      ['学び', 2024, '講座を4回に増やす。', '広報課', 'planned'],
      ['学び', 2024, '夜間にも開く。', '広報課', 'planned'],
      ['つながり', 2024, '交流会を続ける。', '市民課', 'planned'],
    ])
    const { rows, places, issues, left, balance } = reading
    expect(rows.flatMap(({ activity }, index) => (activity === '交流会を続ける。' ? [[places[index]?.row, places[index]?.column]] : []))).toEqual([[5, 6]]) // prettier-ignore
    expect(rows.filter(({ value }) => value !== null).map(({ fiscal_year, value }) => [fiscal_year, value])).toEqual([[2023, 98], [2023, 85], [2023, 6]]) // prettier-ignore
    expect(issues.map(({ rule }) => rule)).not.toContain('unknown-column')
    expect(left).toBeUndefined()
    expect(balance.charactersOut).toBe(balance.charactersIn)
  })

  it('are of the year that their head names, and after the last reported one where no title tells a year', async () => {
    const head = ['施策', '指標名', '単位', 'R4実績', 'R5実績', '令和7年度の取組予定', '担当課']
    expect(plansOf(await read(table('指標', head))).map(([, year]) => year)).toEqual([2025, 2025, 2025])
    const later = head.with(5, '今後の取組')
    expect(plansOf(await read(table('指標', later))).map(([, year]) => year)).toEqual([2024, 2024, 2024])
  })

  it('stand beside figures whose initiative is the narrower of two names, the other its group', async () => {
    const rows = [['令和5年度 指標の達成状況'], ['施策名', '事業名', '指標名', '目標値', '実績値'], ['安全', '防災訓練', '参加者数(人)', '100', '120'], ['安全', '見守り', '回数(回)', '12', '10']] // prettier-ignore
    const reading = await read(rows)
    expect(reading.rows.map(({ theme, initiative, fiscal_year, value, target }) => [theme, initiative, fiscal_year, target, value])).toEqual([
      ['安全', '防災訓練', 2023, 100, null],
      ['安全', '防災訓練', 2023, null, 120],
      ['安全', '見守り', 2023, 12, null],
      ['安全', '見守り', 2023, null, 10],
    ]) // prettier-ignore
  })

  it('are one where a cell is merged down over the indicators of an initiative', async () => {
    const opened = await open(table('令和5年度').map((cells, row) => (row === 3 ? cells.with(0, '学び').with(5, '・講座を4回に増やす。\n・夜間にも開く。') : cells))) // prettier-ignore
    const facts = { merges: [{ top: 3, left: 6, bottom: 4, right: 6 }], isHidden: false, hiddenRows: [], hiddenColumns: [], formulas: [], marked: [], drawings: 0 } // prettier-ignore
    const merged = { ...opened, sheets: opened.sheets.map((sheet) => ({ ...sheet, facts })) }
    expect(plansOf(readOpened(merged, { municipality: '架空県架空市' })).map(([, , activity]) => activity)).toEqual(['講座を4回に増やす。', '夜間にも開く。', '交流会を続ける。']) // prettier-ignore
  })

  it('are kept, and it is said that the year is missing, where none is known', async () => {
    const rows = table('指標', ['施策', '指標名', '単位', '目標（令和8年度）', '策定時（現状値）', '今後の取組', '担当課']).map((cells) => cells.with(4, '')) // prettier-ignore
    const { sheets } = await open(rows)
    const [best] = sheets[0] ? recogniseSheet(sheets[0], { municipality: '' }) : []
    expect(best).toMatchObject({ asksReportYear: true, mapping: { shape: 'indicator-table' } })
    const { issues, left } = await read(rows)
    expect(issues).toContainEqual(expect.objectContaining({ rule: 'plans-without-year', text: '今後の取組' }))
    expect(left?.map(({ header, texts }) => [header, texts.length])).toContainEqual(['今後の取組', 2])
    expect(plansOf(await read(rows, { reportYear: 2023 })).map(([, year]) => year)).toEqual([2024, 2024, 2024]) // prettier-ignore
  })
})

describe('figures under heads without a year', () => {
  const head = ['指標名', '単位', '基準値', '目標値', '実績値', '達成率']
  const body = [['受診率', '％', '35.2', '60.0％', '41.7％', '69.5％'], ['参加者数', '人', '1,000', '1,200人', '未集計', '－']] // prettier-ignore
  const under = (title: string, heads = head) => [[title, '', '', '', '', ''], heads, ...body]
  const figuresOf = ({ rows }: Awaited<ReturnType<typeof read>>) =>
    rows.map(({ fiscal_year, kind, value, target, unit }) => [fiscal_year, kind, value ?? target, unit])
  const ofYear = (year: number) => [[year, 'plan', 60, '％'], [year, 'result', 41.7, '％'], [year, 'plan', 1200, '人'], [year, 'result', null, '人']] // prettier-ignore

  it('are of the year in the title, an actual a result and its target a plan, never the baseline', async () => {
    const reading = await read(under('令和5年度 数値目標の進捗状況'))
    expect(figuresOf(reading)).toEqual(ofYear(2023))
    expect(reading.sheets[0]?.mapping?.columns.filter(({ reason }) => reason === 'report-year').map(({ header, fiscalYear }) => [header, fiscalYear])).toEqual([['目標値', 2023], ['実績値', 2023]]) // prettier-ignore
    expect(reading.issues.map(({ rule, text }) => [rule, text])).toEqual(expect.arrayContaining([['figures-without-year', '基準値'], ['assessment-column', '達成率']])) // prettier-ignore
    expect(reading.left?.map(({ header, texts }) => [header, texts.length])).toEqual([['基準値', 2], ['達成率', 2]]) // prettier-ignore
  })

  it('wait for the report’s own year where nothing names it', async () => {
    const rows = under('数値目標一覧')
    const { sheets } = await open(rows)
    const [best] = sheets[0] ? recogniseSheet(sheets[0], { municipality: '' }) : []
    expect(best).toMatchObject({ asksReportYear: true, mapping: { shape: 'indicator-table', reportYear: null } }) // prettier-ignore
    await expect(read(rows)).rejects.toMatchObject({ reason: 'nothing-usable', seen: ['3: not-a-fiscal-year', '4: not-a-fiscal-year'] }) // prettier-ignore
    expect(figuresOf(await read(rows, { reportYear: 2022 }))).toEqual(ofYear(2022))
  })

  it('are those of 前年度, 本年度 and 次年度 by the title’s year', async () => {
    const reading = await read(under('令和5年度 KPI', ['指標名', '単位', '前年度実績', '本年度目標', '本年度実績', '次年度目標'])) // prettier-ignore
    expect(reading.rows.slice(0, 4).map(({ fiscal_year, kind, activity }) => [fiscal_year, kind, activity])).toEqual([
      [2022, 'result', '受診率 実績 35.2％'],
      [2023, 'plan', '受診率 目標 60.0％'],
      [2023, 'result', '受診率 実績 41.7％'],
      [2024, 'plan', '受診率 目標 69.5％'],
    ]) // prettier-ignore
  })

  it.each([
    ['a target beside actuals of several years', ['指標名', '単位', 'R3実績', '目標値', 'R5実績', '達成率'], [2021, 2023]], // prettier-ignore
    ['an end in view', ['指標名', '単位', '現状値', '最終目標値', '令和5年度実績', '達成率'], [2023]],
    ['what an actual is compared with', ['指標名', '単位', '現状値', '目標値（R8）', '実績値', '達成率'], [2026, 2023]], // prettier-ignore
    ['a mean of several years', ['指標名', '単位', '令和2～4年度平均', '令和5年度目標', '令和5年度実績', '達成率'], [2023, 2023]], // prettier-ignore
  ] as const)('are left where they may be of another: %s', async (_, heads, years) => {
    const { sheets } = await read(under('令和5年度 数値目標の進捗状況', [...heads]))
    expect(sheets[0]?.mapping?.columns.filter(({ role }) => role === 'value' || role === 'target').map(({ fiscalYear }) => fiscalYear)).toEqual(years) // prettier-ignore
  })

  it('have their years under them, in brackets or not', async () => {
    for (const [baseline, actual, goal] of [['（R2）', '（R5）', '（R8）'], ['R2', 'R5', 'R8'], ['令和2年度', '令和5年度', '令和8年度']]) {
      const { rows } = await read([['指標', '計画当初', '実績', '目標'], ['', baseline, actual, goal].map(String), ['受診率', '35.2%', '41.7%', '60%']]) // prettier-ignore
      expect(rows.map(({ fiscal_year, kind, value, target }) => [fiscal_year, kind, value ?? target])).toEqual([[2020, 'result', 35.2], [2023, 'result', 41.7], [2026, 'plan', 60]]) // prettier-ignore
    }
  }) // prettier-ignore

  it('are of the kind that their row names, and left whole where it names none', async () => {
    const { rows, rejected } = await read([['事業名', '区分', 'R4', 'R5'], ['病児保育', '量の見込み', '100', '110'], ['', '確保方策', '120', '120'], ['', '実績', '91', '119'], ['一時預かり', '見込み', '30', '30'], ['', '実績', '28', '29']]) // prettier-ignore
    expect(rows.slice(0, 4).map(({ fiscal_year, kind, value, target }) => [fiscal_year, kind, value ?? target])).toEqual([[2022, 'plan', 100], [2023, 'plan', 110], [2022, 'result', 91], [2023, 'result', 119]]) // prettier-ignore
    expect(rejected.map(({ rules, cells }) => [rules, cells[1]])).toEqual([[['not-a-kind'], '確保方策']])
  })

  it('are a part of a long table whose rows tell what was done', async () => {
    const { sheets, rows } = await read([['令和5年度 事業報告', '', '', '', '', ''], ['事業名', '担当課', '取組内容', '目標値', '実績値', '単位'], ['講座', '広報課', '講座を12回開催した。', '100', '96', '人']]) // prettier-ignore
    expect(sheets[0]?.mapping?.shape).toBe('long-table')
    expect(rows).toMatchObject([{ activity: '講座を12回開催した。', value: 96, target: 100 }])
  })
})

describe('results in words beside the figures of indicators', () => {
  const table = (title: string, heads: readonly string[]) => [
    [title, '', '', '', '', ''],
    ['施策', '指標名', '目標値', '実績値', ...heads],
    ['健診', '受診率', '60％', '41.7％', '・はがきを送った。\n・休日健診は中止した。', '受診を勧めた。'],
    ['運動', '参加者数', '100人', '96人', '教室を30回開催した。', '教室を開いた。'],
  ]
  const wordsOf = ({ rows }: Awaited<ReturnType<typeof read>>) =>
    rows.flatMap(({ kind, fiscal_year, value, target, activity, outcome }) => (value === null && target === null ? [[fiscal_year, kind, activity, outcome]] : [])) // prettier-ignore
  const results = [
    [2023, 'result', 'はがきを送った。', 'done'],
    [2023, 'result', '休日健診は中止した。', 'cancelled'],
    [2023, 'result', '教室を30回開催した。', 'done'],
  ]

  it.each(['実施状況', '取組実績', '取組状況', '実績内容', '令和5年度の取組結果', '今年度の取組状況'])('are of the report’s own year under %s, and 取組内容 describes the initiative', async (header) => {
    const reading = await read(table('令和5年度 目標の達成状況', [header, '取組内容']))
    expect(wordsOf(reading)).toEqual(results)
    expect(new Set(reading.rows.map(({ guideline }) => guideline))).toEqual(new Set(['受診を勧めた。', '教室を開いた。'])) // prettier-ignore
    expect(reading.balance.charactersOut).toBe(reading.balance.charactersIn)
    expect(reading.left).toBeUndefined()
  }) // prettier-ignore

  it('are what 取組内容 alone tells in verbs of the past', async () => {
    expect(wordsOf(await read(table('令和5年度 目標の達成状況', ['取組内容', '備考'])))).toEqual(results)
  })

  it('are none of what is said of the figures', async () => {
    const { left, rows } = await read(table('令和5年度 目標の達成状況', ['達成状況', '評価・課題']))
    expect(rows.every(({ value, target }) => value !== null || target !== null)).toBe(true)
    expect(left?.map(({ header, texts }) => [header, texts.length])).toEqual([['達成状況', 2], ['評価・課題', 2]]) // prettier-ignore
  })

  it('are kept, and it is said that the year is missing, where none is known', async () => {
    const rows = table('目標の達成状況', ['取組状況', '備考']).map((cells, row) => (row === 1 ? cells.with(2, '目標値（R8）').with(3, '基準値') : cells)) // prettier-ignore
    const { issues } = await read(rows)
    expect(issues).toContainEqual(expect.objectContaining({ rule: 'results-without-year', text: '取組状況' }))
    expect(wordsOf(await read(rows, { reportYear: 2023 }))).toEqual(results)
  })
})

describe('whatever stands in a table', () => {
  const words = ['', ' ', '講座', 'R3', '令和4年度', '来年', '実績', '予定', '広報課', '●講座を開催した。(広報課)●相談を開催した。', '講座を開催した。', '同上', '－', '12人', '1,234', '集計中', '令和4年10月1日～10月31日', '合計', '※ 注', '<li>講座</li>'] // prettier-ignore
  const body = (width: number) =>
    fc.array(fc.array(fc.constantFrom(...words), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }) // prettier-ignore
  const tables: Record<string, readonly [ShapeId, ...string[]]> = {
    'long table': ['long-table', '事業名', '年度', '実績予定', '取組内容', '所管課', '備考'],
    'long table of results and plans': ['long-table', '柱', '事業名', '年度', '実績内容', '計画内容', '担当'],
    'public-comment list': [
      'public-comment-list',
      '案件名',
      '担当課',
      '募集期間',
      '提出者数',
      '意見数',
      '反映件数',
    ],
    'indicator table': ['indicator-table', '施策名', '指標名', '単位', 'R3目標値', 'R3実績値', 'R4実績値'],
  }

  it.each(Object.entries(tables))('every row of a %s is in entries, empty or rejected, and no character is lost', async (_, [shape, ...head]) => {
    await fc.assert(
      fc.asyncProperty(body(head.length), fc.constantFrom(null, 2022), async (rows, reportYear) => {
        const reading = await read([head, ...rows], { reportYear }, shape).catch((error: unknown) => {
          if (error instanceof ReadError) return null
          throw error
        })
        if (reading === null) return
        const mapping = reading.sheets[0]?.mapping
        if (!mapping) throw new Error('no mapping')
        const columns = mapping.columns.filter(({ role, kind }) => role === 'activity' || (mapping.shape === 'indicator-table' && kind !== null)) // prettier-ignore
        const aside = new Set(reading.issues.filter(({ rule }) => rule === 'total-row' || rule === 'stray-text').map(({ place }) => place.row)) // prettier-ignore
        const read_ = [...rows.entries()].map(([index, cells]) => ({ row: index + 2, cells })).filter(({ row, cells }) => !aside.has(row) && cells.some((cell) => cell.trim() !== '')) // prettier-ignore
        const { balance, rejected } = reading
        expect(balance.cellsRejected).toBe(rejected.length)
        expect(balance.cellsWithActivities + balance.cellsEmpty + balance.cellsRejected).toBe(balance.cells)
        expect(balance.charactersOut).toBe(balance.charactersIn)
        /* What reads better as another shape has heads elsewhere: its rows are not these. */
        if (mapping.shape !== shape) return
        expect(reading.rows.filter(({ entry_type }) => entry_type === 'empty')).toHaveLength(balance.cellsEmpty)
        const years = read_.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length === 1 && cells.includes('令和4年度')) // prettier-ignore
        expect(new Set([...reading.rows.map(({ source }) => source.replace(/,.*/u, '')), ...rejected.map(({ place }) => place.row)]).size).toBe(read_.length - years.length) // prettier-ignore
        expect(columns.length).toBeGreaterThan(0)
        expect(balance.charactersIn).toBeLessThanOrEqual(rows.flat().reduce((sum, cell) => sum + bareCharacters(cell).length, 0)) // prettier-ignore
      }),
      { seed: 33, numRuns: 200 },
    )
  }) // prettier-ignore
})

it('〃 in a long table is what stands above it, and is said to be filled', async () => {
  const { rows, issues } = await read([
    ['取組', '年度', '種別', '内容', '担当課'],
    ['講座', '令和4年度', '実績', '講座を開催した。', '文化課'],
    ['会議', '〃', '〃', '会議を開催した。', '〃'],
  ])
  expect(rows.map(({ fiscal_year, kind, department }) => [fiscal_year, kind, department])).toEqual([
    [2022, 'result', '文化課'],
    [2022, 'result', '文化課'],
  ])
  expect(issues.map(({ rule, text: said }) => [rule, said])).toEqual([
    ['filled-from-above', '年度 (1)'],
    ['filled-from-above', '種別 (1)'],
    ['filled-from-above', '担当課 (1)'],
  ])
})
