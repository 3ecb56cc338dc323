import { expect, it } from 'vitest'
import { readFigure } from '../../../src/ingest/normalise/figure.ts'
import { isDash } from '../../../src/ingest/normalise/isDash.ts'
import { readTally } from '../../../src/ingest/normalise/tally.ts'
import { readTitleYear } from '../../../src/ingest/normalise/titleYear.ts'

it.each([
  ['1,234', 1234, ''],
  ['１２３', 123, ''],
  ['12.5%', 12.5, '%'],
  ['△3', -3, ''],
  ['▲3.5', -3.5, ''],
  ['-3', -3, ''],
  ['0', 0, ''],
  ['120人', 120, '人'],
  ['1,200人/年', 1200, '人/年'],
  ['10㎡', 10, 'm2'],
  ['8.5 ㎡', 8.5, 'm2'],
  ['488.1千t-CO₂', 488.1, '千t-CO2'],
  ['80％以上', 80, '%'],
  ['120 団体', 120, '団体'],
])('the figure 「%s」 is %d and its unit 「%s」', (text, value, unit) => {
  expect(readFigure(text)).toEqual({ value, unit })
})

it.each([
  '',
  '－',
  '集計中',
  '約120',
  '1,23',
  '2022/10/1',
  '3～5',
  '12人(15件)',
  '第3次',
  '1 市民参加の推進',
])('「%s」 is no figure', (text) => {
  expect(readFigure(text)).toBeNull()
})

it.each([
  ['12人', 12],
  ['延べ34名', 34],
  ['1,034件', 1034],
  ['０', 0],
  ['なし', 0],
  ['意見なし', 0],
])('「%s」 counts %d', (text, count) => {
  expect(readTally(text)).toBe(count)
})

it.each(['', '－', '集計中', '12人(15件)', '-1', '1.5', '2147483648', '多数'])(
  '「%s」 counts nothing',
  (text) => {
    expect(readTally(text)).toBeNull()
  },
)

it('a dash alone is told from a word and from a blank', () => {
  expect(['－', 'ー', '―', '-', '—'].every(isDash)).toBe(true)
  expect(['', 'データ', '-3', '同上'].some(isDash)).toBe(false)
})

it.each([
  ['令和4年度パブリックコメント実施状況', 2022],
  ['R４年度 意見公募一覧(令和5年4月1日現在)', 2022],
  ['2021年度の実施状況', 2021],
])('the title 「%s」 is of %i', (title, year) => {
  expect(readTitleYear(title)).toBe(year)
})

it.each(['パブリックコメント一覧', '令和3年度～令和4年度の実施状況', '令和5年4月1日現在'])(
  'the title 「%s」 is of no one year',
  (title) => {
    expect(readTitleYear(title)).toBeNull()
  },
)
