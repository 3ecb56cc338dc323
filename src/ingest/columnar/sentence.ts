import type { Lanes } from '../../domain/id.ts'
import { bareCharacters } from '../normalise/cellText.ts'
import { isKeptByNfkc } from '../normalise/keptByNfkc.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
export const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  decoder.decode(bytes.subarray(start, end))

const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

/** The characters of a cell as `bareCharacters` gives them, counted as a string's length is. */
export const countCharacters = (bytes: Uint8Array, start: number, end: number): number => {
  let count = 0
  for (let at = start; at < end;) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      if (byte === 0x3c) return bareCharacters(textOf(bytes, start, end)).length
      if (!isSpace(byte)) count++
      at++
    } else if (byte < 0xe0) {
      if (byte === 0xc2) return bareCharacters(textOf(bytes, start, end)).length
      count++
      at += 2
    } else if (byte < 0xf0) {
      /* White space has its places among U+1000, U+2000, U+3000 and U+F000. */
      if (
        byte === 0xe1 ||
        byte === 0xe2 ||
        byte === 0xef ||
        (byte === 0xe3 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x80)
      )
        return bareCharacters(textOf(bytes, start, end)).length
      count++
      at += 3
    } else {
      count += 2
      at += 4
    }
  }
  return count
}

const isKept = Uint8Array.from({ length: 0x10000 }, (_, point) => (isKeptByNfkc(point) ? 1 : 0))
const isWhite = Uint8Array.from({ length: 0x80 }, (_, byte) => (isSpace(byte) ? 1 : 0))
const gan = '元'.charCodeAt(0)
const ends = ['和', '成'].map((end) => [...new TextEncoder().encode(end)])

/* Whether the last character before a place, white space aside, ends the name of an era: 令和, 平成, 昭和. */
const mayEndEra = (bytes: Uint8Array, start: number, at: number): boolean => {
  let to = at
  while (to > start && isWhite[bytes[to - 1] as number] === 1) to--
  return to - 3 >= start && ends.some((end) => end.every((byte, index) => bytes[to - 3 + index] === byte))
}

/** What `readSentence` says of a sentence, as bits; 0 where NFKC and lower case leave it alone. */
export const hasCapitals = 1
/** What it is matched by was not hashed: a year of an era may stand in it. */
export const mayHaveEra = 2
/** Nor was it where NFKC may change it. */
export const isMixed = 4

/**
 * Goes once through a sentence: feeds it to the hash of its id, and what `matchText` makes of it to the hash that it is
 * matched by.
 */
export const readSentence = (
  bytes: Uint8Array,
  start: number,
  end: number,
  id: Lanes,
  match: Lanes,
): number => {
  let { first, second } = id
  let { first: matchFirst, second: matchSecond } = match
  let said = 0
  let inDigits = false
  for (let at = start; at < end;) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      first = Math.imul(first ^ byte, 2654435761)
      second = Math.imul(second ^ byte, 1597334677)
      if (byte >= 0x30 && byte <= 0x39) {
        if (!inDigits) {
          if (mayEndEra(bytes, start, at)) said |= mayHaveEra
          matchFirst = Math.imul(matchFirst ^ 0x23, 2654435761)
          matchSecond = Math.imul(matchSecond ^ 0x23, 1597334677)
          inDigits = true
        }
      } else if (isWhite[byte] === 0) {
        if (byte >= 0x41 && byte <= 0x5a) said |= hasCapitals
        matchFirst = Math.imul(matchFirst ^ byte, 2654435761)
        matchSecond = Math.imul(matchSecond ^ byte, 1597334677)
        inDigits = false
      }
      at++
      continue
    }
    let point: number
    if (byte < 0xe0) {
      point = ((byte & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f)
      at += 2
    } else if (byte < 0xf0) {
      point = ((byte & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f) // prettier-ignore
      if (point === gan && mayEndEra(bytes, start, at)) said |= mayHaveEra
      at += 3
    } else {
      /* Two units of UTF-16: the first is fed here. */
      const whole =
        ((byte & 0x07) << 18) |
        (((bytes[at + 1] as number) & 0x3f) << 12) |
        (((bytes[at + 2] as number) & 0x3f) << 6) |
        ((bytes[at + 3] as number) & 0x3f)
      const high = 0xd7c0 + (whole >> 10)
      first = Math.imul(first ^ high, 2654435761)
      second = Math.imul(second ^ high, 1597334677)
      point = 0xdc00 | (whole & 0x3ff)
      at += 4
    }
    first = Math.imul(first ^ point, 2654435761)
    second = Math.imul(second ^ point, 1597334677)
    if (isKept[point] === 0) said |= isMixed
    matchFirst = Math.imul(matchFirst ^ point, 2654435761)
    matchSecond = Math.imul(matchSecond ^ point, 1597334677)
    inDigits = false
  }
  id.first = first
  id.second = second
  match.first = matchFirst
  match.second = matchSecond
  return said
}
