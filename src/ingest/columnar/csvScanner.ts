import { NotPlainError } from './notPlainError.ts'
import { afterCharacter, isControl, isPlainText } from './utf8.ts'

/** The fields of one record: where each stands in the bytes, guards and quotes taken off. */
export interface Fields {
  readonly start: Int32Array
  readonly end: Int32Array
  /** 1 where the field is the same as the one of the record before. */
  readonly same: Uint8Array
  /** How many of the first are the same, at least. */
  alike: number
}

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d
const guard = 0x27

const isRisky = (byte: number | undefined): boolean =>
  byte === 0x3d || byte === 0x2b || byte === 0x2d || byte === 0x40 || byte === 0x09 || byte === 0x0d

const mostFields = 1000

/** Scans the records of a window of a file from a place on; answers where it stopped. */
export type ScanWindow = (bytes: Uint8Array<ArrayBuffer>, from: number, isLast: boolean) => number

/**
 * A scanner that goes through bytes record by record, makes sure that they are UTF-8, and hands on the fields' places, without making strings. Records that are
 * blank are counted and left out. `take` says whether it kept the fields; `after` is where the next record starts. Doubled quotes are made single in the bytes
 * themselves. The bytes may come window by window: of all but the last one the records that start in its last `longest`
 * bytes are left to the next. Throws a NotPlainError, for a record that is longer, too.
 */
export const csvScanner = (
  delimiter: number,
  longest: number,
  take: (row: number, count: number, fields: Fields, after: number) => boolean,
): ScanWindow => {
  const fields: Fields = {
    start: new Int32Array(mostFields),
    end: new Int32Array(mostFields),
    same: new Uint8Array(mostFields),
    alike: 0,
  }
  const { start, end, same } = fields
  /* As they stand in the file, quotes and all, from the start of the record before; -1 where a field cannot be compared with. */
  const rawStart = new Int32Array(mostFields)
  const rawLength = new Int32Array(mostFields)
  let lineEnd = 0
  let row = 0

  return (bytes, from, isLast) => {
    const length = bytes.length
    const stop = isLast ? length : length - longest
    const words = new DataView(bytes.buffer, bytes.byteOffset, length)
    /* How many bytes before `to` are the same as those from `later` on. Plain text, as that before `to` is, makes no number that is not equal to itself, and no zero. */
    const equalBytes = (from: number, later: number, to: number): number => {
      const most = Math.min(to - from, length - later)
      let equal = 0
      while (
        equal + 8 <= most &&
        words.getFloat64(from + equal, true) === words.getFloat64(later + equal, true)
      )
        equal += 8
      while (equal < most && bytes[from + equal] === bytes[later + equal]) equal++
      return equal
    }
    /* The first record of a window is compared with none. */
    rawLength.fill(-1)
    let before = 0
    let at = from
    let recordBefore = from
    /* How many fields of a record are the same as those of the one before, from the first on; but for its last one, which ends otherwise. */
    const alikeIn = (record: number): number => {
      if (before === 0 || (rawLength[0] as number) < 0) return 0
      const sameLength = equalBytes(recordBefore, record, record)
      let alike = 0
      while (alike < before - 1) {
        const known = rawLength[alike] as number
        if (known < 0 || (rawStart[alike] as number) + known >= sameLength) break
        alike++
      }
      return alike
    }
    while (at < stop) {
      row++
      let blank = true
      const record = at
      let count = alikeIn(record)
      fields.alike = count
      same.fill(1, 0, count)
      if (count > 0) at = record + (rawStart[count - 1] as number) + (rawLength[count - 1] as number) + 1
      for (let index = 0; index < count && blank; index++)
        if ((start[index] as number) < (end[index] as number)) blank = false
      /* Up to where the record is the same as the one before, from the field at hand on; -1 where they are not compared yet. */
      let sameTo = -1
      for (;;) {
        if (count === mostFields) throw new NotPlainError('too many fields')
        const first = at
        let next = first
        const known = rawLength[count] as number
        /* A whole run of fields is compared at once. */
        if (known >= 0 && sameTo === -1)
          sameTo = first + equalBytes(recordBefore + (rawStart[count] as number), first, record)
        rawStart[count] = first - record
        if (known >= 0 && first + known < sameTo) {
          next = first + known
          same[count] = 1
          /* The text itself may stand at the earlier place: it is the same. */
          if ((start[count] as number) < (end[count] as number)) blank = false
        } else {
          same[count] = 0
          sameTo = -1
          let textStart = first
          let textEnd: number
          if (bytes[first] === quote) {
            textStart = first + 1
            let write = -1
            let read = textStart
            for (;;) {
              const found = bytes.indexOf(quote, read)
              if (found === -1) throw new NotPlainError('unclosed quote')
              if (!isPlainText(bytes, read, found)) throw new NotPlainError('not UTF-8, or signs of its own')
              if (write >= 0) {
                bytes.copyWithin(write, read, found)
                write += found - read
              }
              if (bytes[found + 1] !== quote) {
                textEnd = write >= 0 ? write : found
                next = found + 1
                break
              }
              if (write < 0) write = found
              bytes[write++] = quote
              read = found + 2
            }
            rawLength[count] = write >= 0 ? -1 : next - first
          } else {
            while (next < length) {
              const byte = bytes[next] as number
              if (byte < 0x80) {
                if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break
                if (byte === quote || isControl(byte))
                  throw new NotPlainError('stray quote or control character')
                next++
              } else {
                next = afterCharacter(bytes, next)
                if (next === -1) throw new NotPlainError('not UTF-8, or signs of its own')
              }
            }
            textEnd = next
            rawLength[count] = next - first
          }
          if (bytes[textStart] === guard && textStart < textEnd) {
            let mark = textStart + 1
            while (mark < textEnd && bytes[mark] === guard) mark++
            if (mark < textEnd && isRisky(bytes[mark])) textStart++
          }
          start[count] = textStart
          end[count] = textEnd
          if (textStart < textEnd) blank = false
        }
        count++
        if (next >= length) {
          if (!isLast) throw new NotPlainError('a record longer than a window')
          at = length
          break
        }
        const byte = bytes[next]
        if (byte === delimiter) {
          at = next + 1
          continue
        }
        if (byte === lineFeed) {
          if (lineEnd === 2) throw new NotPlainError('line ends of two kinds')
          lineEnd = 1
          at = next + 1
          break
        }
        if (byte !== carriageReturn || bytes[next + 1] !== lineFeed || lineEnd === 1)
          throw new NotPlainError('not a field’s end')
        lineEnd = 2
        at = next + 2
        break
      }
      if (blank || !take(row, count, fields, at)) rawLength.fill(-1, 0, Math.max(before, count))
      else if (count < before) rawLength.fill(-1, count, before)
      before = count
      recordBefore = record
    }
    return at
  }
}
