import type { FilterField } from '../domain/filter.ts'
import { chosenColumn } from './chosenColumn.ts'
import type { Parameter, Query } from './sql.ts'

/**
 * The values chosen for a field of the filter, as a sub-query of one column. They go beside the question instead of into
 * it: its text, and with it the engine's plan, is the same whatever is chosen.
 */
export const chosen = (field: FilterField, values: readonly Parameter[]): Query => ({
  text: `(SELECT ${chosenColumn(field)} FROM chosen WHERE field = '${field}')`,
  parameters: [],
  chosen: { [field]: values },
})
