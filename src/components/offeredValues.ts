import type { FilterField } from '../domain/filter.ts'
import { flagIds } from '../domain/flag.ts'
import type { FilterChoiceRow } from '../queries/filterChoices.ts'

type Offered = Pick<FilterChoiceRow, 'field' | 'value' | 'label' | 'results' | 'plans'>

const entriesOf = ({ results, plans }: Offered) => results + plans

/**
 * The values of a field that can be chosen: none where the data have none, and none where the only one holds for every
 * entry, since choosing it would change nothing. A value that only some entries have can be chosen alone.
 */
export const offeredValues = (
  rows: readonly Offered[],
  field: Exclude<FilterField, 'words'>,
): readonly { readonly value: string; readonly label: string }[] => {
  if (field === 'flags') return flagIds.map((value) => ({ value, label: value }))
  const values = rows.filter((row) => row.field === field)
  const all = rows.filter((row) => row.field === 'kinds').reduce((sum, row) => sum + entriesOf(row), 0)
  const [only] = values
  return values.length === 1 && only && entriesOf(only) >= all ? [] : values
}
