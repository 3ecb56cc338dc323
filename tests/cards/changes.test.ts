import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Card, CardRow } from '../../src/cards/card.ts'
import { planFatesOf } from '../../src/cards/planFates.ts'
import { cards } from '../../src/cards/registry.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter, type Filter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { sayBase, sayHeadline, type Words } from '../../src/locales/words.ts'
import { departmentsChanged } from '../../src/queries/departmentsChanged.ts'
import { initiativeHistory } from '../../src/queries/initiativeHistory.ts'
import { initiativesChanged } from '../../src/queries/initiativesChanged.ts'
import { planVsActual } from '../../src/queries/planVsActual.ts'
import { planVsActualByDepartment } from '../../src/queries/planVsActualByDepartment.ts'
import { sentences } from '../../src/queries/sentences.ts'
import { wordingChanged } from '../../src/queries/wordingChanged.ts'
import { fillMadeUp, openMadeUp } from '../madeUp.ts'
import { countBy, progressEntries } from '../progressCsv.ts'
import { openSample } from '../sample.ts'
import { earlierReport, laterReport, twoReports } from '../twoReports.ts'

const view = (words: Words, filter: Filter = emptyFilter) => ({ words, settings: defaultSettings, filter })
const comparing = cards.filter(({ needs }) => needs !== undefined)
const say = (card: Card, rows: readonly CardRow[], words: Words, filter?: Filter) => ({
  headline: sayHeadline(words, card.headline(rows, view(words, filter))),
  base: sayBase(words, card.base(rows, view(words, filter))),
})
const said = async (database: Database, id: string, filter: Filter = emptyFilter) => {
  const card = comparing.find((one) => one.id === id)
  if (!card) throw new RangeError(id)
  return say(card, await database.all<CardRow>(card.query(filter)), ja, filter)
}
describe('two made-up reports, the later with the results of what the earlier planned', () => {
  let database: Database
  beforeAll(async () => {
    database = await openMadeUp(twoReports)
  })
  afterAll(() => database.close())

  it.each(comparing)('have rows for the card $id, in words, numbers and nothing', async (card) => {
    const rows = await database.all<CardRow>(card.query(emptyFilter))
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows)
    for (const words of [ja, en]) {
      const { headline, base } = say(card, rows, words)
      expect(base).not.toBe('')
      expect(`${headline} ${base}`).not.toMatch(/undefined|null|NaN|\[object/u)
      for (const row of rows)
        for (const { value } of card.columns)
          expect(['string', 'number', 'object']).toContain(typeof (value(row, view(words)) ?? null))
    }
  })

  it('plan 7 entries in 6 initiatives, of which 2 report something held', async () => {
    expect(await said(database, 'plan-vs-actual')).toEqual({
      headline: '令和5年度の予定7件のある6の取り組みのうち、実施の記載があるのは2',
      base: '令和5年度の取り組み数：予定だけ4、予定と同じ件数の実施2、実施だけ4、どちらもなし1',
    })
  })

  it('stand row by row with what was planned, reported and held, and whether the report has the row', async () => {
    const rows = await database.all(planVsActual(emptyFilter))
    expect(
      rows.map((row) => [row.initiative, row.category, row.verdict, row.planned, row.entries, row.held]),
    ).toEqual([
      ['講座', 3, 'as-many-held', 2, 2, 2],
      ['協働', 3, 'as-many-held', 1, 1, 1],
      ['空白に', 3, 'planned-not-held', 1, 0, 0],
      ['中止に', 3, 'planned-not-held', 1, 1, 0],
      ['予定なし', 3, 'unplanned', 0, 1, 1],
      ['該当なし', 3, 'unplanned', 0, 1, 1],
      ['ずっと空白', 3, 'neither', 0, 0, 0],
      ['なくなる行', 3, 'planned-not-held', 1, 0, 0],
      ['区分が変わる行', 2, 'planned-not-held', 1, 0, 0],
      ['区分が変わる行', 3, 'unplanned', 0, 1, 1],
      ['加わる行', 3, 'unplanned', 0, 1, 1],
    ])
    expect(rows.filter(({ hasResult }) => !hasResult).map(({ initiative, category }) => `${initiative} ${category}`)).toEqual(['なくなる行 3', '区分が変わる行 2']) // prettier-ignore
    expect(rows.filter(({ hasPlan }) => !hasPlan).map(({ initiative, category }) => `${initiative} ${category}`)).toEqual(['区分が変わる行 3', '加わる行 3']) // prettier-ignore
  })

  it('show each sentence once: a plan beside the result that says nearly the same, the others alone', async () => {
    const [row] = await database.all(planVsActual(emptyFilter))
    expect(row?.sentences.map(({ plan, result }) => [plan, result])).toEqual([
      ['市民講座を市内の公民館で開催する。', '市民講座を市内の公民館で開催した。'],
      ['広報紙で周知する。', null],
      [null, '市民ワークショップの参加者を募集した。'],
    ])
    const rows = await database.all(planVsActual(emptyFilter))
    const shown = rows.flatMap((one) => one.sentences.flatMap(({ planId, resultId }) => [planId, resultId]))
    const told = await database.all(sentences({ ...emptyFilter, years: [2023] }))
    expect(shown.filter((id) => id !== null).sort()).toEqual(told.map(({ activityId }) => activityId).sort())
  })

  it('say of each planned sentence whether the results have it, and whether it was held', async () => {
    const rows = await database.all(planVsActual(emptyFilter))
    const fates = rows.flatMap(({ initiative, sentences: pairs }) =>
      pairs.filter(({ planId }) => planId !== null).map(({ plan, fate }) => [initiative, plan, fate]),
    )
    expect(fates).toEqual([
      ['講座', '市民講座を市内の公民館で開催する。', 'kept'],
      ['講座', '広報紙で周知する。', 'not-found'],
      ['協働', '事業者と公園を清掃する。', 'kept'],
      ['空白に', '市民講座を市内の公民館で開催する。', 'not-found'],
      ['中止に', '市民講座を市内の公民館で開催する。', 'not-found'],
      ['該当なし', '該当なし', null],
      ['なくなる行', '市民講座を市内の公民館で開催する。', 'not-found'],
      ['区分が変わる行', '市民講座を市内の公民館で開催する。', 'not-found'],
    ])
    expect(planFatesOf(rows)).toEqual({
      planned: 7,
      kept: 2,
      notHeld: 0,
      alike: 0,
      notFound: 5,
      unplanned: 6,
    })
  })

  it('tell more held than planned from fewer, and a sentence that is only alike from one that stands', async () => {
    const other = await openMadeUp([
      ...[1, 2].map((n) => ({ initiative: '少ない', year: 2023, kind: 'plan' as const, text: `第${n}回市民講座を公民館で開催する。` })), // prettier-ignore
      { initiative: '少ない', year: 2023, text: '第1回市民講座を公民館で開催した。' },
      { initiative: '少ない', year: 2023, text: '第2回市民講座を公民館で開催しなかった。' },
      { initiative: '多い', year: 2023, kind: 'plan', text: '地域の公園を市民と清掃する。' },
      { initiative: '多い', year: 2023, text: '地域の公園と河川を市民と清掃した。' },
      { initiative: '多い', year: 2023, text: '市民まつりを開催した。' },
    ])
    const rows = await other.all(planVsActual(emptyFilter))
    expect(rows.map((row) => [row.initiative, row.verdict, row.planned, row.held])).toEqual([
      ['少ない', 'fewer-held', 2, 1],
      ['多い', 'more-held', 1, 2],
    ])
    expect(rows.flatMap((row) => row.sentences.map(({ fate }) => fate))).toEqual(['kept', 'not-held', 'alike', null]) // prettier-ignore
    await other.close()
  })

  it('tell on an initiative’s own page each sentence once, beside that of the year before', async () => {
    const [first] = await database.all(planVsActual(emptyFilter))
    const told = await database.all(initiativeHistory(first?.initiativeId ?? ''))
    expect(
      told.map(({ fiscalYear, kind, sentence, earlierSentence }) => [
        fiscalYear,
        kind,
        sentence,
        earlierSentence,
      ]),
    ).toEqual([
      [2022, 'result', '市民講座を市内の公民館で開催した。', null],
      [2023, 'result', '市民講座を市内の公民館で開催した。', '市民講座を市内の公民館で開催した。'],
      [2023, 'result', '市民ワークショップの参加者を募集した。', null],
      [2023, 'plan', '市民講座を市内の公民館で開催する。', '市民講座を市内の公民館で開催した。'],
      [2023, 'plan', '広報紙で周知する。', null],
    ])
  })

  it('count an entry of two departments once for each of them, and open behind each cell its sentences', async () => {
    const rows = await database.all(planVsActualByDepartment(emptyFilter))
    expect(rows.map((row) => [row.department, row.planned, row.entries, row.held])).toEqual([
      ['市民協働課', 5, 6, 5],
      ['環境課', 1, 2, 2],
      ['公園課', 1, 1, 1],
      ['広報課', 1, 0, 0],
    ])
    const picture = comparing.find(({ id }) => id === 'plan-vs-actual-by-department')?.picture
    const cells = picture && 'heat' in picture ? picture.heat(rows as CardRow[], view(ja)).cells : []
    expect(cells).toHaveLength(7)
    for (const { value, read } of cells)
      expect(await database.all(sentences({ ...emptyFilter, ...read })), JSON.stringify(read)).toHaveLength(value) // prettier-ignore
  })

  it('differ by a row added, a row in another category and a row gone', async () => {
    const rows = await database.all(initiativesChanged(emptyFilter))
    expect(
      rows
        .filter(({ presence }) => presence !== 'both')
        .map(({ presence, initiative, category, earlierCategory }) => [
          presence,
          initiative,
          category,
          earlierCategory,
        ]),
    ).toEqual([
      ['added', '加わる行', 3, null],
      ['moved', '区分が変わる行', 3, 2],
      ['gone', 'なくなる行', 3, null],
    ])
    expect(await said(database, 'initiatives-changed')).toEqual({
      headline: '後の報告で加わった行は1、区分や項目の変わった行は1、なくなった行は1',
      base: '前の報告「架空-令和4年度.csv」と後の報告「架空-令和5年度.csv」、どちらにもある行7',
    })
  })

  it('name three departments anew in FY2023, with a filter for one of them only that one', async () => {
    const names = async (filter: Partial<Filter>) =>
      (await database.all(departmentsChanged({ ...emptyFilter, ...filter }))).map(({ department, naming, earlier, later }) => [department, naming, earlier, later]) // prettier-ignore
    expect(await names({})).toEqual([
      ['環境課', 'new', 0, 2],
      ['公園課', 'new', 0, 1],
      ['市民協働課', 'level', 6, 6],
    ])
    expect(await names({ departments: ['公園課'] })).toEqual([['公園課', 'new', 0, 1]])
  })
})

describe('cards that compare', () => {
  let database: Database
  beforeAll(async () => {
    database = await openNode()
  })
  afterAll(() => database.close())

  it('say of one report alone what is missing, and nothing of a plan kept or broken', async () => {
    await fillMadeUp(database, earlierReport)
    expect((await said(database, 'plan-vs-actual')).headline).toBe(
      '予定と実績の両方を読み込んだ年度が、まだない',
    )
    expect((await said(database, 'plan-vs-actual-by-department')).headline).toBe(
      '課ごとに予定と実施を比べられる年度が、まだない',
    )
    expect((await said(database, 'departments-changed')).headline).toBe(
      '比べる2つの年度の実績が、まだ読み込まれていない',
    )
    expect((await said(database, 'initiatives-changed')).headline).toBe(
      '比べる2つの報告が、まだ読み込まれていない',
    )
  })

  it('say that nothing matches where the reader’s own choice leaves nothing', async () => {
    await fillMadeUp(database, twoReports)
    for (const { id } of comparing)
      expect((await said(database, id, { ...emptyFilter, words: 'どこにもない言葉' })).headline).toBe(
        '選んだ条件に合う記載がない',
      )
  })

  it('compare no reports of which the later tells all that the earlier told: every row would look new', async () => {
    const again = earlierReport.slice(0, -2).map((line) => ({ ...line, source: '架空-訂正.csv#cell=2,1' }))
    await fillMadeUp(database, [...again, ...earlierReport.slice(-2)])
    expect(await database.all(initiativesChanged(emptyFilter))).toEqual([])
  })

  it('find the rows of two reports the same where none came or went', async () => {
    const kept = new Set(['講座', '協働'])
    const both = [...earlierReport, ...laterReport].filter(({ initiative = '' }) => kept.has(initiative))
    await fillMadeUp(database, both)
    expect((await said(database, 'initiatives-changed')).headline).toBe('2つの報告の取り組みは同じ2行')
  })

  it('do not compare one city’s plan with another city’s results', async () => {
    const elsewhere = laterReport.map((line) => ({ ...line, municipality: '架空町' }))
    await fillMadeUp(database, [...earlierReport, ...elsewhere])
    expect(await database.all(planVsActual(emptyFilter))).toEqual([])
    expect(await database.all(planVsActualByDepartment(emptyFilter))).toEqual([])
    expect(await database.all(initiativesChanged(emptyFilter))).toEqual([])
  })
})

describe("Isehara's results of FY2021 and FY2022", () => {
  let database: Database
  beforeAll(async () => {
    database = (await openSample()).database
  })
  afterAll(() => database.close())

  const namedIn = (year: string) =>
    countBy(
      progressEntries
        .filter((line) => line.fiscal_year === year && line.kind === 'result')
        .flatMap(({ department }) => department.split('、')),
      (department) => department,
    )

  it('newly name 7 departments and no longer 2, 8 more often and 1 less often, as often as the file does', async () => {
    const [earlier, later] = [namedIn('2021'), namedIn('2022')]
    const rows = await database.all(departmentsChanged(emptyFilter))
    expect(Object.fromEntries(rows.map((row) => [row.department, [row.earlier, row.later]]))).toEqual(
      Object.fromEntries(
        [...new Set([...Object.keys(earlier), ...Object.keys(later)])].map((department) => [
          department,
          [earlier[department] ?? 0, later[department] ?? 0],
        ]),
      ),
    )
    expect(countBy(rows, ({ naming }) => naming)).toEqual({ new: 7, gone: 2, up: 8, down: 1, level: 9 })
    expect(rows.filter(({ naming }) => naming === 'gone').map(({ department }) => department)).toEqual([
      '図書館・子ども科学館',
      '社会教育課',
    ])
  })

  it('open behind each department’s count just the sentences that name it', async () => {
    for (const { department, fiscalYear, earlier, later } of await database.all(
      departmentsChanged(emptyFilter),
    ))
      for (const [year, count] of [
        [fiscalYear - 1, earlier],
        [fiscalYear, later],
      ] as const) {
        const read = { departments: [department], years: [year], kinds: ['result' as const] }
        expect(await database.all(sentences({ ...emptyFilter, ...read })), department).toHaveLength(count)
      }
  })

  it('go on in 48 sentences: 30 word for word, 5 the same but for numbers, 5 reworded, 8 alike', async () => {
    const rows = await database.all(wordingChanged(emptyFilter))
    expect(countBy(rows, ({ wording }) => wording)).toEqual({ verbatim: 30, same: 5, reworded: 5, alike: 8, new: 34, gone: 8 }) // prettier-ignore
    expect(
      rows
        .filter(({ wording }) => wording === 'reworded')
        .map(({ later }) => later)
        .sort(),
    ).toEqual(
      [
        '引き続き市内7小学校で放課後子ども教室を実施するにあたり、運営委員会を組織し、運営方法等を検討した。また、地域住民にスタッフ(活動サポーター)として事業への協力を得た。さらに、10月から8校目を開校するとともに、9校目の開校に向けて検討を行った。',
        '引き続き、コミュニティセンター三館の市民主体の運営を推進した。',
        '新型コロナウイルス感染症の影響から、「第23回太田道灌の集い」は中止した。',
        'ワールドキャンパス伊勢原による海外学生と大山小学校児童の交流は、日程調整の結果中止した。',
        '市民活動サポートセンター協議会を1回開催した。',
      ].sort(),
    )
    for (const { earlier, later, fiscalYear } of rows) {
      expect(fiscalYear).toBe(2022)
      if (earlier !== null) expect(progressEntries.filter((line) => line.activity === earlier && line.fiscal_year === '2021')).not.toEqual([]) // prettier-ignore
      if (later !== null) expect(progressEntries.filter((line) => line.activity === later && line.fiscal_year === '2022')).not.toEqual([]) // prettier-ignore
    }
  })

  it('have no year with both a plan and results, and one report: the cards say so', async () => {
    for (const id of ['plan-vs-actual', 'plan-vs-actual-by-department', 'initiatives-changed'])
      expect((await said(database, id)).headline).toMatch(/まだ/u)
  })
})
