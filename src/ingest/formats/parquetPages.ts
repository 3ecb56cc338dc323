import type { ColumnMetaData, Compressors, FileMetaData, SchemaTree } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { runsOfPageFit } from './parquetRuns.ts'

type Header = ReturnType<typeof parquetHeader>

/* Values that all columns together may have, and how many a byte of the file may stand for above `unsuspicious`. */
const mostValues = 64_000_000
const unsuspicious = 4_000_000
const valuesPerByte = 300
const mostBytes = 1024 * 1024 * 1024

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

const pagesFit = (bytes: Uint8Array, column: ColumnMetaData, isOptional: boolean, compressors: Compressors): boolean => {
  const start = Number(column.dictionary_page_offset || column.data_page_offset) // prettier-ignore
  const chunk = bytes.subarray(start, start + Number(column.total_compressed_size))
  const reader = { view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), offset: 0 }
  const rows = Number(column.num_values)
  let values = 0
  while (values < rows && reader.offset < chunk.length - 1) {
    const header = parquetHeader(reader)
    const left = chunk.length - reader.offset
    if (!headerFits(header, left, rows - values, Number(column.total_uncompressed_size))) return false
    const packed = chunk.subarray(reader.offset, reader.offset + header.compressed_page_size)
    if (header.type !== 'DICTIONARY_PAGE' && !runsOfPageFit(header, packed, column, isOptional, compressors)) return false // prettier-ignore
    reader.offset += packed.length
    values += header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0
  }
  return values === rows
} // prettier-ignore

/** Whether a file says that it holds more than a table can: few bytes may stand for any number of equal values. */
export const isTooLarge = ({ row_groups }: FileMetaData, length: number): boolean => {
  const columns = row_groups.flatMap((group) => group.columns.flatMap(({ meta_data }) => meta_data ?? []))
  const values = columns.reduce((sum, { num_values }) => sum + Number(num_values), 0)
  const size = columns.reduce((sum, column) => sum + Number(column.total_uncompressed_size), 0)
  return values > mostValues || size > mostBytes || (values > unsuspicious && values > length * valuesPerByte)
}

/**
 * The first column of which a page does not hold what it and the footer say; null when all do. The library believes page
 * heads and runs: a damaged one would have it go on for ever, fill the memory, or leave values out in silence.
 */
export const brokenColumn = (
  bytes: Uint8Array,
  { row_groups }: FileMetaData,
  schema: readonly SchemaTree[],
  compressors: Compressors,
): string | null => {
  const optional = new Set(schema.filter(({ element }) => element.repetition_type !== 'REQUIRED').map(({ element }) => element.name)) // prettier-ignore
  for (const { columns } of row_groups)
    for (const { meta_data: column } of columns) {
      const name = column?.path_in_schema.join('.') ?? ''
      if (!column || !pagesFit(bytes, column, optional.has(name), compressors)) return name
    }
  return null
}
