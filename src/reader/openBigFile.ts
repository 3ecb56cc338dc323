import { partOfPacked, type TablePart } from '../database/tablePart.ts'
import { ReadError } from '../domain/readError.ts'
import { activitiesAhead } from '../ingest/columnar/activitiesAhead.ts'
import { readExchangeCsv } from '../ingest/columnar/readExchangeCsv.ts'
import { readExchangeParquet } from '../ingest/columnar/readExchangeParquet.ts'
import type { Slices } from '../ingest/columnar/throughFile.ts'
import { understandLines } from '../ingest/columnar/understandLines.ts'
import type { ReadOptions } from '../ingest/mapping.ts'
import type { BigSurroundings } from './bigTables.ts'

/**
 * Opens a big file to be read as columns. Null where its form wants another reader: none of its numbers may differ from
 * those of the reader of small files. `onAhead` hears of parts of the tables of activities while the file is read, slice by slice. Throws a ReadError for a file that cannot be read from the disk.
 */
export const openBigFile = async (
  blob: Blob,
  file: string,
  options: ReadOptions,
  onProgress: (share: number) => void,
  onAhead: (part: TablePart) => void,
  slices: Slices,
) => {
  let partsAhead = 0
  const ahead = activitiesAhead((table, piece) => {
    partsAhead++
    onAhead(partOfPacked(table, piece, null))
  })
  const follower = { onProgress, onLines: ahead.take }
  const read = async () => {
    try {
      const readAsColumns = (await blob.slice(0, 4).text()) === 'PAR1' ? readExchangeParquet : readExchangeCsv
      return await readAsColumns(blob, file, options, follower, slices)
    } catch (error) {
      /* The reader of small files says what is wrong with a damaged one. */
      if (error instanceof DOMException) throw new ReadError('unreadable', file)
      return null
    }
  }
  const found = await read()
  if (!found) return null
  const { lines, issues, headerRow, lastRow, opened } = found
  const beginning = await found.beginning()
  const { years, initiatives, departments, ...reading } = understandLines(lines, issues, opened, headerRow)

  const makeReady = async (surroundings: BigSurroundings, hasAhead: boolean) => {
    const { bigTables } = await import('./bigTables.ts')
    const { joined, isAhead, few, many } = bigTables(lines, reading, surroundings, hasAhead ? ahead.rows() : null) // prettier-ignore
    const books = [{ ...reading, rows: [], rejected: [], issues: [] }]
    const answer = { partsAhead: isAhead ? partsAhead : null, joined: { ...joined, rows: [], issues: [], books } } // prettier-ignore
    const early: TablePart[] = []
    const parts = function* () {
      yield* early
      yield* few
      yield* many
    }
    return { answer, few, early, parts: parts() }
  }
  type Ready = Awaited<ReturnType<typeof makeReady>>
  let ready: { readonly of: string; readonly made: Promise<Ready> } | null = null
  let taken: Ready | null = null
  const madeFor = (...of: Parameters<typeof makeReady>): Promise<Ready> => {
    const key = JSON.stringify(of)
    if (ready?.of === key) return ready.made
    const own = { of: key, made: makeReady(...of) }
    /* What failed is tried again: what it needs may have come by then. */
    own.made.catch(() => ready === own && (ready = null))
    ready = own
    return own.made
  }

  return {
    blob,
    file,
    municipality: options.municipality,
    beginning,
    lastRow,
    reading,
    years,
    initiatives,
    departments,
    /**
     * Gets the tables ready: without the parts that were given ahead, where these are there (`hasAhead`) and right.
     * `partsAhead` says how many they are, null where they are made anew. Throws a NotPlainError and a SuccessorCycleError.
     */
    loaded: async (surroundings: BigSurroundings, hasAhead: boolean) => {
      taken = await madeFor(surroundings, hasAhead)
      ready = null
      return taken.answer
    },
    /** Makes what `loaded` will be asked for, and the small tables, with a break after each for what else is asked; nothing once it was asked. Throws as `loaded` does. */
    prepare: async (surroundings: BigSurroundings, hasAhead: boolean): Promise<void> => {
      if (taken) return
      const making = madeFor(surroundings, hasAhead)
      const own = ready
      const { few, early } = await making
      for (;;) {
        await new Promise((go) => setTimeout(go))
        const next = ready === own ? few.next() : null
        if (!next || next.done) return
        early.push(next.value)
      }
    },
    nextPart: (): TablePart | null => {
      const next = taken?.parts.next()
      return !next || next.done ? null : next.value
    },
  }
}

/** A big file, read as columns. */
export type BigFile = NonNullable<Awaited<ReturnType<typeof openBigFile>>>

/** What a big file is to the page: all but its rows. */
export type BigLoaded = Awaited<ReturnType<BigFile['loaded']>>
