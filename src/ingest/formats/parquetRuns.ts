import type { ColumnMetaData, Compressors } from 'hyparquet'
import type { parquetHeader } from 'hyparquet/src/column.js'
import { decompressPage } from 'hyparquet/src/datapage.js'
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js'
import { deltaBytes } from './parquetDeltas.ts'

/* Writers fill the last run of a page up; none goes further. */
const padding = 512

/** Whether runs of values (RLE and bit-packed, one after the other) stay within a page's count: the library goes on for as long as a run says. */
const runsFit = (view: DataView, from: number, to: number, width: number, count: number): boolean => {
  let at = from
  let seen = 0
  while (at < to && seen < count) {
    let header = 0
    let byte = 0x80
    for (let shift = 0; byte & 0x80; shift += 7) {
      if (at >= to || shift > 28) return false
      byte = view.getUint8(at++)
      header += (byte & 0x7f) * 2 ** shift
    }
    const run = Math.floor(header / 2) * (header % 2 === 1 ? 8 : 1)
    if (run > count - seen + padding) return false
    seen += run
    at += header % 2 === 1 ? (run / 8) * width : Math.ceil(width / 8)
  }
  return true
}

const isByDictionary = (encoding: string | undefined) =>
  encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY' || encoding === 'RLE'

const isByDelta = (encoding: string | undefined): encoding is string =>
  encoding?.startsWith('DELTA_') === true

/* How many values stand in a page under levels that have been checked. */
const valuesUnder = (view: DataView, at: number, count: number): number => {
  const levels = new Array<number>(count)
  readRleBitPackedHybrid({ view, offset: at }, 1, levels, view.byteLength - at)
  return levels.reduce((sum, level) => sum + level, 0)
}

/**
 * How many bytes the values of a data page of a flat column take beyond those of the page; null where its runs do not
 * stay within its count: its levels (is there a value?), its places in a dictionary and the lengths of its texts. With
 * `deltasOnly` a page in another encoding is not unpacked.
 */
export const bytesBeyondPage = (header: ReturnType<typeof parquetHeader>, packed: Uint8Array, column: ColumnMetaData, isOptional: boolean, compressors: Compressors, deltasOnly: boolean): number | null => {
  const { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: size } = header
  const encoding = first?.encoding ?? second?.encoding
  const count = first?.num_values ?? second?.num_values ?? 0
  const levels = second ? second.repetition_levels_byte_length + second.definition_levels_byte_length : 0
  if (deltasOnly && !isByDelta(encoding)) return 0
  if (second) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
    if (isOptional && !runsFit(view, second.repetition_levels_byte_length, levels, 1, count)) return null
  }
  if (!isByDictionary(encoding) && !isByDelta(encoding) && (second || !isOptional)) return 0
  const isPacked = second?.is_compressed !== false
  const body = packed.subarray(levels)
  const page = isPacked ? decompressPage(body, size - levels, column.codec, compressors) : body
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  let at = 0
  let values = second ? second.num_values - second.num_nulls : count
  const hasLength = () => {
    const end = at + 4 + view.getUint32(at, true)
    at += 4
    return end
  }
  if (first && isOptional) {
    const end = hasLength()
    if (end > view.byteLength || !runsFit(view, at, end, 1, count)) return null
    if (isByDelta(encoding)) values = valuesUnder(view, at, count)
    at = end
  }
  if (isByDelta(encoding)) return deltaBytes(view, at, encoding, values)
  if (!isByDictionary(encoding) || at >= view.byteLength) return 0
  if (column.type === 'BOOLEAN') {
    const end = hasLength()
    return end <= view.byteLength && runsFit(view, at, end, 1, count) ? 0 : null
  }
  return runsFit(view, at + 1, view.byteLength, view.getUint8(at), count) ? 0 : null
} // prettier-ignore
