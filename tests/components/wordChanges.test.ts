import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyEndingChanged, type WordChange, wordChanges } from '../../src/components/wordChanges.ts'
import { progressEntries } from '../progressCsv.ts'

const without = (kind: WordChange['kind'], changes: readonly WordChange[]) =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('')

const expectBothTexts = (earlier: string, later: string) => {
  const changes = wordChanges(earlier, later)
  expect(without('added', changes)).toBe(earlier)
  expect(without('removed', changes)).toBe(later)
  for (const [index, { kind, text }] of changes.entries()) {
    expect(text).not.toBe('')
    expect(changes[index + 1]?.kind).not.toBe(kind)
  }
}

describe('what changed from one sentence to the next', () => {
  it('is the number of a meeting, and nothing else', () => {
    expect(wordChanges('第22回公民館まつりを開催した。', '第23回公民館まつりを開催した。')).toEqual([
      { kind: 'same', text: '第' },
      { kind: 'removed', text: '22' },
      { kind: 'added', text: '23' },
      { kind: 'same', text: '回公民館まつりを開催した。' },
    ])
  })

  it('is nothing between equal sentences', () => {
    const [sentence = ''] = progressEntries.map(({ activity }) => activity)
    expect(wordChanges(sentence, sentence)).toEqual([{ kind: 'same', text: sentence }])
    expect(wordChanges('', '')).toEqual([])
  })

  it('is a clause put in', () => {
    const changes = wordChanges('ＳＮＳ等と連携した。', 'ＳＮＳ等や市内の学校と連携した。')
    expect(changes.filter(({ kind }) => kind === 'removed')).toEqual([])
    expect(without('same', changes)).toBe('や市内の学校')
  })

  it("lets both of any two of the city's sentences be put together again, character by character", () => {
    const sentences = progressEntries.map(({ activity }) => activity)
    sentences.forEach((earlier, index) => {
      for (const step of [1, 7, 60])
        expectBothTexts(earlier, sentences[(index + step) % sentences.length] ?? '')
    })
  })

  it('lets any two texts be put together again', () => {
    const words = fc
      .array(fc.constantFrom('市民', '講座', 'を', '開催', '。', ' ', '𠮷野', '🚲', '2022', '\n'))
      .map((parts) => parts.join(''))
    fc.assert(fc.property(words, words, expectBothTexts))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), expectBothTexts))
  })
})

describe('a result and its plan', () => {
  const onlyEnding = (earlier: string, later: string) => onlyEndingChanged(wordChanges(earlier, later))

  it.each([
    ['講座を開催した。', '講座を開催する。'],
    ['講座を開催した。', '講座を開催する予定である。'],
    ['適正な運用を図った。', '適正な運用を図る。'],
  ])('「%s」 and 「%s」 differ in the ending alone', (earlier, later) => {
    expect(onlyEnding(earlier, later)).toBe(true)
  })

  it.each([
    ['講座を開催した。', '講座を開催した。'],
    ['第22回講座を市内の公民館で開催した。', '第23回講座を市内の公民館で開催する。'],
    ['講座を開催した。', '講座を開催し、市民の意見を幅広く聴く予定である。'],
  ])('「%s」 and 「%s」 do not', (earlier, later) => {
    expect(onlyEnding(earlier, later)).toBe(false)
  })
})
