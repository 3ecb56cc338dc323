import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/domain/readError.ts'
import { decode } from '../../../src/ingest/formats/decode.ts'
import { bytesIn, bytesInJis, bytesInUtf16, joined } from './bytesIn.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const table = '取り組み,区分,令和3年度の実績\r\n○市民意識調査,Ⅱ,●調査を1,200人に実施した。(広報課)\r\n'
const cp932 = '区分,①ｱﾝｹｰﾄ調査,㈱ﾃｽﾄ,№3\r\nⅤ,～の実施,髙橋,﨑\r\n'

const failure = (bytes: Uint8Array, given: Parameters<typeof decode>[2] = null): ReadError => {
  try {
    decode(bytes, 'a.csv', given)
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('it was decoded')
}

describe('the encoding of a table is found', () => {
  it.each([
    ['utf-8', utf8(table)],
    ['utf-8', joined([0xef, 0xbb, 0xbf] as unknown as Uint8Array, utf8(table))],
    ['utf-16le', joined(new Uint8Array([0xff, 0xfe]), bytesInUtf16(table, true))],
    ['utf-16be', joined(new Uint8Array([0xfe, 0xff]), bytesInUtf16(table, false))],
    ['utf-16le', bytesInUtf16(table, true)],
    ['utf-16be', bytesInUtf16(table, false)],
    ['shift_jis', bytesIn('shift_jis', table)],
    ['euc-jp', bytesIn('euc-jp', table)],
    ['iso-2022-jp', bytesInJis(table)],
  ] as const)('%s', (encoding, bytes) => {
    expect(decode(bytes, 'a.csv', null)).toEqual({ text: table, encoding })
  })

  it('CP932 with half-width kana and its own characters: Ⅴ ① ㈱ № 髙', () => {
    expect(decode(bytesIn('shift_jis', cp932), 'a.csv', null)).toEqual({ text: cp932, encoding: 'shift_jis' })
  })

  it('plain ASCII is UTF-8', () => {
    expect(decode(utf8('initiative,fiscal_year\n'), 'a.csv', null).encoding).toBe('utf-8')
  })

  it('the whole report in every encoding that has its characters', () => {
    const text = readFileSync('data/isehara/isehara-progress-report.txt', 'utf8')
    for (const encoding of ['shift_jis', 'euc-jp'] as const) {
      const letters = bytesIn(encoding, text)
      expect(decode(letters, 'a.txt', null)).toEqual({ text, encoding })
    }
    expect(decode(bytesInJis(text), 'a.txt', null)).toEqual({ text, encoding: 'iso-2022-jp' })
  })
})

describe('an encoding set by hand', () => {
  it('overrides what would be found', () => {
    const bytes = bytesIn('euc-jp', table)
    expect(decode(bytes, 'a.csv', 'euc-jp').text).toBe(table)
    expect(decode(utf8('abc'), 'a.csv', 'shift_jis')).toEqual({ text: 'abc', encoding: 'shift_jis' })
  })

  it('that does not fit says at which byte', () => {
    const bytes = joined(utf8('abc,'), bytesIn('shift_jis', '実績'))
    expect(failure(bytes, 'utf-8')).toMatchObject({ reason: 'wrong-encoding', seen: ['utf-8', '4'] })
  })
})

describe('bytes that are no text in any encoding', () => {
  it('with two encodings in one file, say the line where UTF-8 breaks', () => {
    const bytes = joined(utf8(table), utf8(table), bytesIn('shift_jis', '実績なし\r\n'), utf8(table))
    expect(failure(bytes)).toMatchObject({ reason: 'undecodable', seen: ['5'] })
  })

  it('cut in the middle of a character, are not taken for another encoding', () => {
    const bytes = utf8(table)
    expect(failure(bytes.slice(0, -4))).toMatchObject({ reason: 'undecodable', seen: ['2'] })
  })

  it('with NUL bytes, are no text', () => {
    expect(failure(new Uint8Array([0x61, 0, 0, 0x62, 0x2c, 0x63]))).toMatchObject({ reason: 'not-text' })
    expect(failure(joined(utf8(table), new Uint8Array([0]), utf8(table)))).toMatchObject({
      reason: 'not-text',
    })
  })
})
