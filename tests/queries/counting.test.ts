import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { activitiesByDepartment } from '../../src/queries/activitiesByDepartment.ts'
import { activitiesByYear } from '../../src/queries/activitiesByYear.ts'
import { balances } from '../../src/queries/balances.ts'
import { departmentByYear } from '../../src/queries/departmentByYear.ts'
import { departments } from '../../src/queries/departments.ts'
import { departmentSentences } from '../../src/queries/departmentSentences.ts'
import { flaggedInitiatives } from '../../src/queries/flaggedInitiatives.ts'
import { initiativeHistory } from '../../src/queries/initiativeHistory.ts'
import { initiativeMatrix } from '../../src/queries/initiativeMatrix.ts'
import { initiatives } from '../../src/queries/initiatives.ts'
import { planState } from '../../src/queries/planState.ts'
import { sentences } from '../../src/queries/sentences.ts'
import { openMadeUp } from '../madeUp.ts'
import { countBy, isHeld, progressEntries, progressLines } from '../progressCsv.ts'
import { openSample } from '../sample.ts'

const nameOf = (row: { initiative: string; category: string | number | null }) =>
  `${row.initiative} ${row.category}`
const entriesOf = (year: string, kind: string) =>
  progressEntries.filter((line) => line.fiscal_year === year && line.kind === kind)

describe("Isehara's report, counted", () => {
  let database: Database
  beforeAll(async () => {
    database = (await openSample()).database
  })
  afterAll(() => database.close())

  it('has 56 results of FY2021, 82 of FY2022 and, apart from them, 59 plans of FY2023', async () => {
    expect(await database.all(activitiesByYear(emptyFilter))).toEqual([
      {
        fiscalYear: 2021,
        kind: 'result',
        entries: 56,
        held: entriesOf('2021', 'result').filter(isHeld).length,
      },
      {
        fiscalYear: 2022,
        kind: 'result',
        entries: 82,
        held: entriesOf('2022', 'result').filter(isHeld).length,
      },
      { fiscalYear: 2023, kind: 'plan', entries: 59, held: 0 },
    ])
    expect([2021, 2022].map((year) => entriesOf(String(year), 'result').filter(isHeld).length)).toEqual([
      50, 79,
    ])
  })

  it('counts each department by year and kind as the file does, and has no row where it is not named', async () => {
    const rows = await database.all(departmentByYear(emptyFilter))
    const key = (department: string, year: string | number, kind: string) => `${department} ${year} ${kind}`
    const told = Object.fromEntries(
      rows.map((row) => [key(row.department, row.fiscalYear, row.kind), row.entries]),
    )
    expect(told).toEqual(
      countBy(progressEntries, (line) => key(line.department, line.fiscal_year, line.kind)),
    )
    const held = Object.fromEntries(
      rows
        .filter((row) => row.held > 0)
        .map((row) => [key(row.department, row.fiscalYear, row.kind), row.held]),
    )
    expect(held).toEqual(
      countBy(progressEntries.filter(isHeld), (line) => key(line.department, line.fiscal_year, line.kind)),
    )
    expect(new Set(rows.map(({ department }) => department)).size).toBe(29)
    expect(
      new Set(rows.filter(({ kind }) => kind === 'result').map(({ department }) => department)).size,
    ).toBe(27)
  })

  it('shows every line of the file in the matrix: 197 dots and 32 empty cells, in its order', async () => {
    const rows = await database.all(initiativeMatrix(emptyFilter))
    const told = rows.map((row) => [nameOf(row), String(row.fiscalYear), row.kind, row.sentence ?? ''])
    expect(told).toEqual(
      progressLines.map((line) => [nameOf(line), line.fiscal_year, line.kind, line.activity]),
    )
    const empty = rows.filter(({ activityId }) => activityId === null)
    expect(empty).toHaveLength(32)
    for (const { sentence, department, outcome } of empty)
      expect([sentence, department, outcome]).toEqual([null, null, null])
  })

  it('dims in the matrix, and does not drop, what a filter for a department leaves out', async () => {
    const rows = await database.all(initiativeMatrix({ ...emptyFilter, departments: ['職員課'] }))
    const kept = new Set(progressEntries.filter((line) => line.department === '職員課').map(nameOf))
    expect([...new Set(rows.map(nameOf))].sort()).toEqual([...kept].sort())
    expect(rows.filter(({ matches }) => matches).map(({ department }) => department)).toEqual(
      Array(9).fill('職員課'),
    )
    expect(rows).toHaveLength(progressLines.filter((line) => kept.has(nameOf(line))).length)
  })

  it('tells the history of every row as the file has it, each year going on from the one before', async () => {
    for (const one of await database.all(initiatives())) {
      const rows = await database.all(initiativeHistory(one.initiativeId))
      const lines = progressLines.filter((line) => nameOf(line) === nameOf(one))
      expect(
        rows.map((row) => [String(row.fiscalYear), row.kind, row.sentence ?? '', row.department ?? '']),
      ).toEqual(lines.map((line) => [line.fiscal_year, line.kind, line.activity, line.department]))
      const before = (year: number) =>
        lines.filter((line) => line.fiscal_year === String(year - 1)).map((line) => line.activity)
      for (const { fiscalYear, earlierSentence } of rows)
        if (earlierSentence !== null) expect(before(fiscalYear)).toContain(earlierSentence)
    }
  })

  it('says of an initiative that it moved, whatever else the filter says of entries', async () => {
    for (const filter of [
      { ...emptyFilter, outcomes: ['cancelled' as const] },
      { ...emptyFilter, publicComment: ['scheme' as const] },
    ])
      expect(await database.all(planState(filter))).toMatchObject([{ initiatives: 35, moved: 24 }])
    const ofLibrary = { ...emptyFilter, departments: ['図書館・子ども科学館'] }
    expect(await database.all(planState(ofLibrary))).toMatchObject([{ initiatives: 1, moved: 1, entries: 0 }])
  })

  it('says the state of the plan in the numbers of the file', async () => {
    const rowsWith = (lines: readonly { initiative: string; category: string }[]) =>
      new Set(lines.map(nameOf)).size
    const procedures = (year: string, kind: string) =>
      entriesOf(year, kind).filter((line) => line.public_comment === 'procedure').length
    expect(await database.all(planState(emptyFilter))).toEqual([
      {
        latestYear: 2022,
        years: 3,
        previousYear: 2021,
        planYear: 2023,
        firstYear: 2021,
        lastYear: 2023,
        initiatives: rowsWith(progressLines),
        moved: rowsWith(entriesOf('2022', 'result').filter(isHeld)),
        silent: rowsWith(progressLines) - rowsWith(progressEntries),
        silentCategory: 5,
        silentInCategory: 4,
        initiativesInCategory: 5,
        entries: 82,
        held: 79,
        previousEntries: 56,
        previousHeld: 50,
        planned: 59,
        procedures: procedures('2022', 'result'),
        previousProcedures: procedures('2021', 'result'),
        plannedProcedures: procedures('2023', 'plan'),
      },
    ])
    expect(rowsWith(progressLines)).toBe(35)
  })

  it('keeps its books: every cell with its activities, empty or rejected, no character lost', async () => {
    const [books, ...others] = await database.all(balances())
    const cells = countBy(progressLines, (line) => `${nameOf(line)} ${line.fiscal_year} ${line.kind}`)
    expect(others).toEqual([])
    expect(books).toMatchObject({
      file: 'isehara-progress-report.txt',
      cells: Object.keys(cells).length,
      cellsEmpty: 32,
      cellsWithActivities: Object.keys(cells).length - 32,
      cellsRejected: 0,
      activities: 197,
    })
    expect(books?.charactersIn).toBeGreaterThan(
      progressEntries.reduce((sum, line) => sum + line.activity.length, 0),
    )
    expect(books?.charactersOut).toBe(books?.charactersIn)
  })
})

describe('a made-up report with two departments, a blank cell and a year missing', () => {
  let database: Database
  beforeAll(async () => {
    database = await openMadeUp([
      { initiative: '講座', year: 2019, text: '講座を開催した。', department: '環境課' },
      { initiative: '講座', year: 2021, text: '交流会を開催した。', department: '環境課、清掃課' },
      { initiative: '講座', year: 2021, text: '講座は中止した。', department: '清掃課' },
      {
        initiative: '講座',
        year: 2022,
        kind: 'plan',
        text: '交流会を開催する。',
        department: '環境課、清掃課',
      },
      { initiative: '相談', year: 2019 },
      { initiative: '相談', year: 2021 },
      { initiative: '相談', year: 2022, kind: 'plan' },
    ])
  })
  afterAll(() => database.close())

  it('counts an activity of two departments once in the total', async () => {
    expect(await database.all(activitiesByYear(emptyFilter))).toEqual([
      { fiscalYear: 2019, kind: 'result', entries: 1, held: 1 },
      { fiscalYear: 2021, kind: 'result', entries: 2, held: 1 },
      { fiscalYear: 2022, kind: 'plan', entries: 1, held: 0 },
    ])
  })

  it('counts it once for each of them in a view by department, plans apart', async () => {
    expect(await database.all(activitiesByDepartment(emptyFilter))).toMatchObject([
      { department: '環境課', entries: 2, held: 2, planned: 1 },
      { department: '清掃課', entries: 2, held: 1, planned: 1 },
    ])
    const rows = await database.all(departmentByYear({ ...emptyFilter, years: [2021] }))
    expect(rows.map((row) => [row.department, row.fiscalYear, row.kind, row.entries, row.held])).toEqual([
      ['清掃課', 2021, 'result', 2, 1],
      ['清掃課', 2022, 'plan', 1, 0],
      ['環境課', 2019, 'result', 1, 1],
      ['環境課', 2021, 'result', 1, 1],
      ['環境課', 2022, 'plan', 1, 0],
    ])
  })

  it('shows it once in a total cut by both departments', async () => {
    const rows = await database.all(activitiesByYear({ ...emptyFilter, departments: ['環境課', '清掃課'] }))
    expect(rows.map(({ entries }) => entries)).toEqual([1, 2, 1])
  })

  it('leaves the missing year out of every count, and compares nothing across it', async () => {
    const years = (rows: readonly { fiscalYear: number }[]) =>
      [...new Set(rows.map(({ fiscalYear }) => fiscalYear))].sort()
    expect(years(await database.all(activitiesByYear(emptyFilter)))).toEqual([2019, 2021, 2022])
    expect(years(await database.all(initiativeMatrix(emptyFilter)))).toEqual([2019, 2021, 2022])
    expect(await database.all(planState(emptyFilter))).toMatchObject([
      {
        latestYear: 2021,
        previousYear: null,
        previousEntries: null,
        previousHeld: null,
        previousProcedures: null,
      },
    ])
  })

  it('says of a year asked about before the first or without a plan after it that there is none', async () => {
    expect(await database.all(planState({ ...emptyFilter, years: [2019] }))).toMatchObject([
      {
        latestYear: 2019,
        previousYear: null,
        planYear: null,
        planned: null,
        plannedProcedures: null,
        entries: 1,
      },
    ])
  })

  it('shows the blank cells of a row as cells without an entry, and counts no entry for them', async () => {
    const [silent] = (await database.all(initiatives())).filter(({ initiative }) => initiative === '相談')
    const history = await database.all(initiativeHistory(silent?.initiativeId ?? ''))
    expect(
      history.map(({ fiscalYear, kind, activityId, sentence }) => [fiscalYear, kind, activityId, sentence]),
    ).toEqual([
      [2019, 'result', null, null],
      [2021, 'result', null, null],
      [2022, 'plan', null, null],
    ])
    expect(await database.all(planState(emptyFilter))).toMatchObject([
      { initiatives: 2, moved: 1, silent: 1, entries: 2 },
    ])
  })
})

it('a sentence that only points at another is shown with it: above it, before it, or of the year before', async () => {
  const at = (row: number, column: number) => ({ source: `a.csv#cell=${row},${column}` })
  const database = await openMadeUp([
    { initiative: '講座', year: 2021, text: '講座を開催した。', ...at(2, 4) },
    { initiative: '講座', year: 2022, text: '前年度と同じ', ...at(2, 5) },
    { initiative: '会議', year: 2021, text: '', ...at(3, 4) },
    { initiative: '会議', year: 2022, text: '会議を開催した。', ...at(3, 5) },
    { initiative: '展示', year: 2021, text: '同上', ...at(4, 4) },
    { initiative: '展示', year: 2022, text: '同上', ...at(4, 5) },
    { initiative: '展示', year: 2022, text: '〃', ...at(4, 5) },
  ])
  const told = []
  for (const { initiativeId } of await database.all(initiatives()))
    for (const { sentence, pointedSentence } of await database.all(initiativeHistory(initiativeId)))
      told.push([sentence, pointedSentence])
  expect(told).toEqual([
    ['講座を開催した。', null],
    ['前年度と同じ', '講座を開催した。'],
    [null, null],
    ['会議を開催した。', null],
    ['同上', null],
    ['同上', '会議を開催した。'],
    ['〃', '会議を開催した。'],
  ])
  await database.close()
})

it('a list of sentences shows what 「令和3年度と同じ」 points to beside it, in that year and as often as it is written', async () => {
  const database = await openMadeUp([
    { initiative: '講座', year: 2021, text: '講座を開催した。', source: 'a.csv#cell=2,4' },
    { initiative: '講座', year: 2022, text: '講座は中止とした。', source: 'a.csv#cell=2,5' },
    { initiative: '講座', year: 2023, text: '令和３年度と同じ', source: 'a.csv#cell=2,6' },
    { initiative: '講座', year: 2024, text: '前年度と同じ', source: 'a.csv#cell=2,7' },
    { initiative: '講座', year: 2024, kind: 'plan', text: '2024年度と同様', source: 'a.csv#cell=2,8' },
    { initiative: '講座', year: 2025, kind: 'plan', text: '平成31年度と同じ', source: 'a.csv#cell=2,9' },
  ])
  const shown = [
    ['講座を開催した。', null],
    ['講座は中止とした。', null],
    ['令和３年度と同じ', '講座を開催した。'],
    ['前年度と同じ', '講座を開催した。'],
    ['2024年度と同様', '講座を開催した。'],
    ['平成31年度と同じ', null],
  ]
  const listed = await database.all(sentences(emptyFilter))
  expect(listed.map(({ sentence, pointedSentence }) => [sentence, pointedSentence])).toEqual(shown)
  const [{ departmentId } = { departmentId: '' }] = await database.all(departments())
  const ofDepartment = await database.all(departmentSentences(departmentId))
  expect(ofDepartment.map(({ sentence, pointedSentence }) => [sentence, pointedSentence])).toEqual(shown)
  await database.close()
})

describe('two cities whose reports end in different years', () => {
  let database: Database
  beforeAll(async () => {
    database = await openMadeUp([
      { municipality: '甲市', initiative: '講座', year: 2023, text: '講座を開催した。' },
      { municipality: '乙市', initiative: '講座', year: 2020, text: '講座を開催した。' },
      { municipality: '乙市', initiative: '講座', year: 2021, text: '講座を開催した。' },
      { municipality: '乙市', initiative: '講座', year: 2022, kind: 'plan', text: '講座を開催する。' },
      { municipality: '乙市', initiative: '相談', year: 2021 },
    ])
  })
  afterAll(() => database.close())

  it('covers for one city only the years that its own report covers', async () => {
    const rows = await database.all(activitiesByYear({ ...emptyFilter, municipalities: ['乙市'] }))
    expect(rows.map(({ fiscalYear, kind }) => [fiscalYear, kind])).toEqual([
      [2020, 'result'],
      [2021, 'result'],
      [2022, 'plan'],
    ])
  })

  it("says the state of one city's plan in its own latest year, not in a year it has no data for", async () => {
    expect(await database.all(planState({ ...emptyFilter, municipalities: ['乙市'] }))).toMatchObject([
      {
        latestYear: 2021,
        previousYear: 2020,
        planYear: 2022,
        firstYear: 2020,
        lastYear: 2022,
        entries: 1,
        planned: 1,
      },
    ])
    expect(await database.all(planState({ ...emptyFilter, municipalities: ['甲市'] }))).toMatchObject([
      {
        latestYear: 2023,
        previousYear: null,
        planYear: null,
        firstYear: 2023,
        lastYear: 2023,
        entries: 1,
        planned: null,
      },
    ])
  })

  it("raises one city's flags for its own latest year, and says since when of its own years", async () => {
    const rows = await database.all(flaggedInitiatives({ ...emptyFilter, municipalities: ['乙市'] }))
    const told = rows.map((row) => [
      row.flag,
      row.initiative,
      row.fiscalYear,
      row.firstCovered,
      row.lastCovered,
    ])
    expect(told).toEqual([
      ['no-entry-ever', '相談', null, 2020, 2022],
      ['no-result', '相談', 2021, 2020, 2022],
      ['unchanged-wording', '講座', 2021, 2020, 2022],
    ])
  })
})
