import { expect, it } from 'vitest'
import { readFiscalYear } from '../../../src/ingest/normalise/fiscalYear.ts'

it.each([
  ['令和3年度の取り組み実績', 2021],
  ['令和元年度', 2019],
  ['平成31年度', 2019],
  ['平成30年度', 2018],
  ['昭和64年', 1989],
  ['令和 ５ 年度', 2023],
  ['㋿5年度', 2023],
  ['R5', 2023],
  ['r5年度 実績', 2023],
  ['Ｒ元', 2019],
  ['H31', 2019],
  ['２０２１年度', 2021],
  ['2021', 2021],
  ['FY2022', 2022],
  ['1999年度', 1999],
  ['実績(令和4年度)', 2022],
])('reads the fiscal year of a column head or a value: %s is %i', (text, year) => {
  expect(readFiscalYear(text)).toBe(year)
})

it.each([
  ['Results 2022', 2022],
  ['KPIs 2023', 2023],
  ['SNS 2021', 2021],
])('takes no letter at the end of a word for an era: %s is %i', (text, year) => {
  expect(readFiscalYear(text)).toBe(year)
})

it.each(['', '年度', '対応方針', '第10回', '12021', '20211', '1850年', 'CMS10', '令和0年度', '令和100年度'])(
  'finds no fiscal year in 「%s」',
  (text) => {
    expect(readFiscalYear(text)).toBeNull()
  },
)
