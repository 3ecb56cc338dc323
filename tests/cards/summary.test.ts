import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CardRow, CardView } from '../../src/cards/card.ts'
import { cardOf, cards } from '../../src/cards/registry.ts'
import { seriesOfCards } from '../../src/cards/summary/registry.ts'
import type { Series } from '../../src/cards/summary/series.ts'
import { summaryOf } from '../../src/cards/summary/summaryOf.ts'
import { tellSeries } from '../../src/cards/summary/tellSeries.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { summaryWords } from '../../src/locales/summaryWords.ts'
import type { Words } from '../../src/locales/words.ts'
import type { ActivitiesByDepartmentRow } from '../../src/queries/activitiesByDepartment.ts'
import { countReport, reportText } from '../source/countReport.ts'
import { openSample } from '../sample.ts'

let database: Database
beforeAll(async () => {
  database = (await openSample()).database
})
afterAll(() => database.close())

const view = (words: Words, filter = emptyFilter): CardView => ({ words, settings: defaultSettings, filter })
const rowsOf = (id: string, filter = emptyFilter) => database.all<CardRow>(cardOf(id).query(filter))
const told = async (id: string, words: Words = ja, filter = emptyFilter) =>
  summaryOf(cardOf(id), await rowsOf(id, filter), view(words, filter))

describe('a picture in words', () => {
  it('is there for every card and for no other', () => {
    expect(Object.keys(seriesOfCards).sort()).toEqual(cards.map(({ id }) => id).sort())
  })

  it.each(cards)('says something whole of $id wherever it has rows, in both languages', async ({ id }) => {
    for (const words of [ja, en])
      for (const filter of [
        emptyFilter,
        { ...emptyFilter, categories: [3] },
        { ...emptyFilter, years: [2021] },
      ]) {
        const rows = await rowsOf(id, filter)
        const text = summaryOf(cardOf(id), rows, view(words, filter))
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/u)
        if (rows.length === 0 || filter === emptyFilter) expect(text === '', text).toBe(rows.length === 0)
      }
  })

  it('tells the entries of each year, and the years without data', async () => {
    const { sentences } = countReport(reportText)
    const of = (year: number) => sentences.filter(({ fiscalYear }) => fiscalYear === year).length
    expect(await told('activities-by-year')).toBe(
      `実績は、令和3年度が${of(2021)}件、令和4年度が${of(2022)}件。令和5年度には、実績のデータがない。予定は、令和5年度の${of(2023)}件。令和3年度と令和4年度には、予定のデータがない。`,
    )
  })

  it('names a department with most entries and those without any', async () => {
    const rows = (await rowsOf('activities-by-department')) as unknown as ActivitiesByDepartmentRow[]
    const most = Math.max(...rows.map(({ entries }) => entries))
    const silent = rows.filter(({ entries }) => entries === 0)
    const text = await told('activities-by-department')
    expect(text).toContain(`${rows.find(({ entries }) => entries === most)?.department}が${most}件で最も多く`)
    expect(text).toContain(
      `${silent.map(({ department }) => department).join(silent.length === 2 ? 'と' : '、')}には、実績の記載がない。`,
    )
  })

  it('never compares results with plans', async () => {
    const [results, plans] = (await told('public-comment-by-year', en)).split('Procedures planned')
    expect(results).toMatch(/^Procedures held: \d+, FY2021; \d+, FY2022\./u)
    expect(plans).toMatch(/^: \d+, FY2023\./u)
  })

  it('does not call missing what the reader’s filter leaves out', async () => {
    const filter = { ...emptyFilter, departments: ['図書館・子ども科学館'] }
    expect(await told('activities-by-year')).not.toContain('条件に合う')
    expect(await told('activities-by-year', ja, filter)).toContain('条件に合う実績がない')
  })
})

describe('numbers with names', () => {
  const tell = (points: Series['points'], words: Words = ja) =>
    tellSeries({ name: '実績', unit: 'entries', points }, view(words), summaryWords(words.language)).join(' ')
  const point = (name: string, value: Series['points'][number]['value']) => ({ name, value })

  it('of one are told as they are', () => {
    expect(tell([point('令和3年度', 4)])).toBe('実績は、令和3年度の4件。')
  })

  it('that are all the same have no largest', () => {
    const two = [point('あ課', 2), point('い課', 2)]
    expect(tell(two)).toBe('実績は、あ課とい課がともに2件。')
    expect(tell([...two, point('う課', 2)])).toBe('実績は、あ課、い課、う課がいずれも2件。')
    expect(tell(two, en)).toBe('実績: 2 each, あ課 and い課.')
    expect(tell([...two, point('う課', 2)], en)).toBe('実績: 2 each, あ課, い課 and う課.')
  })

  it('of two are told as they are, since neither is most of many', () => {
    expect(tell([point('あ課', 5), point('い課', 2)])).toBe('実績は、あ課が5件、い課が2件。')
    expect(tell([point('あ課', 5), point('い課', 2)], en)).toBe('実績: 5, あ課; 2, い課.')
  })

  it('of initiatives are counted by 「つ」 up to nine', () => {
    const said = summaryWords('ja')
    expect([said.units.rows(2), said.units.rows(12)]).toEqual(['2つ', '12'])
  })

  it('name an initiative without category alone', () => {
    expect(summaryWords('ja').ofCategory('講座', '')).toBe('「講座」')
    expect(summaryWords('en').ofCategory('講座', '')).toBe('講座')
  })

  it('tell of all that tie, by name up to three, else by how many they are', () => {
    const [a, b, c, d] = ['あ課', 'い課', 'う課', 'え課'].map((name) => point(name, 1))
    if (!a || !b || !c || !d) throw new Error('four departments')
    expect(tell([point('お課', 9), a, b, c])).toContain('あ課、い課、う課がいずれも1件で最も少ない')
    expect(tell([point('お課', 9), a, b, c, d])).toContain('あ課、い課、ほか2つがいずれも1件で最も少ない')
  })

  it('that are missing are neither zero nor the smallest', () => {
    expect(tell([point('あ課', 'none'), point('い課', 3), point('う課', 'noData')])).toBe(
      '実績は、い課の3件。 あ課には、実績の記載がない。 う課には、実績のデータがない。',
    )
  })
})
