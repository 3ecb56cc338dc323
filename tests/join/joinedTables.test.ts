import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import type { Decisions } from '../../src/domain/decisions.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import { SuccessorCycleError } from '../../src/domain/currentDepartments.ts'
import type { Site } from '../../src/domain/site.ts'
import { initiativeId } from '../../src/ingest/identify.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { joinReports } from '../../src/join/joinReports.ts'
import { departmentsNotNamed } from '../../src/queries/departmentsNotNamed.ts'
import { sql } from '../../src/queries/sql.ts'
import { fillDatabase } from '../../src/stores/fillDatabase.ts'
import { iseharaReports } from './isehara.ts'

const words = (initiative: string) => ({
  municipality: '神奈川県伊勢原市',
  section: '2 市民活動を促進、伸長する取り組み',
  process: '',
  theme: '',
  initiative,
  category: 2,
})
const decisions: Decisions = {
  version: 1,
  initiatives: [{ from: words('市民活動保険制度'), to: words('市民活動災害補償保険制度'), decision: 'same', kind: 'renamed' }], // prettier-ignore
  departmentSuccessors: [{ from: '人権・広聴相談課', to: '広聴・人権課', fiscalYear: 2023 }],
}

let site: Site
let readings: [Reading, Reading, Reading]
let database: Database
beforeAll(async () => {
  const found = await iseharaReports()
  readings = found.readings
  site = { ...found.site, departmentSuccessors: [{ from: '環境美化センター', to: '清掃リサイクル課', fiscalYear: 2023 }] } // prettier-ignore
  database = await openNode()
  await fillDatabase(database, joinReports(readings, decisions, [site]), [site])
})
afterAll(() => database.close())

const renamed = initiativeId(words('市民活動保険制度'))

describe('three reports in the tables', () => {
  it('cover five fiscal years, plan beside result', async () => {
    expect(
      await database.all(sql`
        SELECT fiscal_year, list(kind::VARCHAR ORDER BY kind::VARCHAR DESC) AS kinds
        FROM covered GROUP BY fiscal_year ORDER BY fiscal_year`),
    ).toEqual([
      { fiscal_year: 2021, kinds: ['result'] },
      { fiscal_year: 2022, kinds: ['result'] },
      { fiscal_year: 2023, kinds: ['result', 'plan'] },
      { fiscal_year: 2024, kinds: ['result', 'plan'] },
      { fiscal_year: 2025, kinds: ['plan'] },
    ])
  })

  it('balance: the cells read are those shown, superseded and rejected', async () => {
    const [sum] = await database.all(sql`
      SELECT sum(cells)::INTEGER AS read, sum(cells_superseded)::INTEGER AS superseded,
        sum(cells_rejected)::INTEGER AS rejected, (SELECT count(*)::INTEGER FROM cell) AS shown,
        (SELECT count(*)::INTEGER FROM superseded_cell) AS kept
      FROM balance`)
    /* 105 + 105 + 108 read; 33 of the first and 34 of the second gave way. */
    expect(sum).toEqual({ read: 318, superseded: 67, rejected: 0, shown: 251, kept: 67 })
  })

  it('name the renamed initiative by its newest words, and hold all its years under one id', async () => {
    expect(
      await database.all(sql`
        SELECT name, (SELECT count(*)::INTEGER FROM cell WHERE cell.initiative_id = initiative.initiative_id) AS cells
        FROM initiative WHERE name LIKE '市民活動%保険制度'`),
    ).toEqual([{ name: '市民活動災害補償保険制度', cells: 7 }])
    expect(
      await database.all(sql`
        SELECT DISTINCT initiative, initiative_id FROM activity WHERE text LIKE '市民活動災害補償制度の運用%'`),
    ).toEqual([{ initiative: '市民活動災害補償保険制度', initiative_id: renamed }])
  })

  it('know the id that each report’s words alone would give, and its words', async () => {
    expect(
      await database.all(sql`
        SELECT report::VARCHAR AS report, name, wording_id = initiative_id AS first
        FROM initiative_wording WHERE initiative_id = ${renamed} ORDER BY report`),
    ).toEqual([
      { report: 'isehara-progress-report.txt', name: '市民活動保険制度', first: true },
      { report: 'made-up-fy2023.txt', name: '市民活動災害補償保険制度', first: false },
      { report: 'made-up-fy2024.txt', name: '市民活動災害補償保険制度', first: false },
    ])
  })

  it('list the reports from the earliest to the latest', async () => {
    expect(await database.all(sql`SELECT report::VARCHAR AS report FROM report ORDER BY position`)).toEqual([
      { report: 'isehara-progress-report.txt' },
      { report: 'made-up-fy2023.txt' },
      { report: 'made-up-fy2024.txt' },
    ])
  })

  it('keep what a later report changed, sentence by sentence', async () => {
    expect(
      await database.all(sql`
        SELECT superseded_activity.fiscal_year, change::VARCHAR AS change, superseded_activity.text, by_text, shown.text AS shown
        FROM superseded_activity LEFT JOIN activity AS shown ON activity_id = by_activity_id
        WHERE change <> 'same' ORDER BY superseded_activity.fiscal_year, coalesce(superseded_activity.text, by_text)`),
    ).toEqual([
      { fiscal_year: 2022, change: 'removed', text: '公共施設の見直しに向けた7地区別住民意見交換会を開催した。', by_text: null, shown: null }, // prettier-ignore
      { fiscal_year: 2022, change: 'reworded', text: '市民活動サポートセンター協議会を1回開催した。', by_text: '市民活動サポートセンター協議会を2回開催した。', shown: '市民活動サポートセンター協議会を2回開催した。' }, // prettier-ignore
      { fiscal_year: 2022, change: 'added', text: null, by_text: '市民活動災害補償制度の周知を図った。', shown: '市民活動災害補償制度の周知を図った。' }, // prettier-ignore
      { fiscal_year: 2022, change: 'reworded', text: '第2期自殺対策計画アンケート調査業務と実施した。', by_text: '第2期自殺対策計画アンケート調査業務を実施した。', shown: '第2期自殺対策計画アンケート調査業務を実施した。' }, // prettier-ignore
      { fiscal_year: 2023, change: 'reworded', text: '市民満足度調査を試行した。', by_text: '市民満足度調査を試行的に実施した。', shown: '市民満足度調査を試行的に実施した。' }, // prettier-ignore
      { fiscal_year: 2023, change: 'added', text: null, by_text: '市民通信員の募集方法を検討した。', shown: '市民通信員の募集方法を検討した。' }, // prettier-ignore
    ])
  })

  it('count a department under its printed name or under its newest one', async () => {
    expect(
      await database.all(sql`
        SELECT department::VARCHAR AS department, current_department::VARCHAR AS current
        FROM activity_department WHERE department <> current_department GROUP BY ALL ORDER BY department`),
    ).toEqual([
      { department: '人権・広聴相談課', current: '広聴・人権課' },
      { department: '環境美化センター', current: '清掃リサイクル課' },
    ])
    /* 環境美化センター: FY2021 two, FY2022 one; 清掃リサイクル課: plan and result of FY2023 and FY2024, plan of FY2025. */
    expect(
      await database.all(sql`
        SELECT count(*)::INTEGER AS sentences FROM activity_department WHERE current_department = '清掃リサイクル課'`),
    ).toEqual([{ sentences: 8 }])
    expect(
      await database.all(sql`SELECT "from", "to", fiscal_year FROM department_successor ORDER BY "from"`),
    ).toEqual([
      { from: '人権・広聴相談課', to: '広聴・人権課', fiscal_year: 2023 },
      { from: '環境美化センター', to: '清掃リサイクル課', fiscal_year: 2023 },
    ])
  })

  it('ask nothing of a department that is known to have become the other, and of every one while nothing is known', async () => {
    const moved = () =>
      database.all(
        sql`SELECT DISTINCT department, other_department FROM flag WHERE flag = 'department-moved' ORDER BY ALL`,
      )
    const notNamed = async () =>
      (await database.all(departmentsNotNamed()))
        .filter(({ fiscalYear }) => fiscalYear === 2022)
        .map(({ department }) => department)
    expect(await moved()).toEqual([])
    const known = await notNamed()
    const plain = { ...site, departmentSuccessors: [] }
    await fillDatabase(database, joinReports(readings, { ...decisions, departmentSuccessors: [] }, [plain]), [
      plain,
    ])
    expect(await moved()).toEqual([
      { department: '人権・広聴相談課', other_department: '広聴・人権課' },
      { department: '環境美化センター', other_department: '清掃リサイクル課' },
    ])
    expect((await notNamed()).filter((name) => !known.includes(name)).sort()).toEqual([
      '人権・広聴相談課',
      '環境美化センター',
    ])
    await fillDatabase(database, joinReports(readings, decisions, [site]), [site])
  })

  it('give no activity two rows', async () => {
    expect(
      await database.all(sql`SELECT activity_id FROM activity GROUP BY activity_id HAVING count(*) > 1`),
    ).toEqual([])
  })

  it('are the published tables, when the published report is joined alone', async () => {
    const { toTables } = await import('../../src/ingest/tables.ts')
    const [{ rows, categories, issues }] = readings
    const alone = toTables({ rows, categories, issues, books: [readings[0]] }, [site])
    const joined = toTables(joinReports([readings[0]], noDecisions, [site]), [site])
    expect({ ...joined, initiative_wording: [] }).toEqual({ ...alone, initiative_wording: [] })
    expect(joined.initiative_wording).toHaveLength(35)
  })
})

it('successors that go round are refused before any table changes', () => {
  const round: Decisions = { ...noDecisions, departmentSuccessors: [{ from: '清掃リサイクル課', to: '環境美化センター', fiscalYear: 2025 }] } // prettier-ignore
  expect(() => joinReports(readings, round, [site])).toThrow(SuccessorCycleError)
})
