import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bigramCodes } from '../../src/ingest/normalise/bigramCodes.ts'
import { bigrams, similarity } from '../../src/ingest/normalise/similarity.ts'
import { type ComparedCell, pairCells } from '../../src/ingest/pairCells.ts'

interface Sentence {
  readonly text: string
  readonly department: number
}
type Pair = readonly [left: number, right: number, alike: number]

const cellOf = (some: readonly Sentence[]): ComparedCell => ({
  texts: some.map(({ text }) => text),
  departments: some.map(({ department }) => department),
  bigrams: null,
})

const pairsOf = (earlier: readonly Sentence[], later: readonly Sentence[]): Pair[] => {
  const pairs: Pair[] = []
  pairCells(cellOf(earlier), cellOf(later), bigramCodes(), (...pair) => pairs.push(pair))
  return pairs
}

/* Every two sentences compared, one by one. */
const oneByOne = (earlier: readonly Sentence[], later: readonly Sentence[], least: number): Pair[] => {
  const all = earlier.flatMap(({ text, department }, left) =>
    later.map((other, right) => ({
      left,
      right,
      alike: text === other.text ? 1 : similarity(bigrams(text), bigrams(other.text)),
      same: Number(department === other.department),
      isEqual: text === other.text,
    })),
  )
  const lefts = new Set<number>()
  const rights = new Set<number>()
  return all
    .filter(({ alike, isEqual }) => isEqual || (least < 1 && alike >= least))
    .sort((a, b) => b.alike - a.alike || b.same - a.same)
    .flatMap(({ left, right, alike }): Pair[] => {
      if (lefts.has(left) || rights.has(right)) return []
      lefts.add(left)
      rights.add(right)
      return [[left, right, alike]]
    })
}

const sentence = fc.record({
  text: fc
    .array(fc.constantFrom('講座', '開催した', '。', '市民', '会議', '#回', 'あ', 'ああ'), { maxLength: 8 })
    .map((some) => some.join('')),
  department: fc.nat(2),
})

it('pairs the sentences of two cells as if every two were compared one by one', () => {
  const cell = fc.array(sentence, { maxLength: 14 })
  fc.assert(
    fc.property(cell, cell, (earlier, later) => {
      expect(pairsOf(earlier, later)).toEqual(oneByOne(earlier, later, 0.5))
    }),
    { numRuns: 500 },
  )
})

it('keeps the order of sentences that are longer than a page', () => {
  const long = (times: number, end: string) => ({ text: `${'市民の意見を聴いた'.repeat(times)}${end}`, department: 1 }) // prettier-ignore
  const earlier = [long(900, 'あ'), long(901, 'い'), long(902, 'う')]
  const later = [long(901, 'え'), long(900, 'お'), long(902, 'か')]
  expect(pairsOf(earlier, later)).toEqual(oneByOne(earlier, later, 0.5))
})

it('pairs only equal sentences of two cells that have very many', () => {
  const many = fc.array(sentence, { minLength: 210, maxLength: 260, size: 'max' })
  fc.assert(
    fc.property(many, many, (earlier, later) => {
      expect(pairsOf(earlier, later)).toEqual(oneByOne(earlier, later, 1))
    }),
    { numRuns: 5 },
  )
})
