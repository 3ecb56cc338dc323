import type { SheetRule } from '../rule.ts'
import { textAt } from '../textAt.ts'

/** No cells are merged. */
export const noMergedCells: SheetRule = {
  id: 'L1-12',
  for: 'excel',
  decides: 'auto',
  shows: 'first',
  *check({ sheet }) {
    for (const range of sheet.facts?.merges ?? [])
      yield { detail: 'merged-cells', range, seen: textAt(sheet, range) }
  },
}
