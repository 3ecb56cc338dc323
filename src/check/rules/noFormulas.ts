import type { SheetRule } from '../rule.ts'
import { textAt } from '../textAt.ts'

/** Cells hold values, not formulas. */
export const noFormulas: SheetRule = {
  id: 'L2-06',
  for: 'excel',
  decides: 'auto',
  shows: 'first',
  *check({ sheet }) {
    for (const range of sheet.facts?.formulas ?? [])
      yield { detail: 'formulas', range, seen: textAt(sheet, range) }
  },
}
