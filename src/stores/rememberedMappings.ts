import type { Mapping } from '../ingest/mapping.ts'
import { headerFingerprint } from '../ingest/headerFingerprint.ts'
import { offerMapping, type RememberedMapping } from '../ingest/offerMapping.ts'
import type { Sheet } from '../ingest/sheet.ts'
import type { KeyValueStore } from './keyValueStore.ts'

const version = 1
const keyOf = (sheet: Sheet, recognised: Mapping) => `mapping:${headerFingerprint(sheet, recognised)}`

const isRemembered = (entry: unknown): entry is RememberedMapping & { version: typeof version } =>
  typeof entry === 'object' && entry !== null && 'version' in entry && entry.version === version

/** What the reader chose for files of the same heads, kept in the reader's own browser. Where storage is denied, nothing is. */
export const rememberedMappings = (store: KeyValueStore) => ({
  /** Remembers what the reader made of what was recognised. Answers whether it was kept. */
  remember: async (sheet: Sheet, { recognised, chosen }: RememberedMapping): Promise<boolean> => {
    try {
      await store.set(keyOf(sheet, recognised), { version, recognised, chosen })
      return true
    } catch {
      return false
    }
  },
  /** What was chosen for the last sheet of these heads, put to this one; null where nothing was. */
  offer: async (sheet: Sheet, recognised: Mapping): Promise<Mapping | null> => {
    try {
      const entry = await store.get(keyOf(sheet, recognised))
      return isRemembered(entry) ? offerMapping(entry, recognised) : null
    } catch {
      return null
    }
  },
})
