import { type Parameter, type Query, sql } from './sql.ts'

/** The condition that a value is one of those chosen; where nothing is chosen, all are. */
export const among = (value: Query, chosen: readonly Parameter[]): Query =>
  chosen.length === 0 ? sql`true` : sql`${value} IN (${chosen})`
