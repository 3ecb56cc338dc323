import { emptyFilter } from '../domain/filter.ts'
import { filterChoices, type FilterChoiceRow } from '../queries/filterChoices.ts'
import { useRows } from './useRows.ts'

/** Every value that a field of the filter can take in the data, in the order of the report. */
export const useFilterChoices = () =>
  useRows<FilterChoiceRow>(() => ({ name: 'filter-choices', filter: emptyFilter, query: filterChoices() }))
