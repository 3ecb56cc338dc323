import { expect, it } from 'vitest'
import { bigrams, similarity } from '../../../src/ingest/normalise/similarity.ts'

const alike = (left: string, right: string) => similarity(bigrams(left), bigrams(right))

it('an unchanged sentence is wholly alike, one without a common pair of letters not at all', () => {
  expect(alike('講座を開催した', '講座を開催した')).toBe(1)
  expect(alike('講座', '広報紙')).toBe(0)
})

it('counts a repeated pair as often as both sentences have it', () => {
  expect(alike('ああああ', 'ああ')).toBe(0.5)
})

it('does not depend on which year comes first', () => {
  expect(alike('運営を検討した', '運営方法を検討した')).toBe(alike('運営方法を検討した', '運営を検討した'))
})

it.each(['', 'あ'])('has nothing to compare in 「%s」', (text) => {
  expect(alike(text, text)).toBe(0)
})
