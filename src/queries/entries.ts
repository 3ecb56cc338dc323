import type { FilterField } from '../domain/filter.ts'
import type { Scope } from '../domain/scope.ts'
import { matching } from './matching.ts'
import { type Query, sql } from './sql.ts'

/** The entries that a filter leaves, as a sub-query with every column of `activity`. */
export const entries = (filter: Scope, except: readonly FilterField[] = []): Query =>
  sql`(SELECT * FROM activity WHERE ${matching(filter, except)})`
