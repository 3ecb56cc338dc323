import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Database } from '../database/database.ts'
import type { EngineProgress } from '../database/engineProgress.ts'
import type { DecidedTable, Decisions } from '../domain/decisions.ts'
import { mergeDecisions, noDecisions } from '../domain/mergeDecisions.ts'
import type { Site } from '../domain/site.ts'
import type { Reading } from '../ingest/reading.ts'
import type { Surroundings } from '../join/foreseeJoin.ts'
import type { Proposal } from '../domain/proposal.ts'
import type { Joined } from '../join/joinReports.ts'
import type { BigSurroundings } from '../reader/bigTables.ts'
import type { BigLoaded } from '../reader/openBigFile.ts'
import type { TablePart } from '../database/tablePart.ts'
import type { Query } from '../queries/sql.ts'
import type { Filling } from './fillFromParts.ts'
import { gather } from './gather.ts'
import type { KeptSource } from './ownFiles.ts'
import type { StorageTrouble } from './storageTrouble.ts'
import { tablesAhead } from './tablesAhead.ts'

/** Where the engine stands: asleep until first need, then opening, filling its tables, ready, or failed with a reason. */
export type EngineState =
  | { readonly stage: 'asleep' | 'filling' | 'ready' }
  | { readonly stage: 'opening'; readonly progress: EngineProgress | null }
  | { readonly stage: 'failed'; readonly reason: string; readonly message: string }

/** A big file in the reader's worker. */
export interface BigSource {
  /** Gets its tables ready, without those that are there ahead since the `opening`. */
  readonly begin: (surroundings: BigSurroundings, opening: number | null) => Promise<BigLoaded | null>
  readonly nextPart: () => Promise<TablePart | null>
  /** Hears how far the tables are. */
  readonly onFilled?: (filling: Filling) => void
}

/** What is on screen: the published data, or the reader's own; its `books` are the files it is made of. */
export interface LoadedSet extends Joined {
  /** Set where the tables are those of one big file: its rows are in the engine alone, so nothing can be joined with it. */
  readonly isBig?: boolean
  readonly own: boolean
}

/** How long, in milliseconds, an answer waits for the others so that all are drawn at once. */
const longestWait = 100

/* What reads files and fills tables is loaded with the engine, not with the page. */
export const useData = defineStore('data', () => {
  const database = shallowRef<Database | null>(null)
  const engine = shallowRef<EngineState>({ stage: 'asleep' })
  const loaded = shallowRef<LoadedSet | null>(null)
  /** Counts every change of the tables' content; questions are asked again when it moves. */
  const version = ref(0)
  /** What was decided of initiatives and departments where reports are joined. */
  const decisions = shallowRef<Decisions>(noDecisions)
  /** Why the reader's own files will not be here at the next visit; null where they will. */
  const trouble = shallowRef<StorageTrouble | null>(null)
  /** What joining asks of the reader and nobody has answered yet. */
  const proposals = shallowRef<readonly Proposal[]>([])
  /** Whether what the reader loaded at an earlier visit is being read again. */
  const isRestoring = ref(false)
  let sites: readonly Site[] = []
  let publishedDecisions: Decisions = noDecisions
  let readSources: () => Promise<Reading[]> = () => Promise.reject(new Error('No published data'))
  let opening: Promise<Database> | null = null
  let published: readonly Reading[] | null = null

  /** Names the sites of this build, where their data lies, as absolute addresses, and what was decided of them. */
  const publish = (
    ofSites: readonly Site[],
    addresses: readonly string[],
    ofReports: readonly Decisions[] = [],
  ) => {
    sites = ofSites
    publishedDecisions = mergeDecisions(ofReports)
    decisions.value = publishedDecisions
    readSources = async () => (await import('./readPublished.ts')).readPublished(ofSites, addresses)
  }

  /** Takes a database that stands already, filled (Node, tests). */
  const adopt = (ready: Database) => {
    database.value = ready
    engine.value = { stage: 'ready' }
  }

  const fill = async (target: Database, set: LoadedSet) => {
    const { fillDatabase } = await import('./fillDatabase.ts')
    try {
      await fillDatabase(target, set, sites)
    } catch (error) {
      if (loaded.value && !loaded.value.isBig) await fillDatabase(target, loaded.value, sites)
      throw error
    }
    loaded.value = set
    version.value += 1
  }

  /* The published data raise no questions: theirs are decided. */
  const askAnew = async ({ own, books }: LoadedSet, decided: Decisions) => {
    if (!own) proposals.value = []
    else
      proposals.value = (await import('../join/proposeDecisions.ts')).proposeDecisions(books, decided, sites)
  }

  const refuseBig = () => {
    if (loaded.value?.isBig) throw new Error('A big file is shown alone')
  }

  const publishedReadings = async (): Promise<readonly Reading[]> => (published ??= await readSources())

  /** What files would be joined with: the readings on screen, what was decided of them, and the sites. */
  const surroundings = async (): Promise<Surroundings> => [
    loaded.value?.books ?? (await publishedReadings()),
    decisions.value,
    sites,
  ]

  const setOf = async (
    readings: readonly Reading[],
    own: boolean,
    decided: Decisions,
  ): Promise<LoadedSet> => {
    const { joinReports } = await import('../join/joinReports.ts')
    const joined = joinReports(readings, decided, sites)
    if (joined.categories.length > 0 || !own) return { own, ...joined }
    const { categoriesFor, publishedCategories } = await import('../join/categoriesFor.ts')
    const categories = categoriesFor(publishedCategories(await publishedReadings()), joined)
    return { own, ...joined, categories }
  }

  const publishedSet = async (): Promise<LoadedSet> =>
    setOf(await publishedReadings(), false, decisions.value)

  const start = async (): Promise<Database> => {
    engine.value = { stage: 'opening', progress: null }
    try {
      const [{ openBrowser }, { cached }, { engineUrl, workerUrl }] = await Promise.all([
        import('../database/openBrowser.ts'),
        import('../database/cached.ts'),
        import('virtual:engine'),
      ])
      const onProgress = (progress: EngineProgress) => (engine.value = { stage: 'opening', progress })
      const [opened, set] = await Promise.all([
        openBrowser({ engineUrl, workerUrl, onProgress }).then((database) => {
          engine.value = { stage: 'filling' }
          return database
        }),
        publishedSet(),
        import('./fillDatabase.ts'),
      ])
      const ready = cached(opened)
      await fill(ready, set)
      database.value = ready
      engine.value = { stage: 'ready' }
      return ready
    } catch (error) {
      opening = null
      const reason = error instanceof Error && 'reason' in error ? String(error.reason) : 'network'
      engine.value = {
        stage: 'failed',
        reason,
        message: error instanceof Error ? error.message : String(error),
      }
      throw error
    }
  }

  /** The database, opened once, on first need. Rejects with an EngineError; a later call tries again. */
  const open = (): Promise<Database> => {
    if (database.value) return Promise.resolve(database.value)
    opening ??= start()
    return opening
  }

  const ahead = tablesAhead(() => open())

  const together = gather(longestWait)
  /** The rows that answer a question; answers asked for at the same time come together. Rejects with a QueryError. */
  const ask = <Row>(query: Query<Row>): Promise<Row[]> => together(async () => (await open()).all(query))

  /** Asks what the reader is about to ask, so that the answer is there; not of a big file, which would keep others waiting. */
  const askAhead = (query: Query) => {
    if (!loaded.value?.isBig) database.value?.all(query).catch(() => undefined)
  }

  /** Shows exactly these files' data, joined. None stand for the published data. */
  const useReadings = async (readings: readonly Reading[]): Promise<LoadedSet> => {
    const target = await open()
    const set = readings.length === 0 ? await publishedSet() : await setOf(readings, true, decisions.value)
    await fill(target, set)
    await askAnew(set, decisions.value)
    return set
  }

  /**
   * Shows a file's data alone, or joined with what is there; a file of the same name, years and kinds gives way to it.
   * Answers how many cells came in and how many are now this file's.
   */
  const use = async (
    reading: Reading,
    way: 'replace' | 'join',
    source: KeptSource | null = null,
  ): Promise<{ added: number; replaced: number }> => {
    await open()
    if (way === 'join') refuseBig()
    const before = way === 'join' ? (loaded.value ?? (await publishedSet())) : null
    const { isCorrection } = await import('../join/isCorrection.ts')
    const others = (before?.books ?? []).filter((book) => !isCorrection(book, reading))
    const set = await useReadings([...others, reading])
    if (source) {
      const { forgetAll, forgetFile, keepFile } = await import('./ownFiles.ts')
      const gone = (before?.books ?? []).filter((book) => !others.includes(book))
      await (way === 'replace' ? forgetAll() : Promise.all(gone.map(forgetFile)))
      trouble.value = await keepFile(reading, source)
    }
    const shown = ({ joining }: Joined, book?: number) =>
      joining.reports.reduce((sum, one) => sum + (book === undefined || one.book === book ? one.cells - one.superseded : 0), 0) // prettier-ignore
    const added = shown(set) - (before ? shown(before) : 0)
    return { added, replaced: Math.max(0, shown(set, set.books.indexOf(reading)) - added) }
  }

  /** What a big file's tables would be made beside now, and whose are there ahead. */
  const bigSurroundings = async (): Promise<Parameters<BigSource['begin']>> => {
    const { publishedCategories } = await import('../join/categoriesFor.ts')
    const published = publishedCategories(await publishedReadings())
    return [{ sites, decisions: decisions.value, published }, ahead.opening()]
  }

  /**
   * Shows a big file's data alone: `begin` gives all but its rows (null: it must be taken whole), `nextPart` those of its
   * tables piece by piece that are not there ahead. Answers whether it is shown. Where that fails or ends early the data on screen stay.
   */
  const useBig = async ({ begin, nextPart, onFilled }: BigSource): Promise<boolean> => {
    const target = await open()
    const [surroundings, opening] = await bigSurroundings()
    const begun = await begin(surroundings, opening)
    const parts = begun?.partsAhead ?? null
    const loading = parts === null ? null : await ahead.taken(opening, parts)
    if (!loading) await ahead.drop()
    const ready = parts !== null && !loading ? await begin(surroundings, null) : begun
    if (!ready) return false
    const { fillFromParts } = await import('./fillFromParts.ts')
    try {
      await fillFromParts(target, nextPart, onFilled, loading ?? undefined)
    } catch (error) {
      if (loaded.value && !loaded.value.isBig) await fill(target, loaded.value)
      throw error
    }
    loaded.value = { ...ready.joined, own: true, isBig: true }
    proposals.value = []
    version.value += 1
    await (await import('./ownFiles.ts')).forgetAll()
    return true
  }

  /** Takes a file out again; the others stay. Without any, the published data come back. */
  const remove = async (reading: Reading): Promise<void> => {
    await useReadings((loaded.value?.books ?? []).filter((book) => book !== reading))
    const { forgetFile, forgetJoin } = await import('./ownFiles.ts')
    await ((await publishedReadings()).includes(reading) ? forgetJoin() : forgetFile(reading))
  }

  /** Joins what is there anew, by these decisions; they hold for what is opened later, too. Throws a SuccessorCycleError. */
  const decide = async (made: Decisions): Promise<void> => {
    const target = await open()
    refuseBig()
    const before = loaded.value ?? (await publishedSet())
    const set = await setOf(before.books, before.own, made)
    await fill(target, set)
    decisions.value = made
    await askAnew(set, made)
    if (set.own) await (await import('./ownFiles.ts')).keepDecisions(made)
  }

  /** Keeps how tables are read otherwise than recognised: nothing on screen changes by it. */
  const keepTables = async (tables: readonly DecidedTable[]): Promise<void> => {
    decisions.value = { ...decisions.value, tables: tables.length > 0 ? [...tables] : undefined }
    await (await import('./ownFiles.ts')).keepDecisions(decisions.value)
  }

  /** Answers questions alike and joins anew, once. Throws a SuccessorCycleError. */
  const answer = async (asked: readonly Proposal[], decision: 'same' | 'different'): Promise<void> => {
    const join = await import('../join/decide.ts')
    await decide(asked.reduce((made, one) => join.decide(made, one, decision), decisions.value))
  }

  /** Goes back to the published data and forgets the reader's own. */
  const useSample = async () => {
    /* First of all: who leaves the page before the rest is done finds nothing of theirs again. */
    await (await import('./ownFiles.ts')).forgetAll()
    decisions.value = publishedDecisions
    await useReadings([])
  }

  /* Shows again what the reader loaded at an earlier visit. */
  const restoreKept = async (): Promise<void> => {
    const { hasFiles, restoreFiles } = await import('./ownFiles.ts')
    isRestoring.value = await hasFiles()
    const restored = isRestoring.value ? await restoreFiles() : null
    if (!restored || restored.readings.length === 0) return
    if (restored.decisions) decisions.value = restored.decisions
    await open()
    await useReadings([...(restored.isJoined ? await publishedReadings() : []), ...restored.readings])
  }
  const restore = () => restoreKept().finally(() => (isRestoring.value = false))

  return {
    database,
    engine,
    loaded,
    version,
    decisions,
    proposals,
    trouble,
    isRestoring,
    restore,
    isBig: computed(() => loaded.value?.isBig ?? false),
    isOwn: computed(() => loaded.value?.own ?? false),
    /** Whose the reader's own data are; none while the published data are on screen. */
    municipalities: computed(() =>
      loaded.value?.own ? [...new Set(loaded.value.joining.wordings.map(({ columns }) => columns.municipality))] : [],
    ), // prettier-ignore
    publish,
    surroundings,
    adopt,
    open,
    ask,
    askAhead,
    use,
    /** Takes parts of a big file's tables while it is read, and forgets them where it is not used. */
    takeAhead: ahead.take,
    dropAhead: ahead.drop,
    bigSurroundings,
    useBig,
    useReadings,
    remove,
    decide,
    keepTables,
    answer,
    useSample,
  }
})
