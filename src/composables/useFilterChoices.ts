import { emptyFilter } from '../domain/filter.ts'
import { filterChoices, type FilterChoiceRow } from '../queries/filterChoices.ts'
import { useChoices } from '../stores/choices.ts'
import { useRows } from './useRows.ts'

/** Every value that a field of the filter can take in the data, in the order of the report. */
export const useFilterChoices = () => {
  const choices = useChoices()
  return useRows<FilterChoiceRow>(() => {
    const scope = { ...emptyFilter, names: choices.settings.names }
    return { name: 'filter-choices', filter: scope, query: filterChoices(scope) }
  })
}
