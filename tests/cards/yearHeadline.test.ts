import { describe, expect, it } from 'vitest'
import { type YearCount, yearHeadline } from '../../src/cards/yearHeadline.ts'
import { ja } from '../../src/locales/ja.ts'
import { sayHeadline } from '../../src/locales/words.ts'

const result = (fiscalYear: number, value: number | null): YearCount => ({
  fiscalYear,
  kind: 'result',
  value,
})
const plan = (fiscalYear: number, value: number | null): YearCount => ({ fiscalYear, kind: 'plan', value })
const said = (...counts: readonly YearCount[]) => sayHeadline(ja, yearHeadline('entries', counts))

describe('the headline over years', () => {
  it('says that 56 results became 82, and leaves the 59 plans of the next year out', () => {
    const counts = [result(2021, 56), result(2022, 82), plan(2023, 59)]
    expect(yearHeadline('entries', counts)).toEqual({
      key: 'rose',
      values: { subject: 'entries', from: 56, to: 82 },
    })
    expect(said(...counts)).toBe('活動の記載は56件から82件に増えた')
  })

  it('says that 82 results became 56', () => {
    expect(said(result(2021, 82), result(2022, 56))).toBe('活動の記載は82件から56件に減った')
  })

  it('says that 56 results are as many as the year before', () => {
    expect(said(result(2021, 56), result(2022, 56))).toBe('活動の記載は前年度と同じ56件')
  })

  it('compares with nothing where only one year is loaded', () => {
    expect(yearHeadline('entries', [result(2022, 82)]).key).toBe('oneYear')
    expect(said(result(2022, 82))).toBe('活動の記載は令和4年度に82件')
  })

  it('compares with nothing where the year before is not loaded, and names that year', () => {
    const counts = [result(2020, 56), result(2022, 82)]
    expect(yearHeadline('entries', counts)).toEqual({
      key: 'yearMissing',
      values: { subject: 'entries', fiscalYear: 2022, value: 82, missing: 2021 },
    })
    expect(said(...counts)).not.toContain('56')
  })

  it('compares the two latest years only, whatever order the rows come in', () => {
    const counts = [result(2022, 82), result(2020, 10), result(2021, 56)]
    for (const order of [counts, counts.toReversed()])
      expect(yearHeadline('entries', order)).toEqual({
        key: 'rose',
        values: { subject: 'entries', from: 56, to: 82 },
      })
  })

  it('compares the two latest years where a gap lies further back', () => {
    expect(said(result(2018, 5), result(2021, 56), result(2022, 82))).toBe('活動の記載は56件から82件に増えた')
  })

  it('never says that 82 results fell to 59 plans', () => {
    expect(yearHeadline('entries', [result(2022, 82), plan(2023, 59)])).toEqual({
      key: 'oneYear',
      values: { subject: 'entries', fiscalYear: 2022, value: 82 },
    })
  })

  it('never compares a plan with the results of its own year', () => {
    expect(said(result(2021, 56), plan(2022, 90), result(2022, 82))).toBe('活動の記載は56件から82件に増えた')
    expect(yearHeadline('entries', [plan(2022, 90), result(2022, 82)]).key).toBe('oneYear')
  })

  it('says that there are only plans, and how many the latest year has', () => {
    expect(yearHeadline('entries', [plan(2022, 40), plan(2023, 59)])).toEqual({
      key: 'planOnly',
      values: { subject: 'entries', fiscalYear: 2023, value: 59 },
    })
    expect(said(plan(2023, 59))).toBe('活動の記載は令和5年度の予定が59件')
  })

  it('says that nothing is left where there are no rows', () => {
    expect(yearHeadline('entries', [])).toEqual({ key: 'noRows' })
  })

  it('says that nothing is left where every year has 0', () => {
    expect(yearHeadline('entries', [result(2021, 0), result(2022, 0), plan(2023, 0)])).toEqual({
      key: 'noRows',
    })
  })

  it('says that nothing is left where no year states a number', () => {
    expect(yearHeadline('comments', [result(2021, null), result(2022, null)])).toEqual({ key: 'noRows' })
  })

  it('does not take a year that states no number for 0', () => {
    expect(yearHeadline('comments', [result(2021, null), result(2022, 12)])).toEqual({
      key: 'oneYear',
      values: { subject: 'comments', fiscalYear: 2022, value: 12 },
    })
  })

  it('says that 5 procedures came after a year with none, and never that they rose from 0', () => {
    expect(yearHeadline('procedures', [result(2021, 0), result(2022, 5)])).toEqual({
      key: 'noneBefore',
      values: { subject: 'procedures', fiscalYear: 2022, value: 5 },
    })
  })

  it('says that a year with nothing came after one with an entry, and never that it fell to 0', () => {
    const counts = [result(2021, 1), result(2022, 0), plan(2023, 0)]
    expect(yearHeadline('entries', counts)).toEqual({
      key: 'noneInLatest',
      values: { subject: 'entries', fiscalYear: 2022, from: 1 },
    })
    expect(said(...counts)).not.toMatch(/0件/u)
  })

  it('names the plan where no result year has an entry', () => {
    expect(said(result(2020, 3), result(2021, 0), result(2022, 0))).not.toMatch(/0件/u)
    expect(yearHeadline('entries', [result(2021, 0), result(2022, 0), plan(2023, 1)])).toEqual({
      key: 'planOnly',
      values: { subject: 'entries', fiscalYear: 2023, value: 1 },
    })
  })

  it('names the unit of what it counts', () => {
    expect(sayHeadline(ja, yearHeadline('procedures', [result(2021, 4), result(2022, 19)]))).toBe(
      'パブリックコメントは4件から19件に増えた',
    )
    expect(sayHeadline(ja, yearHeadline('held', [result(2021, 50), result(2022, 79)]))).toBe(
      '実施した活動は50件から79件に増えた',
    )
  })
})
