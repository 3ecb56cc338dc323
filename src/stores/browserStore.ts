import type { UseStore } from 'idb-keyval'
import { hasKept, storeName } from './hasKept.ts'
import type { KeyValueStore } from './keyValueStore.ts'

/** This browser's own store for this site. It makes nothing until something is kept. */
export const browserStore = (): KeyValueStore => {
  let opened: UseStore | null = null
  const open = async () => {
    const library = await import('idb-keyval')
    opened ??= library.createStore(storeName, 'kept')
    return { ...library, store: opened }
  }
  const isEmpty = async () => opened === null && !(await hasKept())
  return {
    get: async (key) => {
      if (await isEmpty()) return undefined
      const { get, store } = await open()
      return get<unknown>(key, store)
    },
    set: async (key, value) => {
      const { set, store } = await open()
      await set(key, value, store)
    },
    del: async (key) => {
      if (await isEmpty()) return
      const { del, store } = await open()
      await del(key, store)
    },
    keys: async () => {
      if (await isEmpty()) return []
      const { keys, store } = await open()
      return keys<string>(store)
    },
  }
}
