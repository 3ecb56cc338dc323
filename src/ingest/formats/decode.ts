import { ReadError } from '../../domain/readError.ts'
import { declaredEncoding } from './declaredEncoding.ts'
import type { Encoding } from './encoding.ts'
import {
  brokenAt,
  decodeStrictly,
  encodingByMark,
  encodingByZeros,
  isIso2022Jp,
  isMostlyUtf8,
  likelihood,
} from './encodingTrial.ts'

/** A text and the encoding that it was read in. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/** Text that is Japanese for less than this share is taken as no text in that encoding. */
const likelyEnough = 0.5

const lineAt = (bytes: Uint8Array, offset: number): number => {
  let line = 1
  for (let index = 0; index < offset; index += 1)
    if (bytes[index] === 10 || (bytes[index] === 13 && bytes[index + 1] !== 10)) line += 1
  return line
}

const inGiven = (bytes: Uint8Array, file: string, encoding: Encoding): Decoded => {
  const text = decodeStrictly(bytes, encoding)
  if (text === null)
    throw new ReadError('wrong-encoding', file, [encoding, String(brokenAt(bytes, encoding))])
  return { text, encoding }
}

const byTrial = (bytes: Uint8Array): Decoded | null => {
  const told = encodingByMark(bytes) ?? encodingByZeros(bytes) ?? (isIso2022Jp(bytes) ? 'iso-2022-jp' : null)
  const declared = told ? null : declaredEncoding(bytes)
  for (const encoding of [told, declared, 'utf-8' as const].filter((one) => one !== null)) {
    const text = decodeStrictly(bytes, encoding)
    if (text !== null) return { text, encoding }
  }
  if (told === 'utf-8' || isMostlyUtf8(bytes)) return null
  const [best] = (['shift_jis', 'euc-jp'] as const)
    .flatMap((encoding) => {
      const text = decodeStrictly(bytes, encoding)
      return text === null ? [] : [{ text, encoding, likely: likelihood(text) }]
    })
    .sort((a, b) => b.likely - a.likely)
  return best && best.likely >= likelyEnough ? { text: best.text, encoding: best.encoding } : null
}

/**
 * Bytes as text, and the encoding they were read in: the one given, else by a byte order mark, by the pattern of UTF-16,
 * by the escapes of ISO-2022-JP, as a page declares, as valid UTF-8, else as CP932 or EUC-JP, whichever reads more like Japanese. A ReadError
 * says where bytes do not fit the encoding given (offset) or any (line), or that they are no text at all.
 */
export const decode = (bytes: Uint8Array, file: string, given: Encoding | null): Decoded => {
  if (bytes.length === 0) throw new ReadError('empty', file)
  const decoded = given ? inGiven(bytes, file, given) : byTrial(bytes)
  if (decoded?.text.includes('\0') || (decoded === null && bytes.includes(0)))
    throw new ReadError('not-text', file)
  if (decoded === null)
    throw new ReadError('undecodable', file, [String(lineAt(bytes, brokenAt(bytes, 'utf-8')))])
  return decoded
}
