import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CardRow } from '../../src/cards/card.ts'
import { cardOf } from '../../src/cards/registry.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { ja } from '../../src/locales/ja.ts'
import { sayHeadline } from '../../src/locales/words.ts'
import { activitiesByYear } from '../../src/queries/activitiesByYear.ts'
import { balances } from '../../src/queries/balances.ts'
import { carriedOverByInitiative } from '../../src/queries/carriedOverByInitiative.ts'
import { departments } from '../../src/queries/departments.ts'
import { flaggedInitiatives } from '../../src/queries/flaggedInitiatives.ts'
import { initiativeMatrix } from '../../src/queries/initiativeMatrix.ts'
import { initiatives } from '../../src/queries/initiatives.ts'
import { planState } from '../../src/queries/planState.ts'
import { publicCommentByYear } from '../../src/queries/publicCommentByYear.ts'
import { publicCommentList } from '../../src/queries/publicCommentList.ts'
import { sentences, type SentenceRow } from '../../src/queries/sentences.ts'
import { sql } from '../../src/queries/sql.ts'
import { openSample } from '../sample.ts'
import { countReport, type PrintedRow, type PrintedSentence, reportText, withoutTags, yearCells, yearColumns } from './countReport.ts' // prettier-ignore

const printed = countReport(reportText)
const perColumn = (sentences: readonly PrintedSentence[]) =>
  yearColumns.map((column) => sentences.filter((sentence) => sentence.column === column).length)
const wordsOf = (sentences: readonly PrintedSentence[]) => sentences.map(({ words }) => words)
const headOf = ({ name, category }: PrintedRow) => [name, category]

let database: Database
let said: readonly SentenceRow[]
beforeAll(async () => {
  database = (await openSample()).database
  said = await database.all(sentences(emptyFilter))
})
afterAll(() => database.close())

const saidAs = (...outcomes: readonly string[]) =>
  said.filter(({ outcome }) => outcomes.includes(outcome)).map(({ sentence }) => sentence)

describe('the tables of the report', () => {
  it('have 35 rows, in the order and with the sections, names and categories that are read', async () => {
    expect(printed.rows).toHaveLength(35)
    const read = await database.all(initiatives())
    expect(read.map((row) => [row.section, row.process, row.theme, row.initiative, row.category])).toEqual(
      printed.rows.map(({ path, name, category }) => [...path, name, category]),
    )
    expect(new Set(read.map(({ initiativeId }) => initiativeId)).size).toBe(35)
  })

  it('have 33 headings, of which ワークショップ heads two in different phases', async () => {
    expect(printed.headings).toHaveLength(33)
    const workshops = printed.rows.filter(({ name }) => name === 'ワークショップ')
    expect(workshops.map(({ path }) => path[1])).toEqual([
      '① 政策形成過程における市民参加への取り組み',
      '②実施過程における市民参加への取り組み',
    ])
    const read = await database.all(initiatives())
    expect(new Set(read.map(({ headingId }) => headingId)).size).toBe(printed.headings.length)
    expect(new Set(read.map(({ initiative }) => initiative)).size).toBe(32)
    const continued = read.filter((row, index) => row.headingId === read[index - 1]?.headingId)
    expect(continued.map(({ initiative, category }) => [initiative, category])).toEqual(
      printed.rows.filter(({ continues }) => continues).map(headOf),
    )
  })

  it('have 32 empty cells among 105, in the same lines and columns', async () => {
    expect(printed.bullets.flat()).toHaveLength(105)
    expect(printed.emptyCells).toHaveLength(32)
    const empty = await database.all(sql<{ row: number; column: number }>`
      SELECT row, "column" FROM cell ANTI JOIN activity USING (initiative_id, fiscal_year, kind)
      ORDER BY row, "column"`)
    const blank = printed.rows.flatMap(({ line }, index) =>
      (printed.bullets[index] ?? []).flatMap((n, at) => (n > 0 ? [] : [{ row: line, column: at + 5 }])),
    )
    expect(empty).toEqual(blank)
    expect(empty).toHaveLength(printed.emptyCells.length)
  })

  it('have books that close: 105 cells are 73 with activities and 32 empty, and every character is there', async () => {
    const texts = printed.rows.flatMap(yearCells).map(({ text }) => withoutTags(text).replaceAll(/\s/g, ''))
    const characters = texts.join('').length
    expect(await database.all(balances())).toEqual([
      {
        file: 'isehara-progress-report.txt',
        cells: texts.length,
        cellsWithActivities: 73,
        cellsEmpty: printed.emptyCells.length,
        cellsRejected: 0,
        cellsSuperseded: 0,
        activities: printed.sentences.length,
        charactersIn: characters,
        charactersOut: characters,
      },
    ])
  })
})

describe('the activities of the report', () => {
  it('are 197: 56 results of 2021, 82 of 2022 and 59 plans of 2023', async () => {
    expect(printed.sentences).toHaveLength(197)
    expect(perColumn(printed.sentences)).toEqual([56, 82, 59])
    const years = await database.all(activitiesByYear(emptyFilter))
    expect(years.map(({ fiscalYear, kind, entries }) => [fiscalYear, kind, entries])).toEqual([
      [2021, 'result', 56],
      [2022, 'result', 82],
      [2023, 'plan', 59],
    ])
  })

  it('have the same words, department, year and place, one by one', () => {
    const read = said.map((one) => [one.row, one.column, one.fiscalYear, one.kind, one.sentence, one.department]) // prettier-ignore
    expect(read).toEqual(
      printed.sentences.map((one) => [one.line, one.column, one.fiscalYear, one.kind, one.words, one.department]), // prettier-ignore
    )
  })

  it('stand as many to a cell as are read, in each of the 105 cells', async () => {
    const matrix = await database.all(initiativeMatrix(emptyFilter))
    const read = new Map<string, number[]>()
    for (const { initiativeId, fiscalYear, activityId } of matrix) {
      const counts = read.get(initiativeId) ?? [0, 0, 0]
      read.set(initiativeId, counts)
      if (activityId !== null) counts[fiscalYear - 2021] = (counts[fiscalYear - 2021] ?? 0) + 1
    }
    expect([...read.values()]).toEqual(printed.bullets)
  })

  it('name 29 departments, 27 of them with results, each activity exactly one', async () => {
    expect(printed.departments).toHaveLength(29)
    expect(printed.departmentsWithResults).toHaveLength(27)
    expect(printed.departments.filter((name) => !/(?:課|センター|館)$/.test(name))).toEqual([])
    const named = await database.all(departments())
    expect(named.map(({ department }) => department).sort()).toEqual([...printed.departments].sort())
    const withResults = named.filter(({ results }) => results > 0)
    expect(withResults.map(({ department }) => department).sort()).toEqual(
      [...printed.departmentsWithResults].sort(),
    )
    const perActivity = await database.all(sql<{ n: number; activities: number }>`
      SELECT n::INTEGER AS n, count(*)::INTEGER AS activities FROM (
        SELECT count(activity_department.department) AS n FROM activity LEFT JOIN activity_department USING (activity_id)
        GROUP BY activity_id)
      GROUP BY n`)
    expect(perActivity).toEqual([{ n: 1, activities: printed.sentences.length }])
  })
})

describe('what became of the activities', () => {
  it('is that 50 of 56 were held in 2021 and 79 of 82 in 2022', async () => {
    const entries = perColumn(printed.sentences)
    const held = perColumn(printed.notHeld).map((notHeld, index) => (entries[index] ?? 0) - notHeld)
    expect(held.slice(0, 2)).toEqual([50, 79])
    const years = await database.all(activitiesByYear(emptyFilter))
    expect(years.map(({ held }) => held)).toEqual([...held.slice(0, 2), 0])
    const [state] = await database.all(planState(emptyFilter))
    expect([state?.previousHeld, state?.held]).toEqual(held.slice(0, 2))
  })

  it('is that 6 of 2021 and 3 of 2022 say they were cancelled or not held, one of them 実施しなかった', () => {
    expect(perColumn(printed.notHeld)).toEqual([6, 3, 0])
    expect(saidAs('cancelled', 'not_held')).toEqual(wordsOf(printed.notHeld))
    const notCancelled = printed.notHeld.filter(({ words }) => words.endsWith('実施しなかった。'))
    expect(saidAs('not_held')).toEqual(wordsOf(notCancelled))
    expect(notCancelled.map(({ department }) => department)).toEqual(['福祉総務課'])
  })

  it('is that the 介護予防サポーター of 2021 are half done, half not, and no other activity', () => {
    expect(perColumn(printed.halfHeld)).toEqual([1, 0, 0])
    expect(printed.halfHeld[0]?.words).toContain('介護予防サポーター')
    expect(saidAs('partial')).toEqual(wordsOf(printed.halfHeld))
  })

  it('is told by every other result, and of all 59 plans that they are planned', () => {
    const told = printed.notHeld.length + printed.halfHeld.length
    const [first = 0, second = 0, plans = 0] = perColumn(printed.sentences)
    expect(saidAs('done')).toHaveLength(first + second - told)
    expect(saidAs('planned')).toEqual(wordsOf(printed.inColumn(7)))
    expect(saidAs('planned')).toHaveLength(plans)
  })
})

describe('the sentences of 2021', () => {
  const repeated = (fold: 'text' | 'match_hash') =>
    database.all(sql<{ text: string }>`
      SELECT text FROM activity AS earlier WHERE fiscal_year = 2021 AND kind = 'result' AND EXISTS (
        FROM activity AS later WHERE later.initiative_id = earlier.initiative_id AND later.fiscal_year = 2022
          AND later.kind = 'result' AND later.${{ text: fold, parameters: [] }} = earlier.${{ text: fold, parameters: [] }})
      ORDER BY row, position`)

  it('stand again in 2022 in the same row: 30 of 56', async () => {
    expect(printed.again).toHaveLength(30)
    expect((await repeated('text')).map(({ text }) => text)).toEqual(wordsOf(printed.again))
  })

  it('are told of as 30 of 56 by the card that counts what is carried over, initiative by initiative', async () => {
    const rows = await database.all(carriedOverByInitiative(emptyFilter))
    const lineOf = new Map((await database.all(initiatives())).map((row, index) => [row.initiativeId, printed.rows[index]?.line])) // prettier-ignore
    expect(rows.map((row) => [lineOf.get(row.initiativeId), row.verbatim, row.entries])).toEqual(
      printed.rows
        .map(({ line }) => [
          line,
          printed.again.filter((one) => one.line === line).length,
          printed.inColumn(5).filter((one) => one.line === line).length,
        ]) // prettier-ignore
        .filter(([, , entries]) => entries !== 0),
    )
    const shown = { words: ja, settings: defaultSettings, filter: emptyFilter }
    expect(sayHeadline(ja, cardOf('carried-over-by-initiative').headline(rows as CardRow[], shown))).toBe(
      `令和3年度の実績の文${perColumn(printed.sentences)[0]}のうち、令和4年度の実績に一字一句同じ文が再び載るのは${printed.again.length}`,
    )
  })

  it('stand again in 2022 with digits ignored: 35 of 56, and so the project pairs them', async () => {
    expect(printed.againWithoutDigits).toHaveLength(35)
    const words = wordsOf(printed.againWithoutDigits)
    expect((await repeated('match_hash')).map(({ text }) => text)).toEqual(words)
    const paired = await database.all(sql<{ text: string }>`
      SELECT text FROM similar_activity JOIN activity ON activity_id = earlier_id
      WHERE similarity = 1 AND fiscal_year = 2021 ORDER BY row, position`)
    expect(paired.map(({ text }) => text)).toEqual(words)
  })
})

describe('the rows of the report', () => {
  it('are silent in every year in 10: Ⅰ 1, Ⅱ 3, Ⅲ 2 and Ⅴ 4 of its five', async () => {
    const perCategory = [1, 2, 3, 4, 5].map(
      (category) => printed.silent.filter((row) => row.category === category).length,
    )
    expect(perCategory).toEqual([1, 3, 2, 0, 4])
    expect(printed.rows.filter(({ category }) => category === 5)).toHaveLength(5)
    const flagged = await database.all(flaggedInitiatives(emptyFilter, sql`flag.flag = 'no-entry-ever'`))
    const inOrder = [...flagged].sort((left, right) => left.position - right.position)
    expect(inOrder.map(({ initiative, category }) => [initiative, category])).toEqual(
      printed.silent.map(headOf),
    )
    const [state] = await database.all(planState(emptyFilter))
    expect(state).toMatchObject({ silent: 10, silentCategory: 5, silentInCategory: 4, initiativesInCategory: 5 }) // prettier-ignore
  })

  it('have an entry once and never again in one: ワークショップ of category Ⅳ, in 2021', async () => {
    expect(printed.onceAndNeverAgain.map(headOf)).toEqual([['ワークショップ', 4]])
    expect(printed.bullets[printed.rows.findIndex((row) => row === printed.onceAndNeverAgain[0])]).toEqual([1, 0, 0]) // prettier-ignore
    const flagged = await database.all(flaggedInitiatives(emptyFilter, sql`flag.flag = 'stopped'`))
    expect(flagged.map(({ initiative, category, lastYear }) => [initiative, category, lastYear])).toEqual([
      ['ワークショップ', 4, 2021],
    ])
    const line = printed.onceAndNeverAgain[0]?.line
    const words = wordsOf(printed.sentences.filter((sentence) => sentence.line === line))
    expect(flagged[0]?.evidence.map(({ text }) => text)).toEqual(words)
  })
})

describe('public comment', () => {
  it('ran 4 procedures in 2021 and 19 in 2022, and 5 are planned for 2023', async () => {
    expect(perColumn(printed.procedures)).toEqual([4, 19, 5])
    const years = await database.all(publicCommentByYear(emptyFilter))
    expect(years.map(({ procedures }) => procedures)).toEqual(perColumn(printed.procedures))
    const listed = await database.all(publicCommentList(emptyFilter))
    const procedures = listed.filter(({ role }) => role === 'procedure').map(({ sentence }) => sentence)
    expect([...procedures].sort()).toEqual(wordsOf(printed.procedures).sort())
  })

  it('does not count the running of the scheme, once a year, nor the one 縦覧', async () => {
    const scheme = printed.sentences.filter(({ words }) => words.includes('パブリックコメント実施要綱'))
    const inspection = printed.sentences.filter(({ words }) => words.includes('縦覧'))
    expect([perColumn(scheme), perColumn(inspection)]).toEqual([
      [1, 1, 1],
      [0, 0, 1],
    ])
    const years = await database.all(publicCommentByYear(emptyFilter))
    expect(years.map((year) => year.scheme)).toEqual(perColumn(scheme))
    expect(years.map((year) => year.inspections)).toEqual(perColumn(inspection))
  })

  it('is 19 of the 82 entries of 2022, and 15 of the 26 that there are more than in 2021', async () => {
    const [before = 0, after = 0] = perColumn(printed.procedures)
    const [entriesBefore = 0, entriesAfter = 0] = perColumn(printed.sentences)
    expect([after, entriesAfter, after - before, entriesAfter - entriesBefore]).toEqual([19, 82, 15, 26])
    const [state] = await database.all(planState(emptyFilter))
    expect(state).toMatchObject({
      procedures: after,
      entries: entriesAfter,
      previousProcedures: before,
      previousEntries: entriesBefore,
    })
  })
})
