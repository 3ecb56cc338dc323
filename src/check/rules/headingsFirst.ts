import { isFilled } from '../checkedTable.ts'
import { rowAt } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

/** The headings stand in the first row and the data from the second. */
export const headingsFirst: SheetRule = {
  id: 'L3-01',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ sheet, table }) {
    const [head] = table.heads
    if (!head) return
    const [first] = table.body
    if (head.row !== 1 || table.heads.length > 1 || (first && first.row !== 2 && table.blankRows[0] === 2))
      yield { detail: 'heading-not-first', range: rowAt(head.row, head.cells), seen: (sheet.rows.find(({ cells }) => cells.some(isFilled))?.cells ?? []).join(' ').trim() } // prettier-ignore
  },
}
