import type { Encoding } from './encoding.ts'

/** Bytes as text in an encoding, a byte order mark left out; null where a byte sequence is none of it. */
export const decodeStrictly = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The encoding that a byte order mark at the start names. */
export const encodingByMark = (bytes: Uint8Array): Encoding | null => {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: the zero bytes of its digits, delimiters and line ends stand on one side of the pairs alone. */
export const encodingByZeros = (bytes: Uint8Array): Encoding | null => {
  const length = Math.min(bytes.length, 65_536)
  const zeros = [0, 0]
  for (let index = 0; index < length; index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1
  const [even = 0, odd = 0] = zeros
  const enough = Math.max(2, length * 0.02)
  if (bytes.length % 2 === 1 || Math.max(even, odd) < enough) return null
  if (even * 50 < odd) return 'utf-16le'
  return odd * 50 < even ? 'utf-16be' : null
}

/** ISO-2022-JP is seven-bit text that changes its character set by escape sequences. */
export const isIso2022Jp = (bytes: Uint8Array): boolean => {
  let escaped = false
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number
    if (byte >= 0x80) return false
    const [set, kind] = [bytes[index + 1], bytes[index + 2]]
    if (
      byte === 0x1b &&
      ((set === 0x24 && (kind === 0x40 || kind === 0x42)) || (set === 0x28 && kind === 0x49))
    )
      escaped = true
  }
  return escaped
}

const usual =
  /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e\u2010-\u2026\u2160-\u217f\u2460-\u2473\u25a0-\u25ef\u2190-\u2193×÷°〒㈱㈲]/gu
const halfWidth = /[\uff61-\uff9f]/gu
const controls = /[\u0001-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/gu
const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0

/** How much a text looks like Japanese, up to 1: the share of kana, kanji and their punctuation in what is not ASCII. */
export const likelihood = (text: string): number => {
  const foreign = count(text, /[^\u0000-\u007f]/gu)
  if (foreign === 0) return count(text, controls) === 0 ? 1 : 0
  return (count(text, usual) + count(text, halfWidth) / 2 - count(text, controls) * 4) / foreign
}

/** Whether bytes that are no valid UTF-8 are UTF-8 for the most part: damaged or mixed, not another encoding. */
export const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes)
  return count(text, usual) > count(text, /\ufffd/gu)
}

/** The offset of the first byte that cannot be read in an encoding. */
export const brokenAt = (bytes: Uint8Array, encoding: Encoding): number => {
  const reads = (length: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let [good, bad] = [0, bytes.length]
  if (reads(bad)) return bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (reads(middle)) good = middle
    else bad = middle
  }
  return good
}
