import type { Sheet } from '../sheet.ts'
import { readCsv } from './csv.ts'
import { decodeUtf8 } from './decode.ts'
import { readParquet } from './parquet.ts'
import { readTextTable } from './textTable.ts'

/** A file format: how it is told from a name and the first bytes, and how it becomes a sheet. */
export interface Format {
  readonly id: string
  readonly matches: (file: string, bytes: Uint8Array) => boolean
  readonly read: (bytes: Uint8Array<ArrayBuffer>, file: string) => Sheet | Promise<Sheet>
}

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))

export const formats: readonly Format[] = [
  {
    id: 'parquet',
    matches: (file, bytes) => startsWith(bytes, 'PAR1') || /\.parquet$/i.test(file),
    read: readParquet,
  },
  { id: 'text-table', matches: (file) => /\.(?:txt|text)$/i.test(file), read: (bytes, file) => readTextTable(decodeUtf8(bytes, file), file) }, // prettier-ignore
  { id: 'csv', matches: (file) => /\.(?:csv|tsv|tab)$/i.test(file), read: (bytes, file) => readCsv(decodeUtf8(bytes, file), file) }, // prettier-ignore
]
