import type { Encoding } from '../ingest/formats/encoding.ts'
import type { Mapping, ReadOptions } from '../ingest/mapping.ts'
import type { KeyValueStore } from './keyValueStore.ts'
import { type StorageTrouble, storageTrouble } from './storageTrouble.ts'

/** How a file was loaded: enough to load it again just so. */
export interface KeptLoad {
  readonly name: string
  readonly options: ReadOptions
  /** Set by hand; null leaves it to the trial. */
  readonly encoding: Encoding | null
  /** By sheet, where the reader chose: null leaves the sheet out. */
  readonly mappings: readonly { readonly sheet: string | null; readonly mapping: Mapping | null }[]
  /** Whether it was joined with what was there or shown alone. */
  readonly way: 'replace' | 'join'
}

/** A file that is kept, without its bytes. */
export interface KeptFile extends KeptLoad {
  readonly id: string
  /** Counts up: files are loaded again in this order. */
  readonly order: number
  /** In bytes. */
  readonly size: number
}

export type Kept<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly trouble: StorageTrouble } // prettier-ignore

/** Counts up when an entry changes its meaning; entries of another version are left alone. */
const version = 1
const fileKey = (id: string) => `file:${id}`
const bytesKey = (id: string) => `bytes:${id}`
const decisionsKey = 'decisions'

const known = <Value>(entry: unknown): Value | null =>
  typeof entry === 'object' && entry !== null && 'version' in entry && entry.version === version && 'value' in entry ? (entry.value as Value) : null // prettier-ignore

const newId = () => [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')

/* Trouble with storage is told, and stops nothing. */
const tried = async <Value>(work: () => Promise<Value>): Promise<Kept<Value>> => {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, trouble: storageTrouble(error) }
  }
}

/**
 * Keeps the reader's files in the reader's own browser: their bytes, how each was loaded, and what was decided of all.
 * Every answer says whether storage was to be had; none rejects.
 */
export const keptFiles = (store: KeyValueStore) => {
  const list = async () => {
    const keys = (await store.keys()).filter((key) => key.startsWith('file:'))
    const entries = await Promise.all(keys.map(async (key) => known<KeptFile>(await store.get(key))))
    const files = entries.filter((entry) => entry !== null).sort((a, b) => a.order - b.order)
    return { files, unknown: entries.length - files.length }
  }
  const remove = async (id: string) => {
    await store.del(fileKey(id))
    await store.del(bytesKey(id))
  }
  const keep = async (bytes: Uint8Array<ArrayBuffer>, load: KeptLoad): Promise<KeptFile> => {
    const id = newId()
    const { files } = await list()
    const file = { ...load, id, order: (files.at(-1)?.order ?? 0) + 1, size: bytes.length }
    try {
      await store.set(bytesKey(id), bytes)
      await store.set(fileKey(id), { version, value: file })
    } catch (error) {
      await remove(id).catch(() => undefined)
      throw error
    }
    return file
  }
  return {
    /** The files in the order in which they were loaded, and how many entries of another version there are. */
    list: () => tried(list),
    /** Keeps a file that was loaded. */
    keep: (bytes: Uint8Array<ArrayBuffer>, load: KeptLoad) => tried(() => keep(bytes, load)),
    /** A kept file's bytes as they were loaded; null where there are none. */
    bytes: (id: string) =>
      tried(async () => {
        const bytes = await store.get(bytesKey(id))
        return bytes instanceof Uint8Array ? (bytes as Uint8Array<ArrayBuffer>) : null
      }),
    /** Changes how a kept file is loaded again. */
    change: (file: KeptFile) => tried(() => store.set(fileKey(file.id), { version, value: file })),
    remove: (id: string) => tried(() => remove(id)),
    /** Removes everything, mappings, decisions and entries of other versions among it: nothing of the reader stays. */
    removeAll: () =>
      tried(async () => {
        for (const key of await store.keys()) await store.del(key)
      }),
    /** Keeps what was decided when reports were joined, as the text of mapping.json. */
    keepDecisions: (text: string) => tried(() => store.set(decisionsKey, { version, value: text })),
    /** The text that was kept; null where there is none of this version. */
    decisions: () => tried(async () => known<string>(await store.get(decisionsKey))),
  }
}
