import { emptyFilter } from '../domain/filter.ts'
import { renamedDepartments, type RenamedDepartmentRow } from '../queries/renamedDepartments.ts'
import { useRows } from './useRows.ts'

/** The departments of the data that go on under another name. */
export const useRenamedDepartments = () =>
  useRows<RenamedDepartmentRow>(() => ({
    name: 'renamed-departments',
    filter: emptyFilter,
    query: renamedDepartments(),
  }))
