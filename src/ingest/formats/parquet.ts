import { ReadError } from '../../domain/readError.ts'
import type { Sheet } from '../sheet.ts'

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}

/* A text may begin with U+FEFF; the reader's own decoder takes it for a byte order mark and drops it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const parsers = { stringFromBytes: (text: Uint8Array | undefined) => text && decoder.decode(text) }

/* A column of JSON texts is flat by its schema and nested all the same. */
const isStructured = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

/** Parquet bytes with the common codecs as a sheet of texts, the column names as its first row. Nested columns are refused. */
export const readParquet = async (bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Sheet> => {
  const [{ parquetMetadataAsync, parquetReadObjects, parquetSchema }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ])
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  try {
    const metadata = await parquetMetadataAsync(buffer)
    const columns = parquetSchema(metadata).children
    const nested = columns.filter(({ children }) => children.length > 0).map(({ element }) => element.name)
    if (nested.length > 0) throw new ReadError('nested-parquet', file, nested)
    const names = columns.map(({ element }) => element.name)
    const objects = await parquetReadObjects({ file: buffer, metadata, compressors, parsers })
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
