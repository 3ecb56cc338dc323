import type { FormatId, OpenedFile } from '../openedFile.ts'
import { isDelimitedText, readCsv } from './csv.ts'
import { isHtml } from './isHtml.ts'
import { isJsonLines, readJsonLines } from './jsonLines.ts'
import { isMarkdown, readMarkdown } from './markdown.ts'
import { readTextTable } from './textTable.ts'

/** What a format makes of a file. */
export type Read = Pick<OpenedFile, 'sheets' | 'issues'>

/** A format of bytes: told by its first bytes, by the names inside a zip, or by the file's name. */
export interface BinaryFormat {
  readonly id: FormatId
  readonly matches: (bytes: Uint8Array, file: string, namesInside: readonly string[] | null) => boolean
  readonly open: (bytes: Uint8Array<ArrayBuffer>, file: string) => Promise<Read>
}

/** A format of text: told by the text before the file's name, since endings are often wrong. The first that matches is taken. */
export interface TextFormat {
  readonly id: FormatId
  readonly matches: (text: string, file: string) => boolean
  readonly open: (text: string, file: string) => Read | Promise<Read>
}

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))

export const binaryFormats: readonly BinaryFormat[] = [
  {
    id: 'xlsx',
    matches: (_, __, names) => names?.some((name) => /(?:^|\/)workbook\.xml$/u.test(name)) ?? false,
    open: async (bytes, file) => (await import('./xlsx.ts')).readXlsx(bytes, file),
  },
  {
    id: 'ods',
    matches: (_, __, names) =>
      names?.includes('mimetype') === true &&
      (names.includes('content.xml') || names.includes('encrypted-package')),
    open: async (bytes, file) => (await import('./ods.ts')).readOds(bytes, file),
  },
  {
    id: 'parquet',
    matches: (bytes, file) =>
      startsWith(bytes, 'PAR1') || startsWith(bytes, 'PARE') || /\.parquet$/i.test(file),
    open: async (bytes, file) => ({ sheets: [await (await import('./parquet.ts')).readParquet(bytes, file)], issues: [] }), // prettier-ignore
  },
]

export const textFormats: readonly TextFormat[] = [
  {
    id: 'html',
    matches: isHtml,
    open: async (text, file) => ({ sheets: (await import('./html.ts')).readHtml(text, file), issues: [] }),
  },
  {
    id: 'json-lines',
    matches: isJsonLines,
    open: (text, file) => ({ sheets: [readJsonLines(text, file)], issues: [] }),
  },
  {
    id: 'markdown',
    matches: isMarkdown,
    open: (text, file) => ({ sheets: readMarkdown(text, file), issues: [] }),
  },
  {
    id: 'csv',
    matches: (text, file) => /\.(?:csv|tsv|tab)$/i.test(file) || isDelimitedText(text, file),
    open: (text, file) => ({ sheets: [readCsv(text, file)], issues: [] }),
  },
  {
    id: 'text-table',
    matches: () => true,
    open: (text, file) => ({ sheets: [readTextTable(text, file)], issues: [] }),
  },
]
