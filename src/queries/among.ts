import type { FilterField } from '../domain/filter.ts'
import { chosen } from './chosen.ts'
import { type Parameter, type Query, sql } from './sql.ts'

/** The condition that a value is one of those chosen for a field; where nothing is chosen, all are. */
export const among = (value: Query, field: FilterField, values: readonly Parameter[]): Query =>
  values.length === 0 ? sql`true` : sql`${value} IN ${chosen(field, values)}`
