import type { Lanes } from '../../domain/id.ts'
import { bareCharacters } from '../normalise/cellText.ts'
import { fold } from '../normalise/fold.ts'
import { matchText } from '../normalise/matchText.ts'
import { addText, endText, type GrowingTexts, reserve } from './growingTexts.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
export const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  decoder.decode(bytes.subarray(start, end))

/** Whether NFKC leaves a character alone, whatever stands beside it. Not every such character, only the common ones. */
export const isPlain = (point: number): boolean =>
  point < 0x80 ||
  (point >= 0x4e00 && point <= 0x9fff) ||
  (point >= 0x3041 && point <= 0x3096) ||
  (point >= 0x30a1 && point <= 0x30fe) ||
  (point >= 0x3001 && point <= 0x301c) ||
  (point >= 0x25a0 && point <= 0x25ff) ||
  (point >= 0x3400 && point <= 0x4dbf)

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

/**
 * Goes once through a sentence: feeds it to the hash of its id, and writes what it is matched by and what it is found
 * by. Either is left empty and `false` is said where it is the sentence itself.
 */
export const readSentence = (
  bytes: Uint8Array,
  start: number,
  end: number,
  lanes: Lanes,
  match: GrowingTexts,
  matchDiffers: Uint8Array,
  folded: GrowingTexts,
  foldDiffers: Uint8Array,
): void => {
  const index = match.length
  reserve(match, end - start)
  const out = match.bytes
  const from = match.end
  let write = from
  let { first, second } = lanes
  let plain = true
  let upper = false
  let differs = false
  let inDigits = false
  /* The last two characters written, for the name of an era before a number. */
  let last = 0
  let lastButOne = 0
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
    if (point < 0x10000) {
      first = Math.imul(first ^ point, 2654435761)
      second = Math.imul(second ^ point, 1597334677)
    } else {
      const high = 0xd7c0 + (point >> 10)
      const low = 0xdc00 | (point & 0x3ff)
      first = Math.imul(Math.imul(first ^ high, 2654435761) ^ low, 2654435761)
      second = Math.imul(Math.imul(second ^ high, 1597334677) ^ low, 1597334677)
    }
    if (plain) {
      if (!isPlain(point)) plain = false
      else if (size === 1 && isSpace(byte)) differs = true
      else if (byte >= 0x30 && byte <= 0x39) {
        if (!inDigits) {
          if (isEra(lastButOne, last)) write -= 6
          out[write++] = 0x23
          last = 0
        }
        inDigits = true
        differs = true
      } else if (point === gan && isEra(lastButOne, last)) {
        write -= 6
        out[write++] = 0x23
        last = 0
        inDigits = false
        differs = true
      } else {
        if (byte >= 0x41 && byte <= 0x5a) upper = true
        inDigits = false
        lastButOne = last
        last = point
        out[write++] = byte
        if (size > 1) out[write++] = bytes[at + 1] as number
        if (size > 2) out[write++] = bytes[at + 2] as number
      }
    }
    at += size
  }
  lanes.first = first
  lanes.second = second

  if (plain) {
    match.end = differs ? write : from
    matchDiffers[index] = differs ? 1 : 0
    endText(match)
  } else {
    const text = textOf(bytes, start, end)
    const matched = matchText(text)
    matchDiffers[index] = matched === text ? 0 : 1
    addText(match, matched === text ? '' : matched)
  }
  if (plain && !upper) {
    foldDiffers[index] = 0
    reserve(folded, 0)
    endText(folded)
  } else {
    const text = textOf(bytes, start, end)
    const found = fold(text)
    foldDiffers[index] = found === text ? 0 : 1
    addText(folded, found === text ? '' : found)
  }
}
