import type { Mapping } from '../ingest/mapping.ts'
import { offerMapping, type RememberedMapping } from '../ingest/offerMapping.ts'
import type { KeyValueStore } from './keyValueStore.ts'

const version = 1
const keyOf = (fingerprint: string) => `mapping:${fingerprint}`

const isRemembered = (entry: unknown): entry is RememberedMapping & { version: typeof version } =>
  typeof entry === 'object' && entry !== null && 'version' in entry && entry.version === version

/**
 * What the reader chose for files of the same heads (`headerFingerprint`), kept in the reader's own browser. Where storage
 * is denied, nothing is.
 */
export const rememberedMappings = (store: KeyValueStore) => ({
  /** Remembers what the reader made of what was recognised. Answers whether it was kept. */
  remember: async (fingerprint: string, { recognised, chosen }: RememberedMapping): Promise<boolean> => {
    try {
      await store.set(keyOf(fingerprint), { version, recognised, chosen })
      return true
    } catch {
      return false
    }
  },
  /** What was chosen for the last sheet of these heads, put to this one; null where nothing was. */
  offer: async (fingerprint: string, recognised: Mapping): Promise<Mapping | null> => {
    try {
      const entry = await store.get(keyOf(fingerprint))
      return isRemembered(entry) ? offerMapping(entry, recognised) : null
    } catch {
      return null
    }
  },
})
