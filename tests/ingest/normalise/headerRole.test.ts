import { describe, expect, it } from 'vitest'
import { exchangeColumns } from '../../../src/domain/exchange.ts'
import { readHeaderRole } from '../../../src/ingest/normalise/headerRole.ts'

it.each(exchangeColumns)('the exchange format’s own $name and $title are sure', ({ name, title }) => {
  expect(readHeaderRole(name)).toEqual({ role: name, isExact: true })
  expect(readHeaderRole(title)).toEqual({ role: name, isExact: true })
})

describe('another office’s word for a column is likely', () => {
  it.each([
    ['所管課', 'department'],
    ['担当部署', 'department'],
    ['事業名', 'initiative'],
    ['取組名', 'initiative'],
    ['実績内容', 'activity'],
    ['実施内容', 'activity'],
    ['次年度の計画内容', 'fiscal_year'],
    ['FY', 'fiscal_year'],
    ['実施年度', 'fiscal_year'],
    ['基本目標', 'section'],
    ['達成目標', 'target'],
    ['意見募集期間', 'period'],
    ['募集期間（自）', 'period_start'],
    ['募集期間（至）', 'period_end'],
    ['意見提出者数', 'submitters'],
    ['提出意見 人数', 'submitters'],
    ['提出意見 件数', 'comments'],
    ['意見の件数', 'comments'],
    ['反映した件数', 'adopted'],
    ['案件名', 'activity'],
    ['計画等の名称', 'activity'],
    ['Programme', 'initiative'],
    ['Achievement', 'activity'],
    ['計画（P）', 'activity'],
    ['実施（Do）', 'activity'],
    ['事業No.', 'position'],
  ])('「%s」 → %s', (header, role) => {
    expect(readHeaderRole(header)).toEqual({ role, isExact: false })
  })
})

it.each(['', '備考', '氏名', '担当者', '__proto__', 'constructor'])('「%s」 says nothing known', (header) => {
  expect(readHeaderRole(header)).toBeNull()
})
