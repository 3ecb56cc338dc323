import { filterParameters } from '../domain/filter.ts'
import { nameOfFilter } from '../domain/namedFilter.ts'
import { settingsParameters } from '../domain/settings.ts'

const parameters = new Set<string>([...Object.values(filterParameters), ...settingsParameters, 'read'])

/**
 * Where a whole card's address with choices in its query leads: to the folder of that filter if it was made with the
 * site, else to the page that offers to compute it. Null where the query chooses nothing.
 */
export const filterFolderOf = (search: string, madeReady: readonly string[]): string | null => {
  const chosen = [...new URLSearchParams(search)].filter(([name]) => parameters.has(name))
  if (chosen.length === 0) return null
  const text = new URLSearchParams(chosen).toString()
  const name = nameOfFilter(text)
  return name !== null && madeReady.includes(name) ? `${name}/` : `filter/?${text}`
}
