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

const points = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0)
const [rei = 0, wa = 0, hei = 0, sei = 0, sho = 0, gan = 0] = points('令和平成昭元')
const isEra = (first: number, second: number) =>
  (first === rei && second === wa) || (first === hei && second === sei) || (first === sho && second === wa)

/** What `readSentence` says of a sentence: NFKC and lower case leave it alone, or only NFKC does, or neither surely does. */
export const asItIs = 0
export const hasCapitals = 1
export const isMixed = 2

/**
 * Goes once through a sentence: feeds it to the hash of its id, and what `matchText` makes of it to the hash that it is
 * matched by; of a mixed one only the former.
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
  let kind = asItIs
  let inDigits = false
  /* The last two characters that are matched by, for the name of an era before a number, and the hash before each of them. */
  let last = 0
  let lastButOne = 0
  let lastFirst = matchFirst
  let lastSecond = matchSecond
  let butOneFirst = matchFirst
  let butOneSecond = matchSecond
  for (let at = start; at < end;) {
    const byte = bytes[at] as number
    let point: number
    let size: number
    if (byte < 0x80) {
      point = byte
      size = 1
    } else if (byte < 0xe0) {
      point = ((byte & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f)
      size = 2
    } else if (byte < 0xf0) {
      point =
        ((byte & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f)
      size = 3
    } else {
      point =
        ((byte & 0x07) << 18) |
        (((bytes[at + 1] as number) & 0x3f) << 12) |
        (((bytes[at + 2] as number) & 0x3f) << 6) |
        ((bytes[at + 3] as number) & 0x3f)
      size = 4
    }
    at += size
    if (point < 0x10000) {
      first = Math.imul(first ^ point, 2654435761)
      second = Math.imul(second ^ point, 1597334677)
    } else {
      const high = 0xd7c0 + (point >> 10)
      const low = 0xdc00 | (point & 0x3ff)
      first = Math.imul(Math.imul(first ^ high, 2654435761) ^ low, 2654435761)
      second = Math.imul(Math.imul(second ^ high, 1597334677) ^ low, 1597334677)
    }
    if (kind === isMixed) continue
    if (!isKeptByNfkc(point)) kind = isMixed
    else if (size === 1 && isSpace(byte)) continue
    else {
      const isDigit = byte >= 0x30 && byte <= 0x39
      const endsEra = (isDigit ? !inDigits : point === gan) && isEra(lastButOne, last)
      if (endsEra) {
        matchFirst = butOneFirst
        matchSecond = butOneSecond
      }
      if (isDigit && inDigits) continue
      if (isDigit || endsEra) {
        matchFirst = Math.imul(matchFirst ^ 0x23, 2654435761)
        matchSecond = Math.imul(matchSecond ^ 0x23, 1597334677)
        last = 0
      } else {
        if (byte >= 0x41 && byte <= 0x5a) kind = hasCapitals
        butOneFirst = lastFirst
        butOneSecond = lastSecond
        lastFirst = matchFirst
        lastSecond = matchSecond
        matchFirst = Math.imul(matchFirst ^ point, 2654435761)
        matchSecond = Math.imul(matchSecond ^ point, 1597334677)
        lastButOne = last
        last = point
      }
      inDigits = isDigit
    }
  }
  id.first = first
  id.second = second
  match.first = matchFirst
  match.second = matchSecond
  return kind
}
