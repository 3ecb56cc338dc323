import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CardRow } from '../../src/cards/card.ts'
import { publicCommentVolumeCard } from '../../src/cards/publicCommentVolume.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { ja } from '../../src/locales/ja.ts'
import { publicCommentByDepartment } from '../../src/queries/publicCommentByDepartment.ts'
import { publicCommentByYear } from '../../src/queries/publicCommentByYear.ts'
import { publicCommentList } from '../../src/queries/publicCommentList.ts'
import { publicCommentVolume, type PublicCommentVolumeRow } from '../../src/queries/publicCommentVolume.ts'
import { type MadeUpLine, openMadeUp } from '../madeUp.ts'
import { countBy, progressEntries } from '../progressCsv.ts'
import { openSample } from '../sample.ts'

const ran = (year: number, title: string, stated: Partial<MadeUpLine> = {}): MadeUpLine => ({
  initiative: 'パブリックコメント制度',
  year,
  text: `${title}についてのパブリックコメントを実施した。`,
  ...stated,
})

/** FY2018 to FY2022: FY2020 is in no report, FY2021 had no procedure. */
const fiveYears: readonly MadeUpLine[] = [
  ran(2018, '環境計画(案)', { submitters: 8, comments: 30, adopted: 6 }),
  ran(2018, '住宅計画(案)', { submitters: 2, comments: 10, adopted: 1 }),
  ran(2019, '交通計画(案)', { comments: 20 }),
  ran(2019, '健康計画(案)', { adopted: 5 }),
  ran(2019, '福祉計画(案)', { submitters: 3, comments: 4, adopted: 1 }),
  {
    initiative: 'パブリックコメント制度',
    year: 2021,
    text: '要綱に基づくパブリックコメントの適正な運用を図った。',
  },
  ran(2022, '景観計画(案)', { submitters: 0, comments: 0, adopted: 0, department: '環境課、清掃課' }),
  { initiative: 'パブリックコメント制度', year: 2022, text: '都市計画に関する縦覧を行った。' },
  { initiative: 'パブリックコメント制度', year: 2023, kind: 'plan', text: '意見公募を実施する。' },
]

describe('five made-up years of public comment', () => {
  let database: Database
  let volumes: PublicCommentVolumeRow[]
  beforeAll(async () => {
    database = await openMadeUp(fiveYears)
    volumes = await database.all(publicCommentVolume(emptyFilter))
  })
  afterAll(() => database.close())

  const of = (year: number) => volumes.find(({ fiscalYear }) => fiscalYear === year)

  it('have a row for every year with results, none for the gap and none for the plan', () => {
    expect(volumes.map(({ fiscalYear }) => fiscalYear)).toEqual([2018, 2019, 2021, 2022])
  })

  it('count procedures, submitters, comments and adopted comments each in its own unit', () => {
    expect(of(2018)).toEqual({
      fiscalYear: 2018,
      procedures: 2,
      submitters: 10,
      statingSubmitters: 2,
      comments: 40,
      statingComments: 2,
      adopted: 7,
      statingAdopted: 2,
      rateComments: 40,
      rateAdopted: 7,
    })
  })

  it('say of partly stated volumes how many procedures state them, and take the rate only from those that state both', () => {
    expect(of(2019)).toEqual({
      fiscalYear: 2019,
      procedures: 3,
      submitters: 3,
      statingSubmitters: 1,
      comments: 24,
      statingComments: 2,
      adopted: 6,
      statingAdopted: 2,
      rateComments: 4,
      rateAdopted: 1,
    })
  })

  it('leave a year without a procedure without volumes: no procedure is 0, what nobody states is null', () => {
    expect(of(2021)).toMatchObject({ procedures: 0, submitters: null, comments: null, adopted: null })
    expect(of(2021)).toMatchObject({ statingComments: 0, rateComments: null, rateAdopted: null })
  })

  it('keep a stated 0 apart from what is missing', () => {
    expect(of(2022)).toMatchObject({
      procedures: 1,
      submitters: 0,
      comments: 0,
      adopted: 0,
      rateComments: 0,
      rateAdopted: 0,
    })
  })

  it('have a percentage from 10 comments on, n of N below, and none of no comments', async () => {
    const rate = publicCommentVolumeCard.columns.find(({ key }) => key === 'rate')
    const view = { words: ja, settings: defaultSettings, filter: emptyFilter }
    const rows = await database.all<CardRow>(publicCommentVolumeCard.query(emptyFilter))
    const [full, few, none, zero] = rows.map((row) => rate?.value(row, view))
    expect(full).toMatch(/^18%/u)
    expect(few).toMatch(/4.*1/u)
    expect(few).not.toMatch(/%/u)
    expect(none).toBe(ja.missing)
    expect(zero).not.toMatch(/%|NaN/u)
    expect(zero).not.toBe(ja.missing)
  })

  it('count by year procedures apart from the running of the scheme and from inspections, and plans apart', async () => {
    const rows = await database.all(publicCommentByYear(emptyFilter))
    expect(
      rows.map((row) => [row.fiscalYear, row.kind, row.procedures, row.scheme, row.inspections, row.entries]),
    ).toEqual([
      [2018, 'result', 2, 0, 0, 2],
      [2019, 'result', 3, 0, 0, 3],
      [2021, 'result', 0, 1, 0, 1],
      [2022, 'result', 1, 0, 1, 2],
      [2023, 'plan', 1, 0, 0, 1],
    ])
  })

  it('count a procedure of two departments once for each, and once in the total', async () => {
    const rows = await database.all(publicCommentByDepartment(emptyFilter))
    expect(rows.map((row) => [row.department, row.procedures, row.planned, row.total])).toEqual([
      ['市民協働課', 5, 1, 6],
      ['環境課', 1, 0, 6],
      ['清掃課', 1, 0, 6],
    ])
  })

  it('keep in the list what each procedure states and leave the rest null', async () => {
    const rows = await database.all(publicCommentList({ ...emptyFilter, years: [2019] }))
    expect(rows.map((row) => [row.title, row.submitters, row.comments, row.adopted])).toEqual([
      ['交通計画', null, 20, null],
      ['健康計画', null, null, 5],
      ['福祉計画', 3, 4, 1],
    ])
  })
})

describe('the title of a procedure', () => {
  const titles: readonly [string, string][] = [
    ['環境計画(案)についてのパブリックコメントを実施した。', '環境計画'],
    ['環境計画（案）についてパブリックコメントを実施した。', '環境計画'],
    ['環境計画（案）のパブリックコメントを実施した。', '環境計画'],
    ['「食育計画」(案)作成のため、パブリックコメントを実施した。', '「食育計画」'],
    ['環境計画の改定のためパブリックコメントを実施した。', '環境計画の改定'],
    ['総合計画骨子案についてのパブリックコメントを実施した。', '総合計画骨子案'],
    ['(仮称)環境計画(改訂案)についての意見公募を実施した。', '(仮称)環境計画(改訂案)'],
    ['環境計画(案)及び住宅計画(案)についてのパブリックコメントを実施した。', '環境計画(案)及び住宅計画'],
    ['市民コメントを実施した。', '市民コメントを実施した'],
  ]
  let told: Map<string, string>
  beforeAll(async () => {
    const database = await openMadeUp(titles.map(([text]) => ({ initiative: '制度', year: 2022, text })))
    const rows = await database.all(publicCommentList(emptyFilter))
    told = new Map(rows.map(({ sentence, title }) => [sentence, title]))
    await database.close()
  })

  it.each(titles)('of 「%s」 is 「%s」', (sentence, title) => {
    expect(told.get(sentence)).toBe(title)
  })
})

describe("Isehara's public comment", () => {
  let database: Database
  beforeAll(async () => {
    database = (await openSample()).database
  })
  afterAll(() => database.close())

  it('is 4 procedures in FY2021, 19 of 82 entries in FY2022 and 5 planned for FY2023', async () => {
    const rows = await database.all(publicCommentByYear(emptyFilter))
    expect(rows).toEqual([
      { fiscalYear: 2021, kind: 'result', procedures: 4, scheme: 1, inspections: 0, entries: 56 },
      { fiscalYear: 2022, kind: 'result', procedures: 19, scheme: 1, inspections: 0, entries: 82 },
      { fiscalYear: 2023, kind: 'plan', procedures: 5, scheme: 1, inspections: 1, entries: 59 },
    ])
  })

  it('is 15 of the 26 entries that FY2022 has more than FY2021', async () => {
    const [earlier, later] = await database.all(publicCommentByYear(emptyFilter))
    expect((later?.entries ?? 0) - (earlier?.entries ?? 0)).toBe(26)
    expect((later?.procedures ?? 0) - (earlier?.procedures ?? 0)).toBe(15)
  })

  it('is counted for each department as the file does', async () => {
    const rows = await database.all(publicCommentByDepartment(emptyFilter))
    const results = progressEntries.filter(
      (line) => line.public_comment === 'procedure' && line.kind === 'result',
    )
    expect(
      Object.fromEntries(
        rows.flatMap((row) => (row.procedures > 0 ? [[row.department, row.procedures]] : [])),
      ),
    ).toEqual(countBy(results, ({ department }) => department))
    for (const { total } of rows) expect(total).toBe(23)
  })

  it('states no volume at all: every one is missing in both years, none is 0', async () => {
    const rows = await database.all(publicCommentVolume(emptyFilter))
    expect(rows.map(({ procedures }) => procedures)).toEqual([4, 19])
    for (const row of rows)
      expect(row).toMatchObject({
        submitters: null,
        comments: null,
        adopted: null,
        rateComments: null,
        rateAdopted: null,
      })
  })

  it('has a title for each procedure that stands in its sentence and ends in no (案)', async () => {
    const rows = await database.all(publicCommentList(emptyFilter))
    const procedures = rows.filter(({ role }) => role === 'procedure')
    expect(procedures).toHaveLength(28)
    for (const { title, sentence } of procedures) {
      expect(sentence.startsWith(title)).toBe(true)
      expect(title).not.toMatch(/パブリックコメント|[(（]案[)）]$|ため$|ついて$/u)
    }
    expect(procedures.map(({ title }) => title)).toContain('「第4次伊勢原市食育推進計画」')
  })
})
