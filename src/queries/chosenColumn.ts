import type { FilterField } from '../domain/filter.ts'

/** The column of the table `chosen` that holds a field's values. */
export const chosenColumn = (field: FilterField): 'number' | 'text' =>
  field === 'years' || field === 'categories' ? 'number' : 'text'
