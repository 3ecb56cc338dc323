import type { FormatId, OpenedFile } from '../openedFile.ts'
import { readCsv } from './csv.ts'
import { decode } from './decode.ts'
import type { Encoding } from './encoding.ts'
import { readParquet } from './parquet.ts'
import { readTextTable } from './textTable.ts'

/** A file format: how it is told from a name and the first bytes, and how it becomes sheets. An encoding set by hand overrides the trial. */
export interface Format {
  readonly id: FormatId
  readonly matches: (file: string, bytes: Uint8Array) => boolean
  readonly open: (
    bytes: Uint8Array<ArrayBuffer>,
    file: string,
    encoding: Encoding | null,
  ) => Opened | Promise<Opened>
}
type Opened = Pick<OpenedFile, 'encoding' | 'sheets' | 'issues'>

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))

export const formats: readonly Format[] = [
  {
    id: 'parquet',
    matches: (file, bytes) => startsWith(bytes, 'PAR1') || /\.parquet$/i.test(file),
    open: async (bytes, file) => ({ encoding: null, sheets: [await readParquet(bytes, file)], issues: [] }),
  },
  {
    id: 'text-table',
    matches: (file) => /\.(?:txt|text)$/i.test(file),
    open: (bytes, file, given) => {
      const { text, encoding } = decode(bytes, file, given)
      return { encoding, sheets: [readTextTable(text, file)], issues: [] }
    },
  },
  {
    id: 'csv',
    matches: (file) => /\.(?:csv|tsv|tab)$/i.test(file),
    open: (bytes, file, given) => {
      const { text, encoding } = decode(bytes, file, given)
      return { encoding, sheets: [readCsv(text, file)], issues: [] }
    },
  },
]
