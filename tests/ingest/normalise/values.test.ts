import { describe, expect, it } from 'vitest'
import {
  readCount,
  readEntryTypeValue,
  readNumber,
  readOutcomeValue,
  readPublicCommentValue,
} from '../../../src/ingest/shapes/exchangeValues.ts'

it.each([
  ['done', 'done'],
  ['Done', 'done'],
  ['実施', 'done'],
  ['一部実施', 'partial'],
  ['中止・休止', 'cancelled'],
  ['中止･休止', 'cancelled'],
  ['not_held', 'not_held'],
  ['実施せず', 'not_held'],
  ['予定', 'planned'],
])('the outcome 「%s」 is %s', (text, outcome) => {
  expect(readOutcomeValue(text)).toBe(outcome)
})

it('entry types and roles in public comment are read in both languages', () => {
  expect(['empty', '記載なし', '同上', 'same_as', '活動'].map(readEntryTypeValue)).toEqual([
    'empty',
    'empty',
    'same_as',
    'same_as',
    'activity',
  ])
  expect(['procedure', '手続', '縦覧'].map(readPublicCommentValue)).toEqual([
    'procedure',
    'procedure',
    'inspection',
  ])
})

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '完璧'])(
  '「%s」 is no outcome, entry type or role',
  (text) => {
    expect([readOutcomeValue, readEntryTypeValue, readPublicCommentValue].map((read) => read(text))).toEqual([
      null,
      null,
      null,
    ])
  },
)

describe('a number', () => {
  it.each([
    ['1,234', 1234],
    ['１２．５', 12.5],
    ['-3', -3],
    [' 0 ', 0],
  ])('「%s」 is %d', (text, number) => {
    expect(readNumber(text)).toBe(number)
  })

  it.each(['', '12人', '1e5', '0x10', '約3', '--1', '1.2.3', 'NaN', 'Infinity'])('「%s」 is none', (text) => {
    expect(readNumber(text)).toBeNull()
  })
})

it('a number too large to hold is none', () => {
  expect(readNumber('9'.repeat(400))).toBeNull()
})

it.each(['1.5', '-1', '2147483648', '三'])('「%s」 is no count of people or comments', (text) => {
  expect(readCount(text)).toBeNull()
})

it('a count has no decimals: 「1,234」 is 1234', () => {
  expect(readCount('1,234')).toBe(1234)
})
