import { expect, it } from 'vitest'
import { readEntryType } from '../../../src/ingest/normalise/entryType.ts'

it.each([
  '同上',
  '同上。',
  '同左',
  '〃',
  '前年度と同じ',
  '前年度に同じ。',
  '上記と同じ',
  ' 同上 ',
  '前年度同様',
  '昨年度と同様',
  '前年どおり',
  '左に同じ',
  '左記と同様です。',
  '（同上）',
  '前年度同',
  '前回と同じ',
  '昨年度と同内容',
  '令和3年度と同じ。',
  'Ｒ３年度と同様',
  '2021年度に同じ',
])('「%s」 points at another entry', (words) => {
  expect(readEntryType(words)).toBe('same_as')
})

it.each([
  '同上の講座を開催した。',
  '前年度と同じ講座を開催した。',
  '該当なし',
  '－',
  '継続',
  '例年の講座',
  '前年度と同様に講座を開催した。',
  '令和3年度と同じ講座を開催した。',
  '前年度同月比で増えた。',
])('「%s」 is an entry in its own words', (words) => {
  expect(readEntryType(words)).toBe('activity')
})

it.each(['', ' ', '　\n'])('%j is an empty cell', (words) => {
  expect(readEntryType(words)).toBe('empty')
})
