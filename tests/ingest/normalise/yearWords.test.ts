import { describe, expect, it } from 'vitest'
import { nearestOfEras, readYearWords, type YearWords } from '../../../src/ingest/normalise/yearWords.ts'

describe('the words for a year in a head', () => {
  it.each<[string, YearWords]>([
    ['令和3年度の取り組み実績', { year: 2021 }],
    ['令和３年度\n実績', { year: 2021 }],
    ['R3', { year: 2021 }],
    ['Ｒ３実績', { year: 2021 }],
    ['2021年度', { year: 2021 }],
    ['令和三年度実績', { year: 2021 }],
    ['令和十年度', { year: 2028 }],
    ['平成三十一年度', { year: 2019 }],
    ['平成二十年度', { year: 2008 }],
    ['令 和 ３ 年 度 実 績', { year: 2021 }],
    ['令和三年度～令和七年度', { several: [2021, 2025] }],
    ["'21", { year: 2021 }],
    ['’22 実績', { year: 2022 }],
    ['平成31年度・令和元年度', { year: 2019 }],
    ['31年度・令和元年度', { year: 2019 }],
    ['令和4年度実績(令和5年3月末)', { year: 2022 }],
    ['令和3年度～令和7年度', { several: [2021, 2025] }],
    ['令和3～7年度', { several: [2021] }],
    ['3年度', { bare: 3 }],
    ['元年度', { bare: 1 }],
    ['３年度実績', { bare: 3 }],
    ['前年度', { offset: -1 }],
    ['昨年度の実績', { offset: -1 }],
    ['前々年度', { offset: -2 }],
    ['本年度', { offset: 0 }],
    ['今年度実績', { offset: 0 }],
    ['当該年度', { offset: 0 }],
    ['翌年度予定', { offset: 1 }],
    ['次年度の計画', { offset: 1 }],
    ['翌々年度', { offset: 2 }],
  ])('「%s」', (text, words) => {
    expect(readYearWords(text)).toEqual(words)
  })

  it.each(['', '実績', '年度', '対応方針', '令和4年4月1日', 'R4.4.1', '2022/4/1', '第3年度', '全3回'])(
    'are not in 「%s」',
    (text) => {
      expect(readYearWords(text)).toBeNull()
    },
  )
})

it.each([
  [3, 2020, 2021],
  [31, 2018, 2019],
  [2, 2018, 2020],
  [1, 2018, 2019],
  [30, 2019, 2018],
])('「%i年度」 beside %i is %i', (bare, beside, year) => {
  expect(nearestOfEras(bare, beside)).toBe(year)
})
