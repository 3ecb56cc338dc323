import { expect, it } from 'vitest'
import { readKind } from '../../../src/ingest/normalise/kind.ts'

it.each([
  '令和3年度の取り組み実績',
  '実績',
  '評価結果',
  '取組状況',
  '実施状況',
  '計画の進捗状況',
  '成果',
  'result',
  ' Result ',
])('「%s」 is a result', (text) => {
  expect(readKind(text)).toBe('result')
})

it.each(['令和5年度の取り組み予定', '予定', '計画', '見込', '見込み', '目標', 'plan', 'PLAN'])(
  '「%s」 is a plan',
  (text) => {
    expect(readKind(text)).toBe('plan')
  },
)

it.each(['', '対応方針', '状況', 'results of a plan', 'planet'])('「%s」 is neither', (text) => {
  expect(readKind(text)).toBeNull()
})
