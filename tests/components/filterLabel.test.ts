import { expect, it } from 'vitest'
import { filterLabel } from '../../src/components/filterLabel.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'

it('reads as the data call it, or as its code means', () => {
  expect(filterLabel(ja, 'initiatives', '3f2a', '市民意識調査 Ⅱ', true)).toBe('市民意識調査 Ⅱ')
  expect(filterLabel(ja, 'years', '2022', '2022', true)).toBe('令和4年度(2022)')
  expect(filterLabel(en, 'kinds', 'plan', 'plan', true)).toBe(en.kinds.plan)
})

it('never reads as the id of an initiative that the data do not have', () => {
  expect(filterLabel(ja, 'initiatives', '3f2a', undefined, true)).toBe('見つからない取り組み')
  expect(filterLabel(en, 'initiatives', '3f2a', undefined, true)).toBe('Initiative not found')
})

it('does not say that an initiative is lost before the data are there', () => {
  expect(filterLabel(ja, 'initiatives', '3f2a', undefined, false)).toBe('取り組み')
  expect(filterLabel(en, 'initiatives', '3f2a', undefined, false)).toBe('Initiative')
})

it('keeps the name of a department that the data do not have', () => {
  expect(filterLabel(ja, 'departments', '旧・広報課', undefined, true)).toBe('旧・広報課')
})
