import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markTerms } from '../../src/search/markTerms.ts'

const marked = (text: string, ...terms: string[]) =>
  markTerms(text, terms).map(({ text: piece, marked: is }) => (is ? `[${piece}]` : piece)).join('') // prettier-ignore

test('marks the word in the city’s own letters, wherever it stands', () => {
  expect(marked('パブリックコメントと市民コメント', 'コメント')).toBe('パブリック[コメント]と市民[コメント]')
  expect(marked('ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄを実施', 'パブリックコメント')).toBe('[ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ]を実施')
  expect(marked('ＰＴＡ連絡協議会', 'pta')).toBe('[ＰＴＡ]連絡協議会')
  expect(marked('㈱の工場', '株')).toBe('[㈱]の工場')
  expect(marked('市民の声', '市民', '声')).toBe('[市民]の[声]')
  expect(marked('市民の声', '職員')).toBe('市民の声')
})

test('never changes a letter of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 3 })), (text, terms) => {
      expect(markTerms(text, terms).map(({ text: piece }) => piece).join('')).toBe(text) // prettier-ignore
    }),
  )
})
