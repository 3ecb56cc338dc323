import type { ExchangeRow } from '../domain/exchange.ts'
import type { JoinForesight } from '../domain/joinForesight.ts'
import { readPlace } from '../domain/place.ts'
import { ReadError } from '../domain/readError.ts'
import type { Site } from '../domain/site.ts'
import { checkWithCorrected } from '../export/checkWithCorrected.ts'
import { leftCsv, type LeftWords } from '../export/leftCsv.ts'
import { rejectedCsv } from '../export/rejectedCsv.ts'
import { applyCorrections, correctedFile } from '../ingest/applyCorrections.ts'
import type { Encoding } from '../ingest/formats/encoding.ts'
import { fileMunicipality } from '../ingest/fileMunicipality.ts'
import { initiativeKey } from '../ingest/identify.ts'
import { headerFingerprint } from '../ingest/headerFingerprint.ts'
import { NotPlainError } from '../ingest/columnar/notPlainError.ts'
import { plainSlices, type Slices } from '../ingest/columnar/throughFile.ts'
import type { Mapping, ReadOptions, Recognition } from '../ingest/mapping.ts'
import type { OpenedFile } from '../ingest/openedFile.ts'
import { openFile } from '../ingest/openFile.ts'
import { openFiles } from '../ingest/openFiles.ts'
import { pointedSentences } from '../ingest/pointedSentences.ts'
import { readOpened } from '../ingest/readFile.ts'
import type { LeftColumn, Reading } from '../ingest/reading.ts'
import { recogniseSheet } from '../ingest/recogniseSheet.ts'
import type { SheetRow } from '../ingest/sheet.ts'
import { knownDepartments, splitDepartments } from '../ingest/normalise/department.ts'
import { foreseeJoin, type Surroundings } from '../join/foreseeJoin.ts'
import type { IngestWords } from '../locales/ingestWords.ts'
import type { BigSurroundings } from './bigTables.ts'
import { isBigFile } from './isBigFile.ts'
import { type BigFile, type BigLoaded, openBigFile } from './openBigFile.ts'
import type { AheadPart } from './readerMessage.ts'
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
  /** The municipality that its title names, or the name of a sheet or of the file; null where none does. */
  readonly municipality: string | null
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
export interface ReadingSummary extends Omit<Reading, 'rows' | 'rejected' | 'places' | 'left'> {
  /** Whether the file is read as columns: it is shown alone, and its rows never come to the page. */
  readonly isBig: boolean
  readonly rejected: number
  /** The columns that are not used, each with how many texts it has. */
  readonly left: readonly (Omit<LeftColumn, 'texts'> & { readonly texts: number })[]
  readonly years: readonly number[]
  /** Whose rows they are; empty of a big file. */
  readonly municipalities: readonly string[]
  readonly initiatives: number
  readonly departments: number
}

/** An entry with its column in the file, from 1, and the sentence that it points to where it only points at another. */
export interface WindowEntry {
  readonly row: ExchangeRow
  readonly column: number | null
  readonly pointedSentence: string | null
}

/** A row of a sheet with the entries that were read from it. */
export interface WindowRow extends SheetRow {
  readonly entries: readonly WindowEntry[]
}

interface OpenedBigFile extends BigFile {
  /** Which opening of a big file it was: its tables are known by it. */
  readonly opening: number
}

interface SessionFile {
  readonly opened: OpenedFile
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly reading: Reading | null
  /** By sheet and row of this file. */
  readonly entries: ReadonlyMap<string, WindowRow['entries']>
  /** Set where the file is read as columns; `opened` is then its beginning alone. */
  readonly big: OpenedBigFile | null
}

const rowKey = (sheet: string | null, row: number | null) => `${sheet ?? ''} ${row ?? ''}`

const entriesByRow = (reading: Reading): SessionFile['entries'] => {
  const { rows, places } = reading
  const pointed = pointedSentences(reading)
  const entries = new Map<string, WindowEntry[]>()
  rows.forEach((row, index) => {
    const place = places[index] ?? readPlace(row.source)
    const key = rowKey(place.sheet, place.row)
    const entry = { row, column: place.column, pointedSentence: pointed.get(row) ?? null }
    const before = entries.get(key)
    if (before) before.push(entry)
    else entries.set(key, [entry])
  })
  return entries
}

const withoutRows = ({ file, format, encoding, sheets, title, categories, issues, totals = [], balance }: Reading) => ({ file, format, encoding, sheets, title, categories, issues, totals, balance }) // prettier-ignore

const initiativesIn = (rows: readonly ExchangeRow[]) => new Set(rows.map(initiativeKey)).size

const departmentsIn = (rows: readonly ExchangeRow[]) => {
  const printed = new Set(rows.map(({ department }) => department))
  const known = knownDepartments(printed)
  return new Set([...printed].flatMap((department) => splitDepartments(department, known))).size
}

/* A big file is read as it was seen, or not as columns. */
const isAsSeen = ({ sheets }: Reading, mappings: Mappings): boolean =>
  JSON.stringify(sheets.map(({ mapping }) => mapping)) === JSON.stringify(mappings)

const bytesOf = async (blob: Blob, file: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    throw new ReadError('unreadable', file)
  }
}

/* A big file read row by row after all. */
const whole = async ({ blob, file }: BigFile): Promise<SessionFile> => {
  const bytes = await bytesOf(blob, file)
  return { opened: await openFile(bytes, file), bytes, reading: null, entries: new Map(), big: null }
}

/** Files being read, kept between the steps of a review. Runs in a worker on a page, and as it is in Node. */
export const readerSession = (
  onProgress: (share: number) => void = () => {},
  onAhead: (part: AheadPart) => void = () => {},
  slices: Slices = plainSlices,
) => {
  const files = new Map<number, SessionFile>()
  let last = 0
  let openings = 0

  const openBig = async (blob: Blob, file: string, options: ReadOptions): Promise<OpenedBigFile | null> => {
    const opening = ++openings
    let parts = 0
    const big = await openBigFile(blob, file, options, onProgress, (part) => onAhead({ opening, index: parts++, part }), slices) // prettier-ignore
    return big && { ...big, opening }
  }

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
    const { opened, big } = fileAt(key)
    const { file, format, encoding, issues, sheets } = opened
    const summaries = sheets.map((sheet): SheetSummary => {
      const recognitions = recogniseSheet(sheet, options)
      return {
        sheet: sheet.sheet,
        rows: big?.lastRow ?? sheet.rows.at(-1)?.row ?? 0,
        columns: sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
        isHidden: sheet.facts?.isHidden ?? false,
        recognitions,
        fingerprint: recognitions[0] ? headerFingerprint(sheet, recognitions[0].mapping) : null,
      }
    })
    const municipality = fileMunicipality(opened, summaries.map(({ recognitions: [best] }) => best?.mapping ?? null)) // prettier-ignore
    return { key, file, format, encoding, issues, sheets: summaries, municipality }
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
      given: Uint8Array<ArrayBuffer> | Blob,
      file: string,
      encoding: Encoding | null,
      options: ReadOptions,
    ): Promise<(FileSummary | Correction | ReadFailure)[]> {
      const blob = given instanceof Blob ? given : null
      const big = blob && encoding === null && (await isBigFile(blob, file)) ? await openBig(blob, file, options) : null // prettier-ignore
      if (big) {
        const key = ++last
        files.set(key, {
          opened: big.beginning,
          bytes: new Uint8Array(),
          reading: null,
          entries: new Map(),
          big,
        })
        return [summaryOf(key, options)]
      }
      const bytes = blob ? await bytesOf(blob, file) : (given as Uint8Array<ArrayBuffer>)
      const found = await openFiles(bytes, file, encoding)
      return found.map((one) => {
        if ('error' in one) return toReadFailure(one.error)
        const correction = correct(one.opened)
        if (correction) return correction
        const key = ++last
        files.set(key, { ...one, reading: null, entries: new Map(), big: null })
        return summaryOf(key, options)
      })
    },
    /** What is seen in an opened file with other options (the report's own year). */
    recognise: (key: number, options: ReadOptions): FileSummary => summaryOf(key, options),
    /** Reads it as said. Throws a ReadError. */
    async read(key: number, mappings: Mappings, options: ReadOptions): Promise<ReadingSummary> {
      const known = fileAt(key)
      if (known.big && isAsSeen(known.big.reading, mappings)) {
        const big = known.big.municipality === options.municipality ? known.big : await openBig(known.big.blob, known.big.file, options) // prettier-ignore
        if (big) {
          const { reading, years, initiatives, departments } = big
          files.set(key, {
            ...known,
            big,
            reading,
            entries: entriesByRow(readOpened(big.beginning, options, () => mappings[0] ?? null)),
          })
          return { ...withoutRows(reading), isBig: true, left: [], rejected: reading.rejected.length, years, municipalities: [], initiatives, departments } // prettier-ignore
        }
      }
      const file = known.big ? await whole(known.big) : known
      const { sheets } = file.opened
      const reading = readOpened(file.opened, options, (sheet) => mappings[sheets.indexOf(sheet)] ?? null)
      files.set(key, { ...file, reading, entries: entriesByRow(reading) })
      const { rows, rejected, left = [] } = reading
      return {
        ...withoutRows(reading),
        isBig: false,
        rejected: rejected.length,
        left: left.map((column) => ({ ...column, texts: column.texts.length })),
        years: [...new Set(rows.map(({ fiscal_year }) => fiscal_year))].sort((a, b) => a - b),
        municipalities: [...new Set(rows.map(({ municipality }) => municipality))],
        initiatives: initiativesIn(rows),
        departments: departmentsIn(rows),
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
      const { opened, bytes, big } = fileAt(key)
      if (big) throw new ReadError('unreadable', big.file)
      return checkWithCorrected({ opened, bytes }, site, readingAt(key))
    },
    /** The rows that could not be used, to be corrected and given again. */
    rejected: (key: number, rules: IngestWords['rules']) => rejectedCsv(readingAt(key), rules, 'title'),
    /** The texts of the columns that are not used, to be kept. */
    left: (key: number, words: LeftWords): string => leftCsv(readingAt(key), words),
    /** The file's own bytes: of a zip, those of the file in it. */
    async bytes(key: number): Promise<Uint8Array<ArrayBuffer>> {
      const { big, bytes } = fileAt(key)
      return big ? bytesOf(big.blob, big.file) : bytes
    },
    /** What joining files that were read with others would make of them. Throws a SuccessorCycleError. */
    foresee: (keys: readonly number[], ...there: Surroundings): JoinForesight =>
      foreseeJoin(keys.map(readingAt), ...there),
    /** The whole reading, for the tables. */
    take: (key: number): Reading => readingAt(key),
    /**
     * Gets a big file ready for the tables, and says what it is to the page; null where it must be taken whole after all.
     * `opening` says whose tables are there ahead. Throws a SuccessorCycleError.
     */
    async begin(
      key: number,
      surroundings: BigSurroundings,
      opening: number | null,
    ): Promise<BigLoaded | null> {
      const { big } = fileAt(key)
      if (!big) return null
      try {
        return await big.loaded(surroundings, opening === big.opening)
      } catch (error) {
        if (!(error instanceof NotPlainError)) throw error
        const file = await whole(big)
        files.set(key, { ...file, reading: readOpened(file.opened, { municipality: big.municipality }) })
        return null
      }
    },
    /** Makes a big file's tables ready while its reader still looks at it, as `begin` will be asked for them. Rejects where that will. */
    async prepare(key: number, surroundings: BigSurroundings, opening: number | null): Promise<void> {
      const { big } = fileAt(key)
      await big?.prepare(surroundings, opening === big.opening)
    },
    /** The next rows of a big file's tables; null after the last ones. */
    async nextPart(key: number) {
      const { big } = fileAt(key)
      return big ? big.nextPart() : null
    },
    close: (key: number): void => void files.delete(key),
  }
}

export type ReaderSession = ReturnType<typeof readerSession>
