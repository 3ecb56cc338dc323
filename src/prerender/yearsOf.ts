import type { Database } from '../database/database.ts'
import { filterChoices } from '../queries/filterChoices.ts'

/** The first and last fiscal year that the data say anything of; null when there is none. */
export const yearsOf = async (
  database: Database,
): Promise<{ readonly first: number; readonly last: number } | null> => {
  const years = (await database.all(filterChoices())).flatMap(({ field, value }) =>
    field === 'years' ? Number(value) : [],
  )
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }
}
