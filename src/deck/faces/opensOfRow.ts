import { emptyFilter, type Filter } from '../../domain/filter.ts'
import type { Opens } from '../face.ts'

/** The sentences behind a row of any card, as far as the row names what it is of. */
export const opensOfRow = (row: object, filter: Filter): Opens => {
  const { initiativeId, department } = row as { initiativeId?: unknown; department?: unknown }
  const base = { ...emptyFilter, ...filter, years: [], kinds: [], flags: [] }
  if (typeof initiativeId === 'string') return { ...base, initiatives: [initiativeId] }
  if (typeof department === 'string') return { ...base, departments: [department] }
  return null
}
