import type { Compressors, FileMetaData, SchemaElement } from 'hyparquet'
import { ReadError } from '../../domain/readError.ts'
import type { Sheet } from '../sheet.ts'
import { brokenColumn, isTooLarge } from './parquetPages.ts'
import { zstdFits } from './zstdFits.ts'

/** A value of a flat column as a text. */
export const shown = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}

/* A text may begin with U+FEFF; the reader's own decoder takes it for a byte order mark and drops it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const parsers = { stringFromBytes: (text: Uint8Array | undefined) => text && decoder.decode(text) }

/* Texts left as the bytes that they are. */
const bytesAlone = { stringFromBytes: (text: Uint8Array | undefined) => text } as unknown as typeof parsers

const isText = ({ type, converted_type: converted, logical_type: logical }: SchemaElement): boolean =>
  type === 'BYTE_ARRAY' &&
  (converted === undefined || converted === 'UTF8') &&
  (logical === undefined || logical.type === 'STRING')

/** A column of JSON texts is flat by its schema and nested all the same. */
export const isStructured = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

/* That of Zstandard is told no length and makes what the bytes say. */
const bounded = (compressors: Compressors): Compressors => ({
  ...compressors,
  ZSTD: (bytes, size) => {
    if (!compressors.ZSTD || !zstdFits(bytes, size)) throw new Error('zstd page of another length')
    return compressors.ZSTD(bytes, size)
  },
})

/* A footer that declares what the file cannot hold would have the library read for ever, or fill the memory. */
const impossible = (metadata: FileMetaData, length: number): string | null => {
  let rows = 0
  for (const group of metadata.row_groups) {
    rows += Number(group.num_rows)
    for (const { meta_data: column } of group.columns) {
      if (!column) return 'column without metadata'
      const start = Number(column.dictionary_page_offset ?? column.data_page_offset)
      const size = Number(column.total_compressed_size)
      if (start < 4 || size < 0 || start + size > length)
        return `column beyond the file: ${column.path_in_schema.join('.')}`
      if (Number(column.num_values) < 0 || column.num_values !== group.num_rows) return `column of another length: ${column.path_in_schema.join('.')}` // prettier-ignore
    }
  }
  return rows === Number(metadata.num_rows) ? null : 'rows do not add up'
}

/**
 * Parquet bytes with the common codecs as the names of their columns and a way to read some rows, by name. Nested
 * columns are refused.
 */
export const openParquet = async (bytes: Uint8Array<ArrayBuffer>, file: string) => {
  const [{ parquetMetadataAsync, parquetRead, parquetReadObjects, parquetSchema }, codecs] =
    await Promise.all([import('hyparquet'), import('hyparquet-compressors')])
  const compressors = bounded(codecs.compressors)
  if (String.fromCharCode(...bytes.subarray(-4)) === 'PARE') throw new ReadError('encrypted-parquet', file)
  const isWhole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
  const buffer = isWhole ? bytes.buffer : bytes.slice().buffer
  const metadata = await parquetMetadataAsync(buffer)
  const columns = parquetSchema(metadata).children
  const nested = columns
    .filter(({ children, element }) => children.length > 0 || element.repetition_type === 'REPEATED')
    .map(({ element }) => element.name)
  if (nested.length > 0) throw new ReadError('nested-parquet', file, nested)
  if ('encryption_algorithm' in metadata && metadata.encryption_algorithm)
    throw new ReadError('encrypted-parquet', file)
  const fault = impossible(metadata, bytes.length)
  if (fault) throw new ReadError('damaged-parquet', file, [fault])
  if (isTooLarge(metadata, bytes.length)) throw new ReadError('archive-too-large', file)
  return {
    names: columns.map(({ element }) => element.name),
    /** How many rows each group has: they are read fastest group by group. */
    groups: metadata.row_groups.map(({ num_rows }) => Number(num_rows)),
    read: (rowStart: number, rowEnd: number): Promise<Record<string, unknown>[]> =>
      parquetReadObjects({ file: buffer, metadata, compressors, parsers, rowStart, rowEnd }),
    /** The same rows as the values of each column, by name; texts of the columns named in `asBytes` as their UTF-8 bytes. */
    readColumns: async (
      rowStart: number,
      rowEnd: number,
      asBytes: readonly (string | undefined)[] = [],
    ): Promise<ReadonlyMap<string, readonly unknown[]>> => {
      const found = new Map(
        columns.map(({ element }) => [element.name, new Array<unknown>(rowEnd - rowStart)]),
      )
      const isBytes = ({ element }: (typeof columns)[number]) =>
        asBytes.includes(element.name) && isText(element)
      const readSome = async (some: typeof columns, byParsers: typeof parsers) => {
        if (some.length === 0) return
        await parquetRead({
          file: buffer,
          metadata,
          compressors,
          parsers: byParsers,
          columns: some.map(({ element }) => element.name),
          rowStart,
          rowEnd,
          onChunk: ({ columnName, columnData, rowStart: start }) => {
            const values = found.get(columnName)
            for (let at = 0; at < columnData.length && values; at++) {
              const row = start + at - rowStart
              if (row >= 0 && row < values.length) values[row] = columnData[at]
            }
          },
        })
      }
      await readSome(
        columns.filter((column) => !isBytes(column)),
        parsers,
      )
      await readSome(columns.filter(isBytes), bytesAlone)
      return found
    },
    /** The first column whose pages do not hold what they say, to be asked before a file is read; null of a whole one. With `deltasOnly`, for a big one, pages in other encodings are not unpacked. */
    broken: (deltasOnly = false) => brokenColumn(bytes, metadata, columns, compressors, deltasOnly),
  }
}

/** Parquet bytes with the common codecs as a sheet of texts, the column names as its first row. Nested columns are refused. */
export const readParquet = async (bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Sheet> => {
  try {
    const { names, groups, read, broken } = await openParquet(bytes, file)
    const fault = broken()
    if (fault) throw new ReadError(fault.isTooLarge ? 'archive-too-large' : 'damaged-parquet', file, [fault.name]) // prettier-ignore
    const objects = await read(
      0,
      groups.reduce((sum, rows) => sum + rows, 0),
    )
    const structured = names.filter((name) => objects.some((object) => isStructured(object[name])))
    if (structured.length > 0) throw new ReadError('nested-parquet', file, structured)
    return {
      file,
      sheet: null,
      facts: null,
      rows: [
        { row: 1, cells: names },
        ...objects.map((object, index) => ({
          row: index + 2,
          cells: names.map((name) => shown(object[name])),
        })),
      ],
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError('damaged-parquet', file, [error instanceof Error ? error.message : String(error)])
  }
}
