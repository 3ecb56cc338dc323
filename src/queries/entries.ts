import type { Filter, FilterField } from '../domain/filter.ts'
import { matching } from './matching.ts'
import { type Query, sql } from './sql.ts'

/** The entries that a filter leaves, as a sub-query with every column of `activity`. */
export const entries = (filter: Filter, except: readonly FilterField[] = []): Query =>
  sql`(SELECT * FROM activity WHERE ${matching(filter, except)})`
