import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/ingest/normalise/date.ts'
import { readPeriod } from '../../../src/ingest/normalise/period.ts'

describe('a date', () => {
  it.each([
    ['2022-10-01', '2022-10-01'],
    ['2022/10/1', '2022-10-01'],
    ['２０２４－２－２９', '2024-02-29'],
    ['令和4年10月1日', '2022-10-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H31.4.30', '2019-04-30'],
    ['R4.10.1', '2022-10-01'],
    ['Ｒ４．１０．１', '2022-10-01'],
    ['2022年10月1日(土)', '2022-10-01'],
    ['2022-10-01 00:00:00', '2022-10-01'],
    ['44835', '2022-10-01'],
  ])('「%s」 is %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it.each(['', '2022-13-01', '2023-02-29', '2022-04-31', '10/1/2022', '2022-10', '1664582400', '令和4年10月', '令和0年1月1日', '10月1日', '10月上旬', '12345'])('「%s」 is none', (text) => {
    expect(readDate(text)).toBeNull()
  }) // prettier-ignore

  it('without a year is in the fiscal year that is known, January to March in the year after', () => {
    expect(['4月1日', '10/1', '12月31日', '1月10日', '3.31'].map((text) => readDate(text, 2022))).toEqual([
      '2022-04-01',
      '2022-10-01',
      '2022-12-31',
      '2023-01-10',
      '2023-03-31',
    ])
  })
})

describe('a period', () => {
  it.each([
    ['令和4年10月1日～10月31日', '2022-10-01', '2022-10-31'],
    ['令和4年10月1日（土）から令和4年10月31日（月）まで', '2022-10-01', '2022-10-31'],
    ['R4.10.1-R4.10.31', '2022-10-01', '2022-10-31'],
    ['2022-10-01-2022-10-31', '2022-10-01', '2022-10-31'],
    ['2022/10/1〜10/31', '2022-10-01', '2022-10-31'],
    ['令和4年12月20日～1月20日', '2022-12-20', '2023-01-20'],
    ['12月20日～令和5年1月20日', '2022-12-20', '2023-01-20'],
    ['令和4年10月1日～31日（31日間）', '2022-10-01', '2022-10-31'],
    ['令和4年10月1日', '2022-10-01', null],
  ])('「%s」 is from %s to %s', (text, start, end) => {
    expect(readPeriod(text)).toEqual({ start, end })
  })

  it('without a year is in the fiscal year that is known', () => {
    expect(readPeriod('12月20日～1月20日')).toBeNull()
    expect(readPeriod('12月20日～1月20日', 2022)).toEqual({ start: '2022-12-20', end: '2023-01-20' })
    expect(readPeriod('1月10日～2月9日', 2022)).toEqual({ start: '2023-01-10', end: '2023-02-09' })
  })

  it.each(['', '令和4年10月', '10月上旬～11月下旬', '令和4年10月31日～令和4年10月1日', '2022/10/1〜2022/10/41', '未定'])('「%s」 is none', (text) => {
    expect(readPeriod(text)).toBeNull()
  }) // prettier-ignore
})
