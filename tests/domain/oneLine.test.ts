import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOneLine, hasOneLineSigns, toOneLine } from '../../src/domain/oneLine.ts'

describe('a sentence with line breaks', () => {
  it('stands on one line with a sign for each', () => {
    expect(toOneLine('開いた。\r\n配った。\n')).toBe('開いた。␍␊配った。␊')
    expect(toOneLine('開いた。')).toBe('開いた。')
  })

  it('comes back with the same characters, whatever signs it has itself', () => {
    const text = fc.array(fc.constantFrom('市', '\r', '\n', '␊', '␍', '␛', "'"), { maxLength: 12 })
    fc.assert(
      fc.property(text, (characters) => {
        const printed = characters.join('')
        const line = toOneLine(printed)
        expect(line).not.toMatch(/[\r\n]/u)
        expect(fromOneLine(line)).toBe(printed)
        expect(hasOneLineSigns(line) || line === printed).toBe(true)
      }),
    )
  })
})
