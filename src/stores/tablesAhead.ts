import type { Database, Loading } from '../database/database.ts'
import type { AheadPart } from '../reader/readerMessage.ts'

/**
 * Tables that are filled while their file is still being read, beside those that are there: of one file at most, that of
 * the last `opening`. `open` opens the database.
 */
export const tablesAhead = (open: () => Promise<Database>) => {
  let current: { readonly opening: number; parts: number; loading: Loading | null } | null = null
  /* One step after the other: the tables of two files have the same names. */
  let steps: Promise<unknown> = Promise.resolve()
  const then = <Value>(step: () => Promise<Value>): Promise<Value> => {
    const done = steps.then(step)
    steps = done.catch(() => undefined)
    return done
  }
  const drop = (): Promise<void> => {
    const gone = current
    current = null
    return then(async () => gone?.loading?.discard())
  }
  return {
    opening: (): number | null => current?.opening ?? null,
    /** Takes a part of a file's tables. Where one is missing or cannot be taken none of the file's is there ahead. */
    async take({ opening, index, part }: AheadPart): Promise<void> {
      if (index === 0) {
        void drop()
        current = { opening, parts: 0, loading: null }
      }
      const own = current
      if (!own || own.opening !== opening || own.parts !== index) return
      own.parts++
      try {
        await then(async () => {
          if (own !== current) return
          own.loading ??= (await open()).load()
          await own.loading.add(part)
        })
      } catch {
        if (own === current) await drop()
      }
    },
    /** The tables with all the parts of an opening; null where these are not there. They are no longer ahead then. */
    async taken(opening: number | null, parts: number): Promise<Loading | null> {
      const own = current
      await then(async () => undefined)
      if (!own || own !== current || own.opening !== opening || own.parts !== parts) return null
      current = null
      return own.loading
    },
    /** Forgets what was taken. */
    drop,
  }
}
