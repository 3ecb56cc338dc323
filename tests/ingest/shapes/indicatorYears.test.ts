import { expect, it } from 'vitest'
import { yearOfFigures } from '../../../src/ingest/shapes/indicatorYears.ts'

it.each([
  ['目標値（R8）', 2026],
  ['令和5年度実績', 2023],
  ['5年度実績', 2023],
  ['前年度実績', 2022],
  ['本年度目標', 2023],
  ['実績値（令和6年3月31日）', 2023],
  ['現状値 R6.4.1', 2024],
  ['実績値', 'own'],
  ['令和2～4年度平均', 'unknown'],
])('%s is of %s', (header, year) => {
  expect(yearOfFigures(header, 2023)).toBe(year)
})

it('本年度 is the report’s own year, 前年度 none, while that is not known', () => {
  expect([yearOfFigures('本年度目標', null), yearOfFigures('前年度実績', null)]).toEqual(['own', 'unknown'])
})
