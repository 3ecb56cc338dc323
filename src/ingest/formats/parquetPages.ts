import type { ColumnMetaData, Compressors, FileMetaData, SchemaTree } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { bytesBeyondPage } from './parquetRuns.ts'

type Header = ReturnType<typeof parquetHeader>

/* Values that all columns together may have, and how many a byte of the file may stand for above `unsuspicious`. */
const mostValues = 64_000_000
const unsuspicious = 4_000_000
const valuesPerByte = 300
const mostBytes = 1024 * 1024 * 1024
/* The bytes that pages may unpack to for one of the file, above so many. */
const unsuspiciousBytes = 64 * 1024 * 1024
const bytesPerByte = 300

const isSuspicious = (bytes: number, length: number): boolean =>
  bytes > mostBytes || (bytes > unsuspiciousBytes && bytes > length * bytesPerByte)

const isCount = (value: number | undefined, most: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= 0 && value <= most

const headerFits = (header: Header, left: number, rows: number, size: number): boolean => {
  const { type, compressed_page_size: packed, uncompressed_page_size: unpacked } = header
  if (!isCount(packed, left) || !isCount(unpacked, size)) return false
  if (type === 'DICTIONARY_PAGE') return isCount(header.dictionary_page_header?.num_values, unpacked)
  if (type === 'DATA_PAGE') return isCount(header.data_page_header?.num_values, rows)
  const second = header.data_page_header_v2
  return (
    type === 'DATA_PAGE_V2' &&
    second !== undefined &&
    isCount(second.num_values, rows) &&
    isCount(second.num_nulls, second.num_values) &&
    isCount(second.num_rows, second.num_values) &&
    isCount(second.repetition_levels_byte_length, packed) &&
    isCount(second.definition_levels_byte_length, packed - second.repetition_levels_byte_length)
  )
}

/* How many bytes the values of a column take beyond those of its pages; null where a page does not hold what it says. */
const bytesBeyond = (bytes: Uint8Array, column: ColumnMetaData, isOptional: boolean, compressors: Compressors, deltasOnly: boolean): number | null => {
  const start = Number(column.dictionary_page_offset || column.data_page_offset) // prettier-ignore
  const chunk = bytes.subarray(start, start + Number(column.total_compressed_size))
  const reader = { view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), offset: 0 }
  const rows = Number(column.num_values)
  let [values, beyond, size] = [0, 0, Number(column.total_uncompressed_size)]
  while (values < rows && reader.offset < chunk.length - 1) {
    const header = parquetHeader(reader)
    const left = chunk.length - reader.offset
    if (!headerFits(header, left, rows - values, size)) return null
    size -= header.uncompressed_page_size
    const packed = chunk.subarray(reader.offset, reader.offset + header.compressed_page_size)
    const more = header.type === 'DICTIONARY_PAGE' ? 0 : bytesBeyondPage(header, packed, column, isOptional, compressors, deltasOnly)
    if (more === null) return null
    beyond += more
    reader.offset += packed.length
    values += header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0
  }
  return values === rows ? beyond : null
} // prettier-ignore

/** Whether a file says that it holds more than a table can: few bytes may stand for any number of equal values. */
export const isTooLarge = ({ row_groups }: FileMetaData, length: number): boolean => {
  const columns = row_groups.flatMap((group) => group.columns.flatMap(({ meta_data }) => meta_data ?? []))
  const values = columns.reduce((sum, { num_values }) => sum + Number(num_values), 0)
  const size = columns.reduce((sum, column) => sum + Number(column.total_uncompressed_size), 0)
  return (
    values > mostValues ||
    isSuspicious(size, length) ||
    (values > unsuspicious && values > length * valuesPerByte)
  )
}

/** A column that is not to be read: a page is damaged, or its texts are too many for the file's bytes. */
export interface BrokenColumn {
  readonly name: string
  readonly isTooLarge: boolean
}

/**
 * The first column of which a page does not hold what it and the footer say, or whose texts, each repeating the one
 * before, would fill the memory; null when all do. The library believes page heads, runs and lengths: a damaged one would
 * have it go on for ever, fill the memory, or leave values out in silence.
 */
export const brokenColumn = (
  bytes: Uint8Array,
  { row_groups }: FileMetaData,
  schema: readonly SchemaTree[],
  compressors: Compressors,
  deltasOnly: boolean,
): BrokenColumn | null => {
  const optional = new Set(schema.filter(({ element }) => element.repetition_type !== 'REQUIRED').map(({ element }) => element.name)) // prettier-ignore
  let beyond = 0
  for (const { columns } of row_groups)
    for (const { meta_data: column } of columns) {
      const name = column?.path_in_schema.join('.') ?? ''
      const more = column ? bytesBeyond(bytes, column, optional.has(name), compressors, deltasOnly) : null
      if (more === null) return { name, isTooLarge: false }
      beyond += more
      if (isSuspicious(beyond, bytes.length)) return { name, isTooLarge: true }
    }
  return null
}
