import type { Filter } from '../domain/filter.ts'
import { flaggedInitiatives } from './flaggedInitiatives.ts'
import { sql } from './sql.ts'

/** The initiatives in which nothing was held in the year asked about, with why: no entry ever, or only in this year. */
export const silentInitiatives = (filter: Filter) =>
  flaggedInitiatives(filter, sql`flag.flag IN ('no-entry-ever', 'no-result', 'stopped', 'only-cancelled')`)
