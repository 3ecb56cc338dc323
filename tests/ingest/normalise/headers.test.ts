import { expect, it } from 'vitest'
import { exchangeColumns } from '../../../src/domain/exchange.ts'
import { columnOfHeader } from '../../../src/ingest/shapes/exchangeValues.ts'

it.each(exchangeColumns)('the column $name is found by its names in both languages', ({ name, title }) => {
  expect(columnOfHeader(name)).toBe(name)
  expect(columnOfHeader(title)).toBe(name)
})

it.each([
  ['Fiscal Year', 'fiscal_year'],
  ['FISCAL-YEAR', 'fiscal_year'],
  [' 年　度 ', 'fiscal_year'],
  ['ＩＤ', 'id'],
  ['ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ', 'public_comment'],
])('width, case, spaces and dashes do not matter: 「%s」 is %s', (header, name) => {
  expect(columnOfHeader(header)).toBe(name)
})

it.each(['担当課名', '担当部署', '所管課', '担当 部課名'])(
  'another office’s 「%s」 is the department',
  (header) => {
    expect(columnOfHeader(header)).toBe('department')
  },
)

it.each(['', '備考', '担当者', '年', '__proto__', 'constructor', 'toString'])(
  '「%s」 is no column',
  (header) => {
    expect(columnOfHeader(header)).toBeNull()
  },
)
