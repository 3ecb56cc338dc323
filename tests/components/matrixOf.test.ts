import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Matrix, matrixOf } from '../../src/components/matrixOf.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { initiativeMatrix } from '../../src/queries/initiativeMatrix.ts'
import { openMadeUp } from '../madeUp.ts'
import { progressLines } from '../progressCsv.ts'
import { openSample } from '../sample.ts'

const initiativesOf = ({ groups }: Matrix) => groups.flatMap(({ initiatives }) => initiatives)
const nameOf = ({ name, category }: { name: string; category: number | null }) => `${name} ${category}`

describe("the matrix of Isehara's report", () => {
  let database: Database
  let matrix: Matrix
  beforeAll(async () => {
    database = (await openSample()).database
    matrix = matrixOf(await database.all(initiativeMatrix(emptyFilter)))
  })
  afterAll(() => database.close())

  it('has a column for each year and kind with its entries and how many were held', () => {
    expect(
      matrix.columns.map(({ fiscalYear, kind, entries, held }) => [fiscalYear, kind, entries, held]),
    ).toEqual([
      [2021, 'result', 56, 50],
      [2022, 'result', 82, 79],
      [2023, 'plan', 59, 0],
    ])
  })

  it('has the 35 rows in the order of the report, under the headings of the report', () => {
    const path = (line: { section: string; process: string; theme: string }) =>
      [line.section, line.process, line.theme].join(' / ')
    const printed = [
      ...new Set(progressLines.map((line) => `${path(line)} / ${line.initiative} ${line.category}`)),
    ]
    const told = matrix.groups.flatMap((group) =>
      group.initiatives.map((row) => `${path(group)} / ${nameOf(row)}`),
    )
    expect(told).toEqual(printed)
    expect(told).toHaveLength(35)
  })

  it('marks a sibling under the same heading, but not ワークショップ in another phase', () => {
    expect(
      initiativesOf(matrix)
        .filter(({ again }) => again)
        .map(nameOf),
    ).toEqual(['市民意識調査、アンケート調査・ヒアリング調査 3', '自治会活動との連携 2'])
  })

  it('has a dot for every entry and 32 cells that are empty, none without data', () => {
    const cells = initiativesOf(matrix).flatMap(({ cells }) => cells)
    expect(cells.flatMap(({ dots }) => dots)).toHaveLength(197)
    expect(cells.filter(({ state }) => state === 'empty')).toHaveLength(32)
    expect(cells.filter(({ state }) => state === 'no-data')).toEqual([])
  })

  it('counts in a column only what the filter takes, and keeps the others as dimmed dots', async () => {
    const rows = await database.all(initiativeMatrix({ ...emptyFilter, outcomes: ['cancelled'] }))
    const cut = matrixOf(rows)
    const dots = initiativesOf(cut).flatMap(({ cells }) => cells.flatMap(({ dots }) => dots))
    expect(dots).toHaveLength(197)
    expect(dots.filter(({ matches }) => matches)).toHaveLength(8)
    expect(cut.columns.reduce((sum, { entries }) => sum + entries, 0)).toBe(8)
    expect(cut.columns.map(({ held }) => held)).toEqual([0, 0, 0])
  })
})

describe('the matrix of a made-up report', () => {
  it('tells an empty cell from one that no report has, keeps a column for a year between, and puts a plan after the results of its year', async () => {
    const database = await openMadeUp([
      { initiative: '講座', year: 2022, kind: 'plan', text: '講座を開催する。' },
      { initiative: '講座', year: 2022, text: '講座は中止した。' },
      { initiative: '講座', year: 2020, text: '講座を開催した。' },
      { initiative: '相談', year: 2022 },
    ])
    const matrix = matrixOf(await database.all(initiativeMatrix(emptyFilter)))
    await database.close()
    expect(
      matrix.columns.map(({ fiscalYear, kind, covered, entries, held }) => [
        fiscalYear,
        kind,
        covered,
        entries,
        held,
      ]),
    ).toEqual([
      [2020, 'result', true, 1, 1],
      [2021, 'result', false, 0, 0],
      [2022, 'result', true, 1, 0],
      [2022, 'plan', true, 1, 0],
    ])
    expect(
      initiativesOf(matrix).map(({ name, cells }) => [name, ...cells.map(({ state }) => state)]),
    ).toEqual([
      ['講座', 'entries', 'no-data', 'entries', 'entries'],
      ['相談', 'no-data', 'no-data', 'empty', 'no-data'],
    ])
  })

  it('has rows of headings and a column of categories only where the report has some', async () => {
    const shapeOf = async (...lines: Parameters<typeof openMadeUp>[0]) => {
      const database = await openMadeUp(lines)
      const matrix = matrixOf(await database.all(initiativeMatrix(emptyFilter)))
      await database.close()
      const { hasHeadings, hasCategories, groups } = matrix
      return [hasHeadings, hasCategories, groups.map(({ isUnnamed }) => isUnnamed)]
    }
    const plain = {
      initiative: '講座',
      year: 2022,
      section: '',
      category: undefined,
      text: '講座を開催した。',
    }
    expect(await shapeOf(plain)).toEqual([false, false, [true]])
    expect(
      await shapeOf({ ...plain, theme: '◎学び' }, { ...plain, initiative: '相談', category: 2 }),
    ).toEqual([true, true, [false, true]])
  })

  it('is empty when no row is left', () => {
    expect(matrixOf([])).toEqual({ columns: [], hasCategories: false, hasHeadings: false, groups: [] })
  })
})
