import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter, type Filter, type FilterField, filterFields } from '../../src/domain/filter.ts'
import type { FlagId } from '../../src/domain/flag.ts'
import { outcomes } from '../../src/domain/outcome.ts'
import { entries } from '../../src/queries/entries.ts'
import { initiatives } from '../../src/queries/initiatives.ts'
import { matchingInitiatives } from '../../src/queries/matching.ts'
import { sql } from '../../src/queries/sql.ts'
import { openMadeUp } from '../madeUp.ts'
import { isHeld, progressEntries, type ProgressLine, progressLines } from '../progressCsv.ts'
import { openSample } from '../sample.ts'

let database: Database
/** The ids of the report's rows, by name and category. */
let idOf: (line: Pick<ProgressLine, 'initiative' | 'category'>) => string
beforeAll(async () => {
  database = (await openSample()).database
  const rows = await database.all(initiatives())
  const ids = new Map(rows.map((row) => [nameOf(row), row.initiativeId]))
  idOf = (line) => ids.get(nameOf(line)) ?? ''
})
afterAll(() => database.close())

const nameOf = (row: { initiative: string; category: string | number | null }) =>
  `${row.initiative} ${row.category}`

const entriesLeft = async (filter: Partial<Filter>, except: FilterField[] = [], of = database) => {
  const query = sql<{ activity_id: string }>`
    SELECT activity_id FROM ${entries({ ...emptyFilter, ...filter }, except)} ORDER BY activity_id`
  return (await of.all(query)).map(({ activity_id }) => activity_id)
}
const entriesWhere = (keep: (line: ProgressLine) => boolean) =>
  progressEntries
    .filter(keep)
    .map(({ id }) => id)
    .sort()

const initiativesLeft = async (filter: Partial<Filter>, except: FilterField[] = []) => {
  const condition = matchingInitiatives({ ...emptyFilter, ...filter }, except)
  const query = sql<{ initiative_id: string }>`
    SELECT initiative_id FROM initiative WHERE ${condition} ORDER BY initiative_id`
  return (await database.all(query)).map(({ initiative_id }) => initiative_id)
}
const initiativesWhere = (keep: (line: ProgressLine) => boolean) =>
  [...new Set(progressLines.filter(keep).map(idOf))].sort()

/** How many entries each row of the report has in a year, and how many of them were held. */
const resultsOf = (line: ProgressLine, year: string) =>
  progressEntries.filter(
    (other) => nameOf(other) === nameOf(line) && other.fiscal_year === year && other.kind === 'result',
  )

const everyValue = (column: keyof ProgressLine & string) => [
  ...new Set(progressEntries.map((line) => line[column] ?? '').filter((value) => value !== '')),
]

describe("a field of the filter leaves those of the report's 197 entries that have its value", () => {
  it('nothing chosen leaves all 197', async () => {
    expect(await entriesLeft({})).toEqual(entriesWhere(() => true))
    expect(progressEntries).toHaveLength(197)
  })

  it('years', async () => {
    for (const [year, count] of [
      [2021, 56],
      [2022, 82],
      [2023, 59],
      [2020, 0],
    ] as const) {
      expect(await entriesLeft({ years: [year] })).toEqual(
        entriesWhere((line) => line.fiscal_year === String(year)),
      )
      expect(await entriesLeft({ years: [year] })).toHaveLength(count)
    }
  })

  it('categories, sections, departments and initiatives', async () => {
    for (const category of everyValue('category'))
      expect(await entriesLeft({ categories: [Number(category)] })).toEqual(
        entriesWhere((line) => line.category === category),
      )
    for (const section of everyValue('section'))
      expect(await entriesLeft({ sections: [section] })).toEqual(
        entriesWhere((line) => line.section === section),
      )
    for (const department of everyValue('department'))
      expect(await entriesLeft({ departments: [department] })).toEqual(
        entriesWhere((line) => line.department === department),
      )
    for (const one of new Map(progressLines.map((line) => [nameOf(line), line])).values())
      expect(await entriesLeft({ initiatives: [idOf(one)] })).toEqual(
        entriesWhere((line) => nameOf(line) === nameOf(one)),
      )
  })

  it('kinds and outcomes', async () => {
    expect(await entriesLeft({ kinds: ['result'] })).toHaveLength(56 + 82)
    expect(await entriesLeft({ kinds: ['plan'] })).toHaveLength(59)
    for (const outcome of outcomes)
      expect(await entriesLeft({ outcomes: [outcome] })).toEqual(
        entriesWhere((line) => line.outcome === outcome),
      )
  })

  it('municipalities', async () => {
    expect(await entriesLeft({ municipalities: ['神奈川県伊勢原市'] })).toHaveLength(197)
    expect(await entriesLeft({ municipalities: ['神奈川県秦野市'] })).toEqual([])
  })

  it.each<[FlagId, (line: ProgressLine) => boolean]>([
    ['no-entry-ever', () => false],
    ['no-result', (line) => !resultsOf(line, '2022').some(isHeld)],
    ['only-cancelled', () => false],
    ['stopped', (line) => nameOf(line) === 'ワークショップ 4'],
    ['waits-on-body', (line) => /推進組織|内横断組織/u.test(line.policy)],
    [
      'department-moved',
      (line) =>
        progressEntries.some(
          (other) => nameOf(other) === nameOf(line) && other.department === '清掃リサイクル課',
        ),
    ],
  ])('the flag %s leaves the entries of the rows that bear it in the latest year', async (flag, keep) => {
    expect(await entriesLeft({ flags: [flag] })).toEqual(entriesWhere(keep))
  })

  it('a flag is asked of the chosen year: only-cancelled leaves 自治会活動との連携 in Ⅱ of FY2021', async () => {
    const cancelled = (line: ProgressLine) =>
      nameOf(line) === '自治会活動との連携 2' && line.fiscal_year === '2021'
    expect(entriesWhere(cancelled)).not.toEqual([])
    expect(await entriesLeft({ flags: ['only-cancelled'], years: [2021] })).toEqual(entriesWhere(cancelled))
  })

  it('two values of a field leave the entries of either, two fields the entries of both', async () => {
    const departments = ['市民協働課', '商工観光課']
    expect(await entriesLeft({ departments })).toEqual(
      entriesWhere((line) => departments.includes(line.department)),
    )
    expect(await entriesLeft({ departments, years: [2022], categories: [2] })).toEqual(
      entriesWhere(
        (line) =>
          departments.includes(line.department) && line.fiscal_year === '2022' && line.category === '2',
      ),
    )
  })
})

describe('words', () => {
  const holds = (line: ProgressLine, word: string) =>
    [line.activity, line.initiative, line.guideline, line.policy].some((text) =>
      text.normalize('NFKC').toLowerCase().includes(word),
    )

  it.each([
    ['ＩＣＴ', 'ict'],
    ['Sns', 'sns'],
    ['ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ', 'パブリックコメント'],
    ['第６次', '第6次'],
    ['（案）', '(案)'],
  ])('%s are found whatever their width and case', async (words, folded) => {
    const expected = entriesWhere((line) => holds(line, folded))
    expect(expected.length).toBeGreaterThan(0)
    expect(await entriesLeft({ words })).toEqual(expected)
  })

  it.each([
    ['a sentence', 'こども食堂', 'activity'],
    ['a guideline', 'エフエム放送', 'guideline'],
    ['a policy', '従来の取り組み', 'policy'],
  ])('are found in %s', async (_, words, column) => {
    const expected = entriesWhere((line) => (line[column] ?? '').includes(words))
    expect(expected.length).toBeGreaterThan(0)
    expect(await entriesLeft({ words })).toEqual(expected)
  })

  it('must all stand there, in any order and with any space between them', async () => {
    const expected = entriesWhere((line) => holds(line, 'パブリックコメント') && holds(line, '改定'))
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(entriesWhere((line) => holds(line, 'パブリックコメント')).length)
    expect(await entriesLeft({ words: 'パブリックコメント 改定' })).toEqual(expected)
    expect(await entriesLeft({ words: '　改定\t　パブリックコメント ' })).toEqual(expected)
  })

  it('that are only space cut nothing', async () => {
    expect(await entriesLeft({ words: ' 　' })).toHaveLength(197)
  })
})

describe('except lets a field go', () => {
  const choices: Readonly<Filter> = {
    years: [1999],
    categories: [9],
    sections: ['9 その他'],
    initiatives: ['none'],
    departments: ['水道課'],
    kinds: ['plan'],
    outcomes: ['none_reported'],
    publicComment: ['inspection'],
    flags: ['no-plan'],
    municipalities: ['神奈川県秦野市'],
    words: '水道',
  }

  it.each(filterFields)('%s: as though nothing had been chosen in it, and it alone', async (field) => {
    const choice = { [field]: choices[field] }
    const results = (line: ProgressLine) => line.outcome === 'done' || line.outcome === 'cancelled'
    const other: Partial<Filter> =
      field === 'outcomes' ? { years: [2022] } : { outcomes: ['done', 'cancelled'] }
    const kept = entriesWhere((line) => (field === 'outcomes' ? line.fiscal_year === '2022' : results(line)))
    expect(await entriesLeft({ ...other, ...choice })).toEqual([])
    expect(await entriesLeft({ ...other, ...choice }, [field])).toEqual(kept)
  })

  it('gives back what the field took: FY2022 of 経営企画課 becomes all its years', async () => {
    const filter: Partial<Filter> = { years: [2022], departments: ['経営企画課'] }
    expect(await entriesLeft(filter, ['years'])).toEqual(
      entriesWhere((line) => line.department === '経営企画課'),
    )
    expect(await entriesLeft(filter, ['years'])).toHaveLength(14)
    expect((await entriesLeft(filter)).length).toBeLessThan(14)
  })
})

describe('a filter on the 35 rows of the report', () => {
  it('keeps rows without entries: years, kinds and outcomes cut none', async () => {
    const filter: Partial<Filter> = { years: [2021], kinds: ['plan'], outcomes: ['cancelled'] }
    expect(await initiativesLeft(filter)).toHaveLength(35)
  })

  it('keeps the rows of a category and a section, silent ones too', async () => {
    expect(await initiativesLeft({ categories: [5] })).toEqual(
      initiativesWhere((line) => line.category === '5'),
    )
    const section = '2 市民活動を促進、伸長する取り組み'
    expect(await initiativesLeft({ sections: [section] })).toEqual(
      initiativesWhere((line) => line.section === section),
    )
  })

  it('keeps for a department the rows in which it has an entry', async () => {
    expect(await initiativesLeft({ departments: ['職員課'] })).toEqual(
      initiativesWhere((line) => line.department === '職員課'),
    )
    expect(await initiativesLeft({ departments: ['職員課'] }, ['departments'])).toHaveLength(35)
  })

  it('finds words in a row of no entry at all, and in the sentences of others', async () => {
    const holding = (word: string) =>
      initiativesWhere((line) =>
        [line.initiative, line.guideline, line.policy, line.activity].join(' ').includes(word),
      )
    for (const words of ['電子会議室', '市民による推進組織', 'こども食堂']) {
      expect(holding(words)).not.toEqual([])
      expect(await initiativesLeft({ words })).toEqual(holding(words))
    }
  })
})

describe('a filter text is plain text', () => {
  const strange = [
    `100%の"達成"`,
    `'; DROP TABLE activity; --`,
    `a_b`,
    `\\`,
    `%`,
    `' OR '1'='1`,
    `\${words}?`,
  ]

  it('finds nothing and breaks nothing where the report does not have it', async () => {
    for (const text of strange) {
      for (const field of ['sections', 'departments', 'initiatives', 'municipalities'] as const)
        expect(await entriesLeft({ [field]: [text] }), `${field} ${text}`).toEqual([])
      expect(await entriesLeft({ words: text }), text).toEqual([])
    }
    expect(await entriesLeft({})).toHaveLength(197)
  })

  it('finds what holds just these characters: % and _ stand for themselves', async () => {
    const lines = [...strange, '100の達成', 'axb'].map((text) => ({ initiative: '講座', year: 2022, text }))
    const own = await openMadeUp(
      lines.map((line, index) => ({ ...line, department: `${line.text}${index}課` })),
    )
    try {
      const left = async (filter: Partial<Filter>) => {
        const query = sql<{
          text: string
        }>`SELECT text FROM ${entries({ ...emptyFilter, ...filter })} ORDER BY position`
        return (await own.all(query)).map(({ text }) => text)
      }
      expect(await left({ words: '%' })).toEqual([`100%の"達成"`, '%'])
      expect(await left({ words: 'a_b' })).toEqual(['a_b'])
      expect(await left({ words: `drop table` })).toEqual([`'; DROP TABLE activity; --`])
      for (const [index, { text }] of lines.entries())
        expect(await left({ departments: [`${text}${index}課`] })).toEqual([text])
    } finally {
      await own.close()
    }
  })
})
