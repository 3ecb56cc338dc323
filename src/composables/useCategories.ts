import { emptyFilter } from '../domain/filter.ts'
import { categories, type CategoryRow } from '../queries/categories.ts'
import { useRows } from './useRows.ts'

/** What the report says that its categories mean. */
export const useCategories = () =>
  useRows<CategoryRow>(() => ({ name: 'categories', filter: emptyFilter, query: categories() }))
