import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Database } from '../database/database.ts'
import type { EngineProgress } from '../database/engineProgress.ts'
import type { Site } from '../domain/site.ts'
import type { Reading } from '../ingest/reading.ts'
import type { Loaded } from '../ingest/tables.ts'
import type { Query } from '../queries/sql.ts'
import { gather } from './gather.ts'

/** Where the engine stands: asleep until first need, then opening, filling its tables, ready, or failed with a reason. */
export type EngineState =
  | { readonly stage: 'asleep' | 'filling' | 'ready' }
  | { readonly stage: 'opening'; readonly progress: EngineProgress | null }
  | { readonly stage: 'failed'; readonly reason: string; readonly message: string }

/** What is on screen: the published data, or the reader's own. */
interface LoadedSet extends Loaded {
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
  let sites: readonly Site[] = []
  let readSources: () => Promise<Loaded> = () => Promise.reject(new Error('No published data'))
  let opening: Promise<Database> | null = null
  let published: Loaded | null = null

  /** Names the sites of this build and where their data lies, as absolute addresses. */
  const publish = (ofSites: readonly Site[], addresses: readonly string[]) => {
    sites = ofSites
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
      if (loaded.value) await fillDatabase(target, loaded.value, sites)
      throw error
    }
    loaded.value = set
    version.value += 1
  }

  const publishedSet = async (): Promise<LoadedSet> => {
    published ??= await readSources()
    return { own: false, ...published }
  }

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

  const together = gather(longestWait)
  /** The rows that answer a question; answers asked for at the same time come together. Rejects with a QueryError. */
  const ask = <Row>(query: Query<Row>): Promise<Row[]> => together(async () => (await open()).all(query))

  /** Shows a file's data alone, or joined with what is there. Answers how many cells came in and how many gave way. */
  const use = async (
    reading: Reading,
    way: 'replace' | 'join',
  ): Promise<{ added: number; replaced: number }> => {
    const target = await open()
    const before = loaded.value ?? (await publishedSet())
    const isJoined = way === 'join'
    const { joinReading } = await import('./joinReading.ts')
    const joined = joinReading(isJoined ? before.rows : [], reading.rows)
    await fill(target, {
      own: true,
      rows: joined.rows,
      categories: reading.categories.length > 0 && !isJoined ? reading.categories : before.categories,
      issues: [...(isJoined ? before.issues : []), ...reading.issues],
      books: [...(isJoined ? before.books : []), reading],
    })
    return joined
  }

  /** Goes back to the published data. */
  const useSample = async () => {
    const set = await publishedSet()
    await fill(await open(), set)
  }

  return {
    database,
    engine,
    loaded,
    version,
    isOwn: computed(() => loaded.value?.own ?? false),
    publish,
    adopt,
    open,
    ask,
    use,
    useSample,
  }
})
