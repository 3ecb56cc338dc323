import { expect, it } from 'vitest'
import { readCategory } from '../../../src/ingest/normalise/category.ts'

it.each([
  ['Ⅰ', 1],
  ['II', 2],
  ['Ⅱ', 2],
  ['ⅱ', 2],
  ['ＩＩ', 2],
  [' Ⅲ ', 3],
  ['III', 3],
  ['Ⅳ', 4],
  ['V', 5],
  ['区分Ⅴ', 5],
  ['５', 5],
  ['Ⅹ', 10],
  ['12', 12],
])('reads the category 「%s」 as %i, however it is printed', (text, category) => {
  expect(readCategory(text)).toBe(category)
})

it.each(['', '区分', 'IIII', 'Ⅰ・Ⅱ', '0', '-1', '1.5', '担当課', 'constructor', '__proto__'])(
  'takes 「%s」 for no category',
  (text) => {
    expect(readCategory(text)).toBeNull()
  },
)
