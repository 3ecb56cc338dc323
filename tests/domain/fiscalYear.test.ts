import { expect, it } from 'vitest'
import { eraYear, eraYearRoman, eraYearShort, yearSpan } from '../../src/domain/fiscalYear.ts'
import { readFiscalYear } from '../../src/ingest/normalise/fiscalYear.ts'

it.each([
  [2023, '令和5年度', '令和5', 'Reiwa 5'],
  [2021, '令和3年度', '令和3', 'Reiwa 3'],
  [2019, '令和元年度', '令和元', 'Reiwa 1'],
  [2018, '平成30年度', '平成30', 'Heisei 30'],
  [1989, '平成元年度', '平成元', 'Heisei 1'],
  [1988, '昭和63年度', '昭和63', 'Shōwa 63'],
])('the fiscal year %i is shown as %s, %s on an axis and %s in English', (year, long, short, roman) => {
  expect(eraYear(year)).toBe(long)
  expect(eraYearShort(year)).toBe(short)
  expect(eraYearRoman(year)).toBe(roman)
})

it('every fiscal year since 1950 reads back from the way it is shown', () => {
  for (let year = 1950; year <= 2080; year++) expect(readFiscalYear(eraYear(year))).toBe(year)
})

it('a year without data stands in the span between those with', () => {
  expect(yearSpan([2023, 2021, 2021])).toEqual([2021, 2022, 2023])
  expect(yearSpan([2022])).toEqual([2022])
  expect(yearSpan([])).toEqual([])
})
