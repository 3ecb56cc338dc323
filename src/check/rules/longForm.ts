import { cellAt } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

/** One observation a row: no column for each year. */
export const longForm: SheetRule = {
  id: 'L3-09',
  for: 'all',
  decides: 'auto',
  shows: 'all',
  *check({ table, columns }) {
    const years = columns.filter(({ isOfYear }) => isOfYear)
    if (years.length < 2) return
    for (const { index, heading } of years)
      yield { detail: 'column-a-year', range: cellAt(table.heads[0]?.row ?? 1, index), seen: heading }
  },
}
