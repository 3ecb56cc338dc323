import { deltaBinaryUnpack } from 'hyparquet/src/delta.js'

interface Reader {
  readonly view: DataView
  offset: number
}

const varint = (reader: Reader): number => {
  let number = 0
  for (let shift = 0, byte = 0x80; byte & 0x80 && shift <= 28; shift += 7) {
    byte = reader.view.getUint8(reader.offset++)
    number += (byte & 0x7f) * 2 ** shift
  }
  return number
}

/* The library makes room for as many parts of a block as its head says. */
const headFits = ({ view, offset }: Reader): boolean => {
  const reader = { view, offset }
  const [block, parts] = [varint(reader), varint(reader)]
  return parts > 0 && parts <= view.byteLength - offset && block <= 2 ** 24 && block % parts === 0
}

const lengthsAt = (reader: Reader, count: number): Int32Array | null => {
  if (count === 0 || !headFits(reader)) return null
  const lengths = new Int32Array(count)
  deltaBinaryUnpack(reader, count, lengths)
  return lengths
}

/**
 * How many bytes the values of a page in a delta encoding take from `at` on, where that is more than the page itself:
 * texts that each repeat the beginning of the one before. Null of a page whose lengths are not possible.
 */
export const deltaBytes = (view: DataView, at: number, encoding: string, count: number): number | null => {
  const reader = { view, offset: at }
  if (count === 0) return 0
  if (!headFits(reader)) return null
  if (encoding !== 'DELTA_BYTE_ARRAY') return 0
  const [repeated, own] = [lengthsAt(reader, count), lengthsAt(reader, count)]
  if (!repeated || !own) return null
  let before = 0
  let left = view.byteLength - reader.offset
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const [prefix, suffix] = [repeated[index] ?? 0, own[index] ?? 0]
    if (prefix < 0 || prefix > before || suffix < 0 || suffix > left) return null
    left -= suffix
    before = prefix + suffix
    bytes += before
  }
  return bytes
}
