import { expect, it } from 'vitest'
import { readKind } from '../../../src/ingest/normalise/kind.ts'

it.each(['令和3年度の取り組み実績', '実績', '評価結果', 'result', ' Result '])(
  '「%s」 is a result',
  (text) => {
    expect(readKind(text)).toBe('result')
  },
)

it.each(['令和5年度の取り組み予定', '予定', '計画', '見込', 'plan', 'PLAN'])('「%s」 is a plan', (text) => {
  expect(readKind(text)).toBe('plan')
})

it.each(['', '対応方針', 'results of a plan', 'planet'])('「%s」 is neither', (text) => {
  expect(readKind(text)).toBeNull()
})
