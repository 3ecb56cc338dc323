import type { ExchangeRow } from '../domain/exchange.ts'
import { readPlace } from '../domain/place.ts'
import { ReadError } from '../domain/readError.ts'
import type { Site } from '../domain/site.ts'
import { checkWithCorrected } from '../export/checkWithCorrected.ts'
import { rejectedCsv } from '../export/rejectedCsv.ts'
import { applyCorrections, correctedFile } from '../ingest/applyCorrections.ts'
import type { Encoding } from '../ingest/formats/encoding.ts'
import { headerFingerprint } from '../ingest/headerFingerprint.ts'
import type { Mapping, ReadOptions, Recognition } from '../ingest/mapping.ts'
import type { OpenedFile } from '../ingest/openedFile.ts'
import { openFiles } from '../ingest/openFiles.ts'
import { readOpened } from '../ingest/readFile.ts'
import type { Reading } from '../ingest/reading.ts'
import { recogniseSheet } from '../ingest/recogniseSheet.ts'
import type { SheetRow } from '../ingest/sheet.ts'
import type { IngestWords } from '../locales/ingestWords.ts'
import { type ReadFailure, toReadFailure } from './readFailure.ts'

/** A sheet as a page shows it before it is read. */
export interface SheetSummary {
  readonly sheet: string | null
  /** The number of the last row. */
  readonly rows: number
  readonly columns: number
  readonly isHidden: boolean
  /** What each shape sees in it, the surest first. */
  readonly recognitions: readonly Recognition[]
  /** What its heads are known by; null where nothing is seen in it. */
  readonly fingerprint: string | null
}

/** A file that was opened, without its texts. */
export interface FileSummary extends Pick<OpenedFile, 'file' | 'format' | 'encoding' | 'issues'> {
  /** Names the opened file from here on. */
  readonly key: number
  readonly sheets: readonly SheetSummary[]
}

/** Rows that were corrected and put back into a file that was opened before. */
export interface Correction {
  readonly corrects: number
  /** Rows whose place that file does not have. */
  readonly unplaced: number
}

/** How the sheets of a file are to be read, one entry a sheet: null leaves it out. */
export type Mappings = readonly (Mapping | null)[]

/** A reading without its rows, which a page asks for a window at a time. */
export interface ReadingSummary extends Omit<Reading, 'rows' | 'rejected' | 'places'> {
  readonly rejected: number
  readonly years: readonly number[]
  readonly initiatives: number
  readonly departments: number
}

/** A row of a sheet with the entries that were read from it, each with its column in the file, from 1. */
export interface WindowRow extends SheetRow {
  readonly entries: readonly { readonly row: ExchangeRow; readonly column: number | null }[]
}

interface SessionFile {
  readonly opened: OpenedFile
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly reading: Reading | null
  /** By sheet and row of this file. */
  readonly entries: ReadonlyMap<string, WindowRow['entries']>
}

const rowKey = (sheet: string | null, row: number | null) => `${sheet ?? ''} ${row ?? ''}`

const entriesByRow = ({ rows, places }: Reading): SessionFile['entries'] => {
  const entries = new Map<string, { row: ExchangeRow; column: number | null }[]>()
  rows.forEach((row, index) => {
    const place = places[index] ?? readPlace(row.source)
    const key = rowKey(place.sheet, place.row)
    const before = entries.get(key)
    if (before) before.push({ row, column: place.column })
    else entries.set(key, [{ row, column: place.column }])
  })
  return entries
}

const withoutRows = ({ file, format, encoding, sheets, title, categories, issues, balance }: Reading) => ({ file, format, encoding, sheets, title, categories, issues, balance }) // prettier-ignore

const initiativesIn = (rows: readonly ExchangeRow[]) =>
  new Set(rows.map(({ municipality, section, process, theme, initiative, category }) => [municipality, section, process, theme, initiative, category].join('\u001f'))).size // prettier-ignore

/** Files being read, kept between the steps of a review. Runs in a worker on a page, and as it is in Node. */
export const readerSession = () => {
  const files = new Map<number, SessionFile>()
  let last = 0

  const fileAt = (key: number): SessionFile => {
    const found = files.get(key)
    if (!found) throw new ReadError('unreadable', '')
    return found
  }
  const readingAt = (key: number): Reading => {
    const { reading, opened } = fileAt(key)
    if (!reading) throw new ReadError('unreadable', opened.file)
    return reading
  }

  const summaryOf = (key: number, options: ReadOptions): FileSummary => {
    const { file, format, encoding, issues, sheets } = fileAt(key).opened
    return {
      key,
      file,
      format,
      encoding,
      issues,
      sheets: sheets.map((sheet) => {
        const recognitions = recogniseSheet(sheet, options)
        return {
          sheet: sheet.sheet,
          rows: sheet.rows.at(-1)?.row ?? 0,
          columns: sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
          isHidden: sheet.facts?.isHidden ?? false,
          recognitions,
          fingerprint: recognitions[0] ? headerFingerprint(sheet, recognitions[0].mapping) : null,
        }
      }),
    }
  }

  /* Corrected rows belong into the file that rejected them: read as a file of their own they would displace others. */
  const correct = ({ file, sheets }: OpenedFile): Correction | ReadFailure | null => {
    const [sheet] = sheets
    const name = sheet ? correctedFile(sheet) : null
    if (!sheet || name === null) return null
    const [key, found] = [...files].find(([, { opened }]) => opened.file === name) ?? []
    if (key === undefined || !found)
      return toReadFailure(new ReadError('corrections-without-file', file, [name]))
    const { opened, unplaced } = applyCorrections(found.opened, sheet)
    files.set(key, { ...found, opened })
    return { corrects: key, unplaced: unplaced.length }
  }

  return {
    /** Opens what was given as one file: that file, or each file of a zip, with what could not be opened beside it. */
    async open(
      bytes: Uint8Array<ArrayBuffer>,
      file: string,
      encoding: Encoding | null,
      options: ReadOptions,
    ): Promise<(FileSummary | Correction | ReadFailure)[]> {
      const found = await openFiles(bytes, file, encoding)
      return found.map((one) => {
        if ('error' in one) return toReadFailure(one.error)
        const correction = correct(one.opened)
        if (correction) return correction
        const key = ++last
        files.set(key, { ...one, reading: null, entries: new Map() })
        return summaryOf(key, options)
      })
    },
    /** What is seen in an opened file with other options (the report's own year). */
    recognise: (key: number, options: ReadOptions): FileSummary => summaryOf(key, options),
    /** Reads it as said. Throws a ReadError. */
    read(key: number, mappings: Mappings, options: ReadOptions): ReadingSummary {
      const file = fileAt(key)
      const { sheets } = file.opened
      const reading = readOpened(file.opened, options, (sheet) => mappings[sheets.indexOf(sheet)] ?? null)
      files.set(key, { ...file, reading, entries: entriesByRow(reading) })
      const { rows, rejected } = reading
      return {
        ...withoutRows(reading),
        rejected: rejected.length,
        years: [...new Set(rows.map(({ fiscal_year }) => fiscal_year))].sort((a, b) => a - b),
        initiatives: initiativesIn(rows),
        departments: new Set(
          rows.map(({ department }) => department).filter((department) => department !== ''),
        ).size,
      }
    },
    /** Some rows of a sheet that are not blank, from a row number on, each with what was read from it. */
    rows(key: number, sheet: number, from: number, count: number): WindowRow[] {
      const { opened, entries } = fileAt(key)
      const shown = opened.sheets[sheet]
      const found: WindowRow[] = []
      for (const one of shown?.rows ?? []) {
        if (found.length === count) break
        if (one.row < from || one.cells.every((cell) => cell.trim() === '')) continue
        found.push({ ...one, entries: entries.get(rowKey(shown?.sheet ?? null, one.row)) ?? [] })
      }
      return found
    },
    /** The file against the rules for machine-readable data, with the corrected file to publish. */
    check(key: number, site: Site) {
      const { opened, bytes } = fileAt(key)
      return checkWithCorrected({ opened, bytes }, site, readingAt(key))
    },
    /** The rows that could not be used, to be corrected and given again. */
    rejected: (key: number, rules: IngestWords['rules']) => rejectedCsv(readingAt(key), rules, 'title'),
    /** The file's own bytes: of a zip, those of the file in it. */
    bytes: (key: number): Uint8Array<ArrayBuffer> => fileAt(key).bytes,
    /** The whole reading, for the tables. */
    take: (key: number): Reading => readingAt(key),
    close: (key: number): void => void files.delete(key),
  }
}

export type ReaderSession = ReturnType<typeof readerSession>
