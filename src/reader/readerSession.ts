import type { ExchangeRow } from '../domain/exchange.ts'
import { readPlace } from '../domain/place.ts'
import { ReadError } from '../domain/readError.ts'
import type { Encoding } from '../ingest/formats/encoding.ts'
import type { Mapping, ReadOptions, Recognition } from '../ingest/mapping.ts'
import type { OpenedFile } from '../ingest/openedFile.ts'
import { openFile } from '../ingest/openFile.ts'
import { readOpened } from '../ingest/readFile.ts'
import type { Reading } from '../ingest/reading.ts'
import { recogniseSheet } from '../ingest/recogniseSheet.ts'
import type { SheetRow } from '../ingest/sheet.ts'

/** A sheet as a page shows it before it is read. */
export interface SheetSummary {
  readonly sheet: string | null
  /** Row number of the first and last row. */
  readonly rows: number
  readonly columns: number
  readonly isHidden: boolean
  /** What each shape sees in it, the surest first. */
  readonly recognitions: readonly Recognition[]
}

/** A file that was opened, without its texts. */
export interface FileSummary extends Pick<OpenedFile, 'file' | 'format' | 'encoding' | 'issues'> {
  /** Names the opened file from here on. */
  readonly key: number
  readonly sheets: readonly SheetSummary[]
}

/** How the sheets of a file are to be read: one entry a sheet, null leaves it out. */
export type Mappings = readonly (Mapping | null)[]

/** A reading without its rows, which a page asks for a window at a time. */
export type ReadingSummary = Omit<Reading, 'rows'> & {
  readonly years: readonly number[]
  readonly initiatives: number
  readonly departments: number
}

/** A row of a sheet with the entries that were read from each of its cells. */
export interface WindowRow extends SheetRow {
  readonly entries: readonly ExchangeRow[]
}

const initiativesOf = (rows: readonly ExchangeRow[]) =>
  new Set(rows.map(({ municipality, section, process, theme, initiative, category }) => [municipality, section, process, theme, initiative, category].join('\u001f'))) // prettier-ignore

const placeKey = (sheet: string | null, row: number) => `${sheet ?? ''} ${row}`

/** Files being read, kept between the steps of a review. Runs in a worker on a page, and as it is in Node. */
export const readerSession = () => {
  const files = new Map<
    number,
    { opened: OpenedFile; reading: Reading | null; byRow: Map<string, ExchangeRow[]> }
  >()
  let last = 0

  const fileAt = (key: number) => {
    const found = files.get(key)
    if (!found) throw new ReadError('unreadable', String(key))
    return found
  }

  const summary = (key: number, { file, format, encoding, issues, sheets }: OpenedFile, options: ReadOptions): FileSummary => ({
    key, file, format, encoding, issues,
    sheets: sheets.map((sheet) => ({
      sheet: sheet.sheet,
      rows: sheet.rows.at(-1)?.row ?? 0,
      columns: sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
      isHidden: sheet.facts?.isHidden ?? false,
      recognitions: recogniseSheet(sheet, options),
    })),
  }) // prettier-ignore

  return {
    /** Opens one file. Throws a ReadError. */
    async open(
      bytes: Uint8Array<ArrayBuffer>,
      file: string,
      encoding: Encoding | null,
      options: ReadOptions,
    ): Promise<FileSummary> {
      const opened = await openFile(bytes, file, encoding)
      const key = ++last
      files.set(key, { opened, reading: null, byRow: new Map() })
      return summary(key, opened, options)
    },
    /** What is seen in an opened file with other options (the report's own year). */
    recognise: (key: number, options: ReadOptions): FileSummary => summary(key, fileAt(key).opened, options),
    /** Reads it as said. Throws a ReadError. */
    read(key: number, mappings: Mappings, options: ReadOptions): ReadingSummary {
      const entry = fileAt(key)
      const { sheets } = entry.opened
      const { rows, ...reading } = readOpened(
        entry.opened,
        options,
        (sheet) => mappings[sheets.indexOf(sheet)] ?? null,
      )
      const byRow = new Map<string, ExchangeRow[]>()
      for (const row of rows) {
        const place = readPlace(row.source)
        if (place.row === null) continue
        const at = placeKey(place.sheet, place.row)
        byRow.set(at, [...(byRow.get(at) ?? []), row])
      }
      files.set(key, { ...entry, reading: { ...reading, rows }, byRow })
      return {
        ...reading,
        years: [...new Set(rows.map(({ fiscal_year }) => fiscal_year))].sort((a, b) => a - b),
        initiatives: initiativesOf(rows).size,
        departments: new Set(rows.flatMap(({ department }) => (department === '' ? [] : [department]))).size,
      }
    },
    /** Some rows of a sheet that are not blank, from a row number on, each with what was read from it. */
    rows(key: number, sheet: number, from: number, count: number): WindowRow[] {
      const { opened, byRow } = fileAt(key)
      const shown = opened.sheets[sheet]
      if (!shown) return []
      const found: WindowRow[] = []
      for (const one of shown.rows) {
        if (found.length === count) break
        if (one.row < from || one.cells.every((cell) => cell.trim() === '')) continue
        found.push({ ...one, entries: byRow.get(placeKey(shown.sheet, one.row)) ?? [] })
      }
      return found
    },
    /** The whole reading, for the tables. */
    take(key: number): Reading {
      const { reading, opened } = fileAt(key)
      if (!reading) throw new ReadError('unreadable', opened.file)
      return reading
    },
    close: (key: number): void => void files.delete(key),
  }
}

export type ReaderSession = ReturnType<typeof readerSession>
