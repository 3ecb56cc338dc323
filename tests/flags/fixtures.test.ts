import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import type { FlagId } from '../../src/domain/flag.ts'
import type { Site } from '../../src/domain/site.ts'
import { flaggedInitiatives } from '../../src/queries/flaggedInitiatives.ts'
import { fillMadeUp, type MadeUpLine } from '../madeUp.ts'

let database: Database
beforeAll(async () => {
  database = await openNode()
})
afterAll(() => database.close())

const raise = async (
  flag: FlagId,
  lines: readonly MadeUpLine[],
  { bodies = [], years = [] }: { bodies?: Site['bodies']; years?: number[] } = {},
) => {
  await fillMadeUp(database, lines, bodies)
  const rows = await database.all(flaggedInitiatives({ ...emptyFilter, years }))
  return rows.filter((row) => row.flag === flag)
}

const namesOf = (rows: readonly { initiative: string; category: number | null }[]) =>
  rows.map(({ initiative, category }) => `${initiative} ${category}`)
const textsOf = (rows: readonly { evidence: { text: string }[] }[]) =>
  rows.flatMap(({ evidence }) => evidence.map(({ text }) => text))

const held = '講座を開催した。'
const cancelled = '講座は中止した。'
const planned = '講座を開催する。'

describe('no-entry-ever', () => {
  it('is raised for a row blank in every year, and says in which category its sibling has results', async () => {
    const rows = await raise('no-entry-ever', [
      { initiative: '講座', category: 2, year: 2021 },
      { initiative: '講座', category: 2, year: 2022 },
      { initiative: '講座', category: 3, year: 2021 },
      { initiative: '講座', category: 3, year: 2022, text: held },
    ])
    expect(rows).toMatchObject([
      { initiative: '講座', category: 2, otherInitiative: '講座', otherCategory: 3, fiscalYear: null },
    ])
  })

  it('names no sibling where the sibling only plans, or where the same name stands in another phase', async () => {
    const rows = await raise('no-entry-ever', [
      { initiative: '講座', category: 2, year: 2022 },
      { initiative: '講座', category: 3, year: 2023, kind: 'plan', text: planned },
      { initiative: '講座', category: 3, year: 2022, process: '② 実施過程', text: held },
    ])
    expect(namesOf(rows)).toEqual(['講座 2'])
    expect(rows[0]?.otherInitiativeId).toBeNull()
  })

  it('is not raised for a row with a plan only, nor for one that says 該当なし', async () => {
    const rows = await raise('no-entry-ever', [
      { initiative: '計画だけ', year: 2022 },
      { initiative: '計画だけ', year: 2023, kind: 'plan', text: planned },
      { initiative: '該当なし', year: 2022, text: '該当なし' },
    ])
    expect(rows).toEqual([])
  })
})

describe('no-result and only-cancelled', () => {
  const lines: readonly MadeUpLine[] = [
    { initiative: '空欄', year: 2022 },
    { initiative: '中止', year: 2022, text: cancelled },
    { initiative: '中止', year: 2022, text: '交流会は実施しなかった。' },
    { initiative: '半ば', year: 2022, text: cancelled },
    { initiative: '半ば', year: 2022, text: held },
    { initiative: '一部', year: 2022, text: '講座を開催した。交流会は中止した。' },
    { initiative: '判定できず', year: 2022, text: '講座の在り方について。' },
    { initiative: '前年に中止', year: 2021, text: cancelled },
    { initiative: '前年に中止', year: 2022, text: held },
    { initiative: '計画だけ', year: 2023, kind: 'plan', text: planned },
  ]

  it('no-result names the blank row without and the cancelled rows with sentences, in the latest year', async () => {
    const rows = await raise('no-result', lines)
    expect(rows.map(({ initiative, evidence }) => [initiative, evidence.length])).toEqual([
      ['空欄', 0],
      ['中止', 2],
      ['判定できず', 1],
    ])
  })

  it('only-cancelled shows every sentence of a row with entries of which none was held', async () => {
    const rows = await raise('only-cancelled', lines)
    expect(namesOf(rows)).toEqual(['中止 3', '判定できず 3'])
    expect(textsOf(rows.slice(0, 1))).toEqual([cancelled, '交流会は実施しなかった。'])
  })

  it('ask of an earlier year when that year is chosen', async () => {
    expect(namesOf(await raise('only-cancelled', lines, { years: [2021] }))).toEqual(['前年に中止 3'])
  })

  it('let an outcome that the file states stand before the one read from the words', async () => {
    const rows = await raise('only-cancelled', [
      { initiative: '中止と記載', year: 2022, text: held, outcome: 'cancelled' },
      { initiative: '実施と記載', year: 2022, text: cancelled, outcome: 'done' },
    ])
    expect(namesOf(rows)).toEqual(['中止と記載 3'])
  })
})

describe('stopped', () => {
  it('names the last year held and what was held in it, however long ago', async () => {
    const rows = await raise('stopped', [
      { initiative: '講座', year: 2019, text: '第1回講座を開催した。' },
      { initiative: '講座', year: 2020, text: '第2回講座を開催した。' },
      { initiative: '講座', year: 2020, text: '交流会は中止した。' },
      { initiative: '講座', year: 2021 },
      { initiative: '講座', year: 2022 },
    ])
    expect(rows).toMatchObject([{ initiative: '講座', fiscalYear: 2022, lastYear: 2020 }])
    expect(textsOf(rows)).toEqual(['第2回講座を開催した。'])
  })

  it('is not raised where the latest cell says something, where nothing was ever held, or where the year has no cell', async () => {
    const rows = await raise('stopped', [
      { initiative: '中止', year: 2021, text: held },
      { initiative: '中止', year: 2022, text: cancelled },
      { initiative: '前から中止', year: 2021, text: cancelled },
      { initiative: '前から中止', year: 2022 },
      { initiative: '欄なし', year: 2021, text: held },
      { initiative: '計画だけ', year: 2021, kind: 'plan', text: planned },
      { initiative: '計画だけ', year: 2022 },
      { initiative: '再開', year: 2020, text: held },
      { initiative: '再開', year: 2021 },
      { initiative: '再開', year: 2022, text: held },
    ])
    expect(rows).toEqual([])
  })
})

describe('no-plan', () => {
  const after = (initiative: string, text?: string): MadeUpLine => ({
    initiative,
    year: 2023,
    kind: 'plan',
    ...(text === undefined ? {} : { text }),
  })

  it('is raised where the latest year was held and the plan after it is blank or says 該当なし', async () => {
    const rows = await raise('no-plan', [
      { initiative: '空欄', year: 2022, text: held },
      { initiative: '空欄', year: 2022, text: cancelled },
      after('空欄'),
      { initiative: '該当なし', year: 2022, text: held },
      after('該当なし', '該当なし'),
    ])
    expect(rows).toMatchObject([
      { initiative: '空欄', fiscalYear: 2022 },
      { initiative: '該当なし', fiscalYear: 2022 },
    ])
    expect(textsOf(rows)).toEqual([held, held])
  })

  it('is not raised where something is planned, nothing was held, or no report covers the plan', async () => {
    const rows = await raise('no-plan', [
      { initiative: '予定あり', year: 2022, text: held },
      after('予定あり', planned),
      { initiative: '中止', year: 2022, text: cancelled },
      after('中止'),
      { initiative: '空欄', year: 2022 },
      after('空欄'),
      { initiative: '予定の欄なし', year: 2022, text: held },
      { initiative: '前年だけ', year: 2021, text: held },
      { initiative: '前年だけ', year: 2022 },
      after('前年だけ'),
      { initiative: '翌々年', year: 2022, text: held },
      { initiative: '翌々年', year: 2024, kind: 'plan' },
    ])
    expect(rows).toEqual([])
  })
})

describe('planned-not-held and unplanned', () => {
  const plan = (initiative: string, text?: string, year = 2023): MadeUpLine => ({
    initiative,
    year,
    kind: 'plan',
    ...(text === undefined ? {} : { text }),
  })
  const result = (initiative: string, text?: string, year = 2023): MadeUpLine => ({
    initiative,
    year,
    ...(text === undefined ? {} : { text }),
  })
  const joined: readonly MadeUpLine[] = [
    ...[plan('予定どおり', planned), result('予定どおり', held)],
    ...[plan('実績が空白', planned), result('実績が空白')],
    ...[plan('中止', planned), plan('中止', '交流会を開催する。'), result('中止', cancelled)],
    plan('実績の行なし', planned),
    ...[plan('予定が空白'), result('予定が空白', held), result('予定が空白', cancelled)],
    ...[plan('予定は該当なし', '該当なし'), result('予定は該当なし', '講座を開催した。交流会は中止した。')],
    result('予定の行なし', held),
    ...[plan('どちらも空白'), result('どちらも空白')],
    ...[plan('予定なしで中止'), result('予定なしで中止', cancelled)],
  ]

  it('planned-not-held rests on the sentences of the plan, and on those of the result where it has any', async () => {
    const rows = await raise('planned-not-held', joined)
    expect(rows.map(({ initiative, evidence }) => [initiative, evidence.map(({ text }) => text)])).toEqual([
      ['実績が空白', [planned]],
      ['中止', [planned, '交流会を開催する。', cancelled]],
      ['実績の行なし', [planned]],
    ])
    for (const { fiscalYear } of rows) expect(fiscalYear).toBe(2023)
  })

  it('unplanned shows what was held where the plan is blank, says 該当なし, or has no such row', async () => {
    const rows = await raise('unplanned', joined)
    expect(rows.map(({ initiative, evidence }) => [initiative, evidence.map(({ text }) => text)])).toEqual([
      ['予定が空白', [held]],
      ['予定は該当なし', ['講座を開催した。交流会は中止した。']],
      ['予定の行なし', [held]],
    ])
  })

  it('ask of an earlier year when that year is chosen', async () => {
    const lines = [
      ...[plan('中止', planned, 2022), result('中止', cancelled, 2022)],
      ...[plan('中止', planned), result('中止', held)],
    ]
    expect(await raise('planned-not-held', lines)).toEqual([])
    expect(namesOf(await raise('planned-not-held', lines, { years: [2022] }))).toEqual(['中止 3'])
  })

  it('are not raised where one report alone is loaded: its plans are of another year than its results', async () => {
    const lines = [result('講座', held, 2021), result('講座', cancelled, 2022), plan('講座', planned)]
    for (const years of [[], [2021], [2022], [2023]]) {
      expect(await raise('planned-not-held', lines, { years })).toEqual([])
      expect(await raise('unplanned', lines, { years })).toEqual([])
    }
  })

  it('are not raised for a city whose plans of the year are not loaded, though another city’s are', async () => {
    const lines = [
      ...[plan('講座', planned), result('講座', held)],
      { ...result('隣の講座', held), municipality: '架空町' },
      { ...result('隣の交流会'), municipality: '架空町' },
    ]
    expect(await raise('unplanned', lines)).toEqual([])
    expect(await raise('planned-not-held', lines)).toEqual([])
  })

  it('leave the other flags as they are: a plan of the year is no sentence of the year before', async () => {
    const lines: MadeUpLine[] = [
      { ...result('講座', '清掃の講座を市内の公園で開催した。', 2022), department: '環境課' },
      { ...plan('講座', '清掃の講座を市内の公園で開催した。'), department: '緑地課' },
      { ...result('講座', '清掃の講座を市内の公園で開催した。'), department: '環境課' },
    ]
    expect(await raise('department-moved', lines)).toMatchObject([
      { department: '環境課', otherDepartment: '緑地課', fiscalYear: 2023 },
    ])
    expect(await raise('unchanged-wording', lines)).toHaveLength(1)
  })
})

describe('unchanged-wording', () => {
  it('is raised where the sentences agree but for digits, years, width and order', async () => {
    const rows = await raise('unchanged-wording', [
      { initiative: '講座', year: 2021, text: '令和3年度に第22回講座を開催した。' },
      { initiative: '講座', year: 2021, text: 'ＳＮＳで発信した。' },
      { initiative: '講座', year: 2022, text: 'SNSで発信した。' },
      { initiative: '講座', year: 2022, text: '令和4年度に第23回講座を開催した。' },
    ])
    expect(rows).toMatchObject([{ initiative: '講座', fiscalYear: 2022, lastYear: 2022 }])
    expect(rows[0]?.evidence.map(({ fiscalYear }) => fiscalYear)).toEqual([2021, 2021, 2022, 2022])
  })

  it('is not raised for a word changed, a sentence more, two blank years, a year between, or a plan', async () => {
    const rows = await raise('unchanged-wording', [
      { initiative: '語', year: 2021, text: held },
      { initiative: '語', year: 2022, text: '講習を開催した。' },
      { initiative: '増', year: 2021, text: held },
      { initiative: '増', year: 2022, text: held },
      { initiative: '増', year: 2022, text: '交流会を開催した。' },
      { initiative: '空欄', year: 2021 },
      { initiative: '空欄', year: 2022 },
      { initiative: '間', year: 2020, text: held },
      { initiative: '間', year: 2022, text: held },
      { initiative: '予定', year: 2022, text: held },
      { initiative: '予定', year: 2023, kind: 'plan', text: held },
    ])
    expect(rows).toEqual([])
  })
})

describe('waits-on-body', () => {
  const bodies = [
    { body: '庁内横断組織', printed: ['庁内横断組織', '市内横断組織'], initiative: '組織の設置' },
  ]
  const waiting = (initiative: string, policy: string): MadeUpLine => ({
    initiative,
    category: 4,
    policy,
    year: 2022,
  })
  const lines = [
    waiting('規則', '今後、庁内横断組織で確定する。'),
    waiting('手引き', '今後、市内横断組織で確定する。'),
    waiting('研修', '担当課で検討を進める。'),
  ]

  it('is raised once for each row whose policy names the body, however printed', async () => {
    const rows = await raise(
      'waits-on-body',
      [...lines, { initiative: '組織の設置', category: 1, year: 2022 }],
      { bodies },
    )
    expect(namesOf(rows)).toEqual(['規則 4', '手引き 4'])
    for (const row of rows) expect(row).toMatchObject({ otherInitiative: '組織の設置', otherCategory: 1 })
  })

  it('is not raised when the initiative that sets the body up has an entry, be it only planned', async () => {
    const founded: readonly MadeUpLine[] = [
      { initiative: '組織の設置', category: 1, year: 2022 },
      { initiative: '組織の設置', category: 1, year: 2023, kind: 'plan', text: '設置する。' },
    ]
    expect(await raise('waits-on-body', [...lines, ...founded], { bodies })).toEqual([])
  })

  it('is not raised when another row of the heading that sets the body up has an entry', async () => {
    const founded: readonly MadeUpLine[] = [
      { initiative: '組織の設置', category: 1, year: 2022 },
      { initiative: '組織の設置', category: 2, year: 2022, text: '組織を設置した。' },
    ]
    expect(await raise('waits-on-body', [...lines, ...founded], { bodies })).toEqual([])
  })

  it('is raised once though the heading that sets the body up stands blank in two categories', async () => {
    const founded: readonly MadeUpLine[] = [
      { initiative: '組織の設置', category: 2, year: 2022 },
      { initiative: '組織の設置', category: 1, year: 2022 },
    ]
    const rows = await raise('waits-on-body', [...lines, ...founded], { bodies })
    expect(namesOf(rows)).toEqual(['規則 4', '手引き 4'])
  })

  it('is not raised for a body that the report has no initiative for', async () => {
    expect(await raise('waits-on-body', lines, { bodies })).toEqual([])
  })
})

describe('department-moved', () => {
  const moving = (
    first: string,
    second: string,
    words = ['清掃の講座を市内の公園で開催した。'],
  ): MadeUpLine[] => [
    { initiative: '講座', year: 2021, text: words[0] ?? '', department: first },
    { initiative: '講座', year: 2022, text: words.at(-1) ?? '', department: second },
  ]

  it('names both departments and both sentences', async () => {
    const rows = await raise('department-moved', moving('環境課', '清掃課'))
    expect(rows).toMatchObject([{ department: '環境課', otherDepartment: '清掃課', fiscalYear: 2022 }])
    expect(rows[0]?.evidence.map(({ fiscalYear, department }) => [fiscalYear, department])).toEqual([
      [2021, '環境課'],
      [2022, '清掃課'],
    ])
  })

  it('takes in the plan of the next year', async () => {
    const lines = moving('環境課', '清掃課').map((line) =>
      line.year === 2022 ? { ...line, kind: 'plan' as const } : line,
    )
    expect(await raise('department-moved', lines)).toHaveLength(1)
  })

  it.each<[string, MadeUpLine[]]>([
    ['one of two departments stays', moving('環境課、清掃課', '清掃課')],
    ['the two departments change places', moving('環境課、清掃課', '清掃課、環境課')],
    [
      'the sentences are less alike',
      moving('環境課', '清掃課', ['公園の清掃を行った。', '公園で講座を開催した。']),
    ],
    [
      'a year lies between',
      moving('環境課', '清掃課').map((line) => (line.year === 2022 ? { ...line, year: 2023 } : line)),
    ],
    [
      'the sentence stands in another initiative',
      moving('環境課', '清掃課').map((line) => (line.year === 2022 ? { ...line, initiative: '清掃' } : line)),
    ],
    [
      'the department that ran it last year goes on and another joins with the same words',
      [...moving('環境課', '環境課'), ...moving('環境課', '清掃課').slice(1)],
    ],
  ])('is not raised when %s', async (_, lines) => {
    expect(await raise('department-moved', lines)).toEqual([])
  })
})

describe('figures without a word on what was held', () => {
  const figure = (
    initiative: string,
    year: number,
    value: number | null,
    target: number | null,
  ): MadeUpLine => ({
    initiative,
    year,
    kind: target === null ? 'result' : 'plan',
    text: target === null ? `参加者数 実績値 ${value ?? '集計中'}人` : `参加者数 目標値 ${target}人`,
    value,
    target,
    unit: '人',
  })
  const lines: readonly MadeUpLine[] = [
    figure('参加者', 2021, 120, null),
    figure('参加者', 2022, 120, null),
    figure('参加者', 2022, null, 150),
    figure('集計中', 2022, null, null),
    figure('目標だけ', 2022, null, 150),
    { initiative: '目標だけ', year: 2022 },
    { initiative: '計画と数値', year: 2022, kind: 'plan', text: planned },
    figure('計画と数値', 2022, 12, null),
    { initiative: '前年に実施', year: 2021, text: held },
    figure('前年に実施', 2022, 30, null),
    { initiative: '中止と数値', year: 2022, text: cancelled },
    figure('中止と数値', 2022, 0, null),
    { initiative: '中止', year: 2022, text: cancelled },
    { initiative: '中止', year: 2022, kind: 'plan', text: planned },
    figure('目標と実施の文', 2022, null, 150),
    { initiative: '目標と実施の文', year: 2022, text: held },
    figure('数値だけ', 2022, 12, null),
  ]

  it.each([
    ['only-cancelled', ['中止と数値 3', '中止 3']],
    ['no-result', ['目標だけ 3', '中止と数値 3', '中止 3']],
    ['stopped', []],
    ['unchanged-wording', []],
    ['planned-not-held', ['中止 3']],
    ['unplanned', []],
    ['no-entry-ever', []],
  ] as const)('raise %s only for what words say', async (flag, names) => {
    expect(namesOf(await raise(flag, lines))).toEqual(names)
  })

  it('are no evidence of a row whose sentences were all called off', async () => {
    const rows = await raise('only-cancelled', lines)
    expect(textsOf(rows)).toEqual([cancelled, cancelled])
  })
})
