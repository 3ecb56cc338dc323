import { expect, it } from 'vitest'
import { planFigures } from '../../src/cards/planFigures.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { ja } from '../../src/locales/ja.ts'
import type { PlanStateRow } from '../../src/queries/planState.ts'

/* A report whose initiatives have no category, 19 of 59 without a word. */
const row: PlanStateRow = {
  latestYear: 2023,
  previousYear: null,
  planYear: null,
  firstYear: 2023,
  lastYear: 2023,
  years: 1,
  initiatives: 59,
  moved: 40,
  silent: 19,
  silentCategory: null,
  silentInCategory: 19,
  initiativesInCategory: 59,
  entries: 40,
  held: 40,
  previousEntries: null,
  previousHeld: null,
  planned: null,
  procedures: 0,
  previousProcedures: null,
  plannedProcedures: null,
}
const silent = (of: PlanStateRow) => planFigures(of, ja, emptyFilter).find(({ key }) => key === 'silent')

it('does not say that every initiative has an entry beside those that have none, categories or not', () => {
  expect(silent(row)).toMatchObject({ value: '19', unit: ' / 59', note: ja.figures.silentSome })
  expect(silent({ ...row, silent: 0 })?.note).toBe(ja.figures.silentNone)
  expect(silent({ ...row, silentCategory: 2 })?.note).toContain('19')
})
