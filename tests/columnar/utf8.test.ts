import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvScanner } from '../../src/ingest/columnar/csvScanner.ts'
import { NotPlainError } from '../../src/ingest/columnar/notPlainError.ts'
import { isPlainText } from '../../src/ingest/columnar/utf8.ts'

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const edges = [0x20, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff] // prettier-ignore

it('takes the same bytes for UTF-8 as the decoder does', () => {
  const bytes = fc.array(fc.constantFrom(...edges), { maxLength: 6 }).map((some) => Uint8Array.from(some))
  fc.assert(
    fc.property(bytes, (some) => isPlainText(some, 0, some.length) === isUtf8(some)),
    { numRuns: 20_000 },
  )
})

it('takes every character but the signs that stand for ends and line breaks', () => {
  const refused: number[] = []
  for (let point = 0; point <= 0x10ffff; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue
    const bytes = new TextEncoder().encode(String.fromCodePoint(point))
    if (!isPlainText(bytes, 0, bytes.length)) refused.push(point)
  }
  expect(refused).toEqual([0x00, 0x1f, 0x240a, 0x240d, 0x241b])
})

it('refuses a file whose cell ends within a character, in quotes and without', () => {
  for (const text of ['a,b\nあ,い\n', 'a,b\n"あ","い"\n', 'a,b\nx,""あ""\n', 'a,b\nx,あ']) {
    const bytes = new TextEncoder().encode(text)
    const scan = (some: Uint8Array<ArrayBuffer>) => csvScanner(0x2c, 0, () => true)(some, 0, true)
    const last = bytes.findLastIndex((byte) => byte >= 0x80)
    const cut = Uint8Array.from([...bytes.subarray(0, last), ...bytes.subarray(last + 1)])
    expect(() => scan(cut), text).toThrow(NotPlainError)
  }
})
