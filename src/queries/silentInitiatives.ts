import type { Scope } from '../domain/scope.ts'
import { flaggedInitiatives } from './flaggedInitiatives.ts'
import { sql } from './sql.ts'

/** The initiatives in which nothing was held in the year asked about, with why: no entry ever, or only in this year. */
export const silentInitiatives = (filter: Scope) =>
  flaggedInitiatives(filter, sql`flag.flag IN ('no-entry-ever', 'no-result', 'stopped', 'only-cancelled')`)
