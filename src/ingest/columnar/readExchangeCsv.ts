import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import type { Issue } from '../../domain/issue.ts'
import { exchangeColumns } from '../../domain/exchange.ts'
import { delimiterOf } from '../formats/csv.ts'
import { textFormats } from '../formats/registry.ts'
import { openFile } from '../openFile.ts'
import type { OpenedFile } from '../openedFile.ts'
import type { ReadOptions } from '../mapping.ts'
import { columnOfHeader } from '../shapes/exchangeValues.ts'
import { collectLines, type Lines, type Sentence } from './collectLines.ts'
import { csvScanner, type Fields, type ScanWindow } from './csvScanner.ts'
import { NotPlainError } from './notPlainError.ts'
import { textOf } from './sentence.ts'
import { plainSlices, type Slices, throughFile } from './throughFile.ts'

/** What a header that is not read, or not read again, is named for. */
export const headerIssues = (
  file: string,
  headers: readonly string[],
  headerRow: number,
  isFilled: (column: number) => boolean,
): Issue[] => {
  const columns = headers.map(columnOfHeader)
  return headers.flatMap((text, index): Issue[] => {
    const name = columns[index] ?? null
    const place = { file, sheet: null, row: headerRow, column: index + 1 }
    if (name === null)
      return !isCorrectionColumn(text) && (text.trim() !== '' || isFilled(index))
        ? [{ rule: 'unknown-column', place, text }]
        : []
    return columns.indexOf(name) < index ? [{ rule: 'duplicate-column', place, text }] : []
  })
}

const required = exchangeColumns.filter((column) => column.required)

/** Refuses a header that the exchange format's own reader would not read. */
export const checkHeaders = (headers: readonly string[]): void => {
  const columns = headers.map(columnOfHeader)
  if (!required.every(({ name }) => columns.includes(name)))
    throw new NotPlainError('not the exchange format')
}

/** How many bytes at the beginning of a file a review shows, at most. */
const beginningSize = 131_072

/** Who follows a file while it is being read. */
export interface ExchangeFollower {
  /** Hears the share that is done. */
  readonly onProgress?: (share: number) => void
  /** Hears of the lines so far, each time that `linesAtATime` more are there and at the end (`isAll`). */
  readonly onLines?: (lines: Lines, isAll: boolean) => void
  readonly linesAtATime?: number
}

/** An exchange file as columns of codes. */
export interface ExchangeFile {
  readonly lines: Lines
  /** Of its header. */
  readonly issues: readonly Issue[]
  readonly headerRow: number
  readonly lastRow: number
  readonly opened: Pick<OpenedFile, 'file' | 'format' | 'encoding'>
  /** Its first rows, to be shown. */
  readonly beginning: () => Promise<OpenedFile>
}

/** Records are at most this part of a slice; longer ones want the thorough reader. */
const longestPart = 1 / 16

/**
 * Reads an exchange file in CSV into columns of codes, slice by slice. Throws a NotPlainError for a file that wants the thorough reader; rejects as the reading of slices does.
 */
export const readExchangeCsv = async (
  blob: Blob,
  file: string,
  { municipality }: ReadOptions,
  { onProgress, onLines, linesAtATime = 32_768 }: ExchangeFollower = {},
  slices: Slices = plainSlices,
): Promise<ExchangeFile> => {
  let collector: ReturnType<typeof collectLines> | null = null
  let headers: string[] = []
  let headerRow = 1
  let bytes = new Uint8Array()
  /* Of the file, before the bytes at hand. */
  let passed = 0
  const sentence: Sentence = { bytes, start: 0, end: 0 }
  const source: Sentence = { bytes, start: 0, end: 0 }
  let lastRow = 1
  let beginning = 0
  let heard = 0
  let at: Fields | null = null
  let atCount = 0
  const cellsOf = (): string[] =>
    Array.from({ length: atCount }, (_, index) => textOf(bytes, at?.start[index] ?? 0, at?.end[index] ?? 0))

  const take = (row: number, count: number, fields: Fields, after: number): boolean => {
    lastRow = row
    if (passed + after <= beginningSize || beginning === 0) beginning = passed + after
    at = fields
    atCount = count
    if (!collector) {
      headers = cellsOf()
      headerRow = row
      checkHeaders(headers)
      collector = collectLines(
        {
          file,
          sheet: null,
          headers,
          columns: headers.map(columnOfHeader),
          municipality,
        },
        blob.size,
      )
      return false
    }
    const { columns, activityIndex, sourceIndex, skipped } = collector
    const { start, end, same } = fields
    for (let index = Math.min(fields.alike, columns.length); index < columns.length; index++) {
      if (skipped[index]) continue
      const column = columns[index] as (typeof columns)[number]
      if (index >= count) column.code = 0
      else if (same[index] === 0)
        column.code = column.ofBytes(bytes, start[index] as number, end[index] as number)
    }
    sentence.start = activityIndex < count ? (start[activityIndex] as number) : 0
    sentence.end = activityIndex < count ? (end[activityIndex] as number) : 0
    const hasSource = sourceIndex >= 0 && sourceIndex < count
    source.start = hasSource ? (start[sourceIndex] as number) : 0
    source.end = hasSource ? (end[sourceIndex] as number) : 0
    if ((row & 0x3fff) === 0) onProgress?.((passed + after) / blob.size)
    if (onLines && collector.count() >= heard + linesAtATime) {
      heard = collector.count()
      onLines(collector.lines(), false)
    }
    return collector.take(row, count, sentence, source, cellsOf)
  }

  let scan: ScanWindow | null = null
  const begin = (): number => {
    const isMark = (at: number) => bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf
    const from = isMark(0) ? 3 : 0
    if (isMark(from)) throw new NotPlainError('two byte order marks')
    const start = new TextDecoder().decode(bytes.subarray(from, from + 262_144))
    if (/^sep=/iu.test(start)) throw new NotPlainError('signs of its own')
    if (textFormats.find(({ matches }) => matches(start, file))?.id !== 'csv')
      throw new NotPlainError('no CSV')
    scan = csvScanner(delimiterOf(start, file).charCodeAt(0), slices.size * longestPart, take)
    return from
  }
  await throughFile(blob, slices, (given, isLast) => {
    bytes = sentence.bytes = source.bytes = given
    const from = scan ? 0 : begin()
    const done = (scan as ScanWindow)(bytes, from, isLast)
    passed += done
    return done
  })
  const collected = collector as ReturnType<typeof collectLines> | null
  if (!collected) throw new NotPlainError('no header')
  const lines = collected.lines()
  if (lines.count === 0) throw new NotPlainError('no line that can be used')
  onLines?.(lines, true)
  const isFilled = (index: number) => (collected.columns[index]?.values ?? []).some((value) => value !== -1)
  return {
    lines,
    issues: headerIssues(file, headers, headerRow, isFilled),
    headerRow,
    lastRow,
    opened: { file, format: 'csv', encoding: 'utf-8' },
    beginning: async () => openFile(new Uint8Array(await blob.slice(0, beginning).arrayBuffer()), file),
  }
}
