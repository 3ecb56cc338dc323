import type { KeyValueStore } from '../../src/stores/keyValueStore.ts'

/** A store in memory: it holds copies, as a browser's does. */
export const mapStore = (entries = new Map<string, unknown>()): KeyValueStore => ({
  get: (key) => Promise.resolve(structuredClone(entries.get(key))),
  set: async (key, value) => {
    await Promise.resolve()
    entries.set(key, structuredClone(value))
  },
  del: async (key) => {
    await Promise.resolve()
    entries.delete(key)
  },
  keys: () => Promise.resolve([...entries.keys()]),
})

/** A store that the browser denies: every call rejects with an error of that name. */
export const deniedStore = (name: string): KeyValueStore => {
  const deny = () => Promise.reject(new DOMException('denied', name))
  return { get: deny, set: deny, del: deny, keys: deny }
}
