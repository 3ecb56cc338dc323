import type { SheetRule } from '../rule.ts'
import { textAt } from '../textAt.ts'

/** No row, column or sheet is hidden. */
export const nothingHidden: SheetRule = {
  id: 'L1-13',
  for: 'excel',
  decides: 'auto',
  shows: 'first',
  *check({ sheet, columns, table }) {
    if (!sheet.facts) return
    if (sheet.facts.isHidden) yield { detail: 'hidden-sheet', range: null, seen: sheet.sheet ?? '' }
    for (const row of sheet.facts.hiddenRows) {
      const range = { top: row, left: 1, bottom: row, right: Math.max(1, columns.length) }
      yield { detail: 'hidden-rows', range, seen: textAt(sheet, range) }
    }
    const top = table.heads[0]?.row ?? 1
    for (const column of sheet.facts.hiddenColumns) {
      const range = { top, left: column, bottom: sheet.rows.at(-1)?.row ?? top, right: column }
      yield { detail: 'hidden-columns', range, seen: textAt(sheet, range) }
    }
  },
}
