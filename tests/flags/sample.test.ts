import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flagReason } from '../../src/cards/flagReason.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { type FlagId, flagIds } from '../../src/domain/flag.ts'
import { ja } from '../../src/locales/ja.ts'
import { flaggedInitiatives, type FlagRow } from '../../src/queries/flaggedInitiatives.ts'
import { countBy, isHeld, progressEntries, progressLines } from '../progressCsv.ts'
import { openSample } from '../sample.ts'

let database: Database
let latest: FlagRow[]
let before: FlagRow[]
beforeAll(async () => {
  database = (await openSample()).database
  latest = await database.all(flaggedInitiatives(emptyFilter))
  before = await database.all(flaggedInitiatives({ ...emptyFilter, years: [2021] }))
})
afterAll(() => database.close())

const of = (flag: FlagId, rows = latest) => rows.filter((row) => row.flag === flag)
const nameOf = (row: { initiative: string; category: string | number | null }) =>
  `${row.initiative} ${row.category}`
const names = (rows: readonly FlagRow[]) => rows.map(nameOf).sort()

/** The report's rows, counted from the exchange file alone: what each says in a year, and whether any was held. */
const resultsOf = (year: number) =>
  [...new Set(progressLines.map(nameOf))].map((name) => {
    const results = progressEntries.filter(
      (line) => nameOf(line) === name && line.fiscal_year === String(year) && line.kind === 'result',
    )
    return { name, results, held: results.some(isHeld) }
  })

describe("the flags of Isehara's report", () => {
  it.each<[FlagId, number]>([
    ['no-entry-ever', 10],
    ['no-result', 11],
    ['only-cancelled', 0],
    ['stopped', 1],
    ['no-plan', 0],
    ['planned-not-held', 0],
    ['unplanned', 0],
    ['unchanged-wording', 10],
    ['waits-on-body', 7],
    ['department-moved', 1],
  ])('raise %s %i times for FY2022', (flag, count) => {
    expect(of(flag)).toHaveLength(count)
  })

  it.each<[FlagId, number]>([
    ['no-entry-ever', 10],
    ['only-cancelled', 1],
    ['stopped', 0],
    ['planned-not-held', 0],
    ['unplanned', 0],
    ['unchanged-wording', 0],
    ['waits-on-body', 7],
  ])('raise %s %i times for FY2021', (flag, count) => {
    expect(of(flag, before)).toHaveLength(count)
  })

  it('stand in reading order', () => {
    const order = latest.map(({ flag }) => flagIds.indexOf(flag))
    expect(order).toEqual([...order].sort((left, right) => left - right))
  })

  it('are the same when they stand behind a filter for a year as when no year is chosen', async () => {
    expect(await database.all(flaggedInitiatives({ ...emptyFilter, years: [2022] }))).toEqual(latest)
  })

  it('name a subject and a reason made of nothing missing', () => {
    for (const row of [...latest, ...before]) {
      expect(row.initiative).not.toBe('')
      expect(row.category).toBeGreaterThan(0)
      expect(row.policy).not.toBe('')
      expect(flagReason(row, ja)).toMatch(/\S/u)
      expect(flagReason(row, ja)).not.toMatch(/undefined|null|NaN|「」|（）/u)
    }
  })

  it("rest on sentences that stand in the flagged row of the city's report", () => {
    const quoted = [...latest, ...before].flatMap((row) =>
      row.evidence.map(({ fiscalYear, text, department }) => ({ row, fiscalYear, text, department })),
    )
    expect(quoted.length).toBeGreaterThan(0)
    for (const { row, fiscalYear, text, department } of quoted)
      expect(
        progressEntries.filter(
          (line) =>
            nameOf(line) === nameOf(row) &&
            line.activity === text &&
            line.fiscal_year === String(fiscalYear) &&
            line.department === department,
        ),
      ).not.toEqual([])
  })
})

describe('no-entry-ever', () => {
  it('is raised in categories Ⅰ 1, Ⅱ 3, Ⅲ 2 and Ⅴ 4', () => {
    expect(countBy(of('no-entry-ever'), ({ category }) => String(category))).toEqual({
      1: 1,
      2: 3,
      3: 2,
      5: 4,
    })
  })

  it('is raised for the rows that have no entry in the file, and no other', () => {
    const spoken = new Set(progressEntries.map(nameOf))
    const silent = [...new Set(progressLines.map(nameOf))].filter((name) => !spoken.has(name))
    expect(names(of('no-entry-ever'))).toEqual(silent.sort())
  })

  it('says for 市民意識調査 in Ⅱ that its sibling in Ⅲ has results, and for no other', () => {
    const siblings = of('no-entry-ever').filter(({ otherInitiativeId }) => otherInitiativeId !== null)
    expect(siblings).toMatchObject([
      {
        initiative: '市民意識調査、アンケート調査・ヒアリング調査',
        category: 2,
        otherInitiative: '市民意識調査、アンケート調査・ヒアリング調査',
        otherCategory: 3,
      },
    ])
    expect(siblings.map((row) => flagReason(row, ja))).toEqual([expect.stringContaining('Ⅲ')])
  })

  it('says since when: the first and the last year of the report', () => {
    for (const row of of('no-entry-ever')) {
      expect([row.firstCovered, row.lastCovered, row.fiscalYear]).toEqual([2021, 2023, null])
      expect(row.evidence).toEqual([])
    }
  })
})

describe.each([2021, 2022])('no-result of FY%i', (year) => {
  it('is raised for the rows in which the file reports nothing held', () => {
    const quiet = resultsOf(year).filter(({ held }) => !held)
    expect(names(of('no-result', year === 2022 ? latest : before))).toEqual(
      quiet.map(({ name }) => name).sort(),
    )
  })

  it('tells a blank cell from one in which everything was cancelled', () => {
    const cancelled = resultsOf(year).filter(({ held, results }) => !held && results.length > 0)
    const rows = of('no-result', year === 2022 ? latest : before)
    expect(names(rows.filter(({ evidence }) => evidence.length > 0))).toEqual(
      cancelled.map(({ name }) => name),
    )
    for (const row of rows)
      expect(flagReason(row, ja)).toBe(
        ja.flags['no-result'][row.evidence.length > 0 ? 'cancelled' : 'blank']({ fiscalYear: year }),
      )
  })
})

describe('the flags of single rows', () => {
  it('only-cancelled is 自治会活動との連携 in Ⅱ, FY2021, with its cancelled sentences', () => {
    const rows = of('only-cancelled', before)
    expect(rows).toMatchObject([{ initiative: '自治会活動との連携', category: 2, fiscalYear: 2021 }])
    const printed = progressEntries.filter(
      (line) => nameOf(line) === '自治会活動との連携 2' && line.fiscal_year === '2021',
    )
    expect(printed.length).toBeGreaterThan(0)
    expect(rows[0]?.evidence.map(({ text }) => text)).toEqual(printed.map(({ activity }) => activity))
  })

  it('stopped is ワークショップ in Ⅳ, last held in FY2021, with what was held then', () => {
    expect(of('stopped')).toMatchObject([
      { initiative: 'ワークショップ', category: 4, fiscalYear: 2022, lastYear: 2021 },
    ])
    const printed = progressEntries
      .filter((line) => nameOf(line) === 'ワークショップ 4')
      .map((line) => line.activity)
    expect(of('stopped')[0]?.evidence.map(({ text }) => text)).toEqual(printed)
    expect(printed).toHaveLength(1)
  })

  it('department-moved is a sentence that went from 環境美化センター to 清掃リサイクル課', () => {
    const [row, ...others] = of('department-moved')
    expect(others).toEqual([])
    expect([row?.department, row?.otherDepartment]).toEqual(['環境美化センター', '清掃リサイクル課'])
    expect(row?.evidence.map(({ department }) => department)).toEqual([
      '環境美化センター',
      '清掃リサイクル課',
    ])
    expect(row && flagReason(row, ja)).toMatch(/環境美化センター.*清掃リサイクル課/u)
  })
})

describe('unchanged-wording', () => {
  it('is raised where all sentences of FY2021 and FY2022 agree but for digits', () => {
    const said = (year: number) =>
      new Map(
        resultsOf(year).map(({ name, results }) => [
          name,
          results
            .map(({ activity }) =>
              activity
                .normalize('NFKC')
                .replace(/\s/gu, '')
                .replace(/元年|\d+年/gu, '年'),
            )
            .map((text) => text.replace(/\d+/gu, '#'))
            .sort()
            .join('\n'),
        ]),
      )
    const [earlier, later] = [said(2021), said(2022)]
    const same = [...later].filter(([name, words]) => words !== '' && words === earlier.get(name))
    expect(names(of('unchanged-wording'))).toEqual(same.map(([name]) => name).sort())
  })

  it('shows the sentences of both years, as many of each', () => {
    for (const { evidence } of of('unchanged-wording')) {
      const years = countBy(evidence, ({ fiscalYear }) => String(fiscalYear))
      expect(Object.keys(years)).toEqual(['2021', '2022'])
      expect(years['2021']).toBe(years['2022'])
    }
  })
})

describe('waits-on-body', () => {
  it('is raised for five rows of Ⅴ and two of Ⅳ', () => {
    expect(countBy(of('waits-on-body'), ({ category }) => String(category))).toEqual({ 5: 5, 4: 2 })
  })

  it('names with each row the initiative that sets its body up, slip of the pen included', () => {
    for (const { category, policy, otherInitiative } of of('waits-on-body')) {
      expect(policy).toMatch(category === 5 ? /市民による推進組織/u : /[庁市]内横断組織/u)
      expect(otherInitiative).toBe(category === 5 ? '市民参加推進組織の設置' : '庁内推進組織の設置')
    }
    expect(of('waits-on-body').map(({ policy }) => policy)).toContain('今後、市内横断組織で確定する。')
  })

  it('quotes the policy and never says that somebody waits', () => {
    for (const row of of('waits-on-body')) {
      expect(flagReason(row, ja)).toContain(row.policy)
      expect(flagReason(row, ja)).not.toMatch(/待/u)
    }
  })
})
