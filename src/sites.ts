import type { Decisions } from './domain/decisions.ts'
import type { Site } from './domain/site.ts'

/* Checked against the schema at build (build/dataFolder.ts), so that the page need not carry the checker. */
const found = import.meta.glob<Site>('../data/*/site.json', { eager: true, import: 'default' })

/** The folders of data/ in the order of their names. */
export const folders: readonly string[] = Object.keys(found).map((path) => path.split('/').at(-2) ?? '')

/** What each says about itself. */
export const sites: readonly Site[] = Object.values(found)

/** What was decided of their reports, where a folder has a mapping.json. */
export const decisions: readonly Decisions[] = Object.values(
  import.meta.glob<Decisions>('../data/*/mapping.json', { eager: true, import: 'default' }),
)
