import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import { ReadError } from '../domain/readError.ts'
import type { Encoding } from '../ingest/formats/encoding.ts'
import type { BulletRule, ColumnMapping, Mapping, ShapeId } from '../ingest/mapping.ts'
import type { Reader } from '../reader/openReader.ts'
import type { FileSummary, ReadingSummary } from '../reader/readerSession.ts'

/** A file under review: how far it is, what was understood, and what the reader corrected. */
export interface ReviewedFile {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly stage: 'reading' | 'read' | 'failed'
  readonly encoding: Encoding | null
  readonly reportYear: FiscalYear | null
  readonly municipality: string
  readonly summary: FileSummary | null
  /** How each sheet is read; null leaves it out. */
  readonly mappings: readonly (Mapping | null)[]
  readonly reading: ReadingSummary | null
  readonly error: ReadError | null
}

/** How sure a shape must be of a sheet before the sheet is read unasked. */
const sureEnough = 0.5

const asReadError = (error: unknown, file: string): ReadError =>
  error instanceof ReadError
    ? new ReadError(error.reason, error.file || file, error.seen, error.wanted)
    : new ReadError('unreadable', file, [error instanceof Error ? error.message : String(error)])

/** The files that the reader has given and not yet used, each with what was understood of it. */
export const useReview = defineStore('review', () => {
  const files = shallowRef<readonly ReviewedFile[]>([])
  const chosen = shallowRef<number | null>(null)
  const current = computed(() => files.value.find(({ id }) => id === chosen.value) ?? null)
  let reader: Promise<Reader> | null = null
  let last = 0
  const turns = new Map<number, number>()

  const session = (): Promise<Reader> => {
    reader ??= import('../reader/openReader.ts').then(({ openReader }) => openReader())
    return reader
  }

  const update = (id: number, change: Partial<ReviewedFile>) => {
    files.value = files.value.map((file) => (file.id === id ? { ...file, ...change } : file))
  }
  const fileOf = (id: number) => files.value.find((file) => file.id === id)

  /* Runs one step of a file; a step that was overtaken by a newer one of the same file changes nothing. */
  const step = async (
    id: number,
    work: (file: ReviewedFile, reader: Reader) => Promise<Partial<ReviewedFile>>,
  ) => {
    const turn = (turns.get(id) ?? 0) + 1
    turns.set(id, turn)
    const before = fileOf(id)
    if (!before) return
    update(id, { stage: 'reading', error: null })
    try {
      const change = await work(before, await session())
      if (turns.get(id) === turn) update(id, change)
    } catch (error) {
      if (turns.get(id) === turn)
        update(id, { stage: 'failed', error: asReadError(error, before.name), reading: null })
    }
  }

  const optionsOf = ({ municipality, reportYear }: ReviewedFile) => ({ municipality, reportYear })

  const bestMappings = ({ sheets }: FileSummary): (Mapping | null)[] =>
    sheets.map(({ recognitions: [best] }) => (best && best.score >= sureEnough ? best.mapping : null))

  const readAs = async (
    file: ReviewedFile,
    summary: FileSummary,
    mappings: readonly (Mapping | null)[],
    reader: Reader,
  ): Promise<Partial<ReviewedFile>> => {
    try {
      return {
        summary,
        mappings,
        reading: await reader.read(summary.key, mappings, optionsOf(file)),
        stage: 'read',
      }
    } catch (error) {
      return { summary, mappings, reading: null, stage: 'failed', error: asReadError(error, file.name) }
    }
  }

  const openAgain = (id: number) =>
    step(id, async (file, reader) => {
      const { bytes, name, encoding, summary: before } = file
      if (before) void reader.close(before.key)
      const summary = await reader.open(bytes, name, encoding, optionsOf(file))
      return readAs(file, summary, bestMappings(summary), reader)
    })

  const readAgain = (id: number, mappings: readonly (Mapping | null)[]) =>
    step(id, async (file, reader) => (file.summary ? readAs(file, file.summary, mappings, reader) : {}))

  /** Takes files to review, each with the municipality that stands in where a file names none. */
  const give = async (given: readonly File[], municipality: string) => {
    for (const file of given) {
      const id = ++last
      const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)))
      files.value = [...files.value, { id, name: file.name, bytes, stage: 'reading', encoding: null, reportYear: null, municipality, summary: null, mappings: [], reading: null, error: null }] // prettier-ignore
      chosen.value ??= id
      await openAgain(id)
    }
  }

  const setMapping = (id: number, sheet: number, mapping: Mapping | null) => {
    const file = fileOf(id)
    if (file)
      void readAgain(
        id,
        file.mappings.map((before, index) => (index === sheet ? mapping : before)),
      )
  }
  const changeMapping = (id: number, sheet: number, change: Partial<Mapping>) => {
    const mapping = fileOf(id)?.mappings[sheet]
    if (mapping) setMapping(id, sheet, { ...mapping, ...change })
  }
  /** Says what a column holds. */
  const setColumn = (id: number, sheet: number, column: number, change: Partial<ColumnMapping>) => {
    const mapping = fileOf(id)?.mappings[sheet]
    if (!mapping) return
    changeMapping(id, sheet, {
      columns: mapping.columns.map((one) =>
        one.column === column ? { ...one, ...change, sureness: 1, reason: 'chosen' } : one,
      ),
    })
  }
  /** Reads a sheet as a shape, by what the shape sees in it; null leaves the sheet out. */
  const setShape = (id: number, sheet: number, shape: ShapeId | null) => {
    const seen = fileOf(id)?.summary?.sheets[sheet]?.recognitions ?? []
    setMapping(id, sheet, seen.find(({ mapping }) => mapping.shape === shape)?.mapping ?? null)
  }
  const setHeaderRows = (id: number, sheet: number, headerRows: readonly number[]) =>
    changeMapping(id, sheet, { headerRows })
  const setBullets = (id: number, sheet: number, bullets: BulletRule) => changeMapping(id, sheet, { bullets })

  /** Sets the encoding by hand and opens the file again. */
  const setEncoding = (id: number, encoding: Encoding) => {
    update(id, { encoding })
    return openAgain(id)
  }
  /** Says which fiscal year the report is about. */
  const setReportYear = (id: number, reportYear: FiscalYear | null) => {
    update(id, { reportYear })
    return step(id, async (file, reader) => {
      if (!file.summary) return {}
      const summary = await reader.recognise(file.summary.key, optionsOf(file))
      return readAs(file, summary, bestMappings(summary), reader)
    })
  }
  const setMunicipality = (id: number, municipality: string) => {
    update(id, { municipality })
    return readAgain(id, fileOf(id)?.mappings ?? [])
  }

  const rows = async (id: number, sheet: number, from: number, count: number) => {
    const key = fileOf(id)?.summary?.key
    return key === undefined ? [] : (await session()).rows(key, sheet, from, count)
  }

  /** The whole reading of a file, for the tables. */
  const take = async (id: number) => {
    const key = fileOf(id)?.summary?.key
    return key === undefined ? null : (await session()).take(key)
  }

  /** Puts a file aside; the last one ends the worker, whatever it is doing. */
  const drop = async (id: number) => {
    const file = fileOf(id)
    turns.set(id, (turns.get(id) ?? 0) + 1)
    files.value = files.value.filter((one) => one.id !== id)
    if (chosen.value === id) chosen.value = files.value[0]?.id ?? null
    if (!reader) return
    const running = await reader
    if (files.value.length === 0) {
      reader = null
      running.end()
    } else if (file?.summary) void running.close(file.summary.key)
  }

  const choose = (id: number) => (chosen.value = id)

  return { files, current, choose, give, drop, take, rows, setShape, setColumn, setHeaderRows, setBullets, setEncoding, setReportYear, setMunicipality } // prettier-ignore
})
