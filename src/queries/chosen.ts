import type { FilterField } from '../domain/filter.ts'
import { type Parameter, type Query, sql } from './sql.ts'

const isOfNumbers = (field: FilterField) => field === 'years' || field === 'categories'

/** A letter that none of the texts holds: the unit separator, unless one does. */
const separatorOf = (texts: readonly string[]): string => {
  let code = 0x1f
  while (texts.some((text) => text.includes(String.fromCharCode(code)))) code += 1
  return String.fromCharCode(code)
}

/**
 * The values chosen for a field of the filter, as a sub-query of one column, `value`. They go in as one text, so that the
 * question, and with it the engine's plan, is the same however many are chosen.
 */
export const chosen = (field: FilterField, values: readonly Parameter[]): Query => {
  if (values.length === 0) return sql`(SELECT NULL AS value WHERE false)`
  const texts = values.map(String)
  const separator = separatorOf(texts)
  const split = sql`unnest(string_split(${texts.join(separator)}, ${separator}))`
  return isOfNumbers(field) ? sql`(SELECT ${split}::DOUBLE AS value)` : sql`(SELECT ${split} AS value)`
}
