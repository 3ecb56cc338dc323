import { isFilled } from '../checkedTable.ts'
import { cellAt } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

/** Missing and zero are told apart: asked wherever a number or a year's cell is blank and nothing says what a blank means. */
export const blankOrZero: SheetRule = {
  id: 'L1-09',
  for: 'all',
  decides: 'ask',
  shows: 'first',
  *check({ table, columns, facts }) {
    if (facts?.missingValues?.includes('')) return
    const asked = columns.filter(
      ({ isNumber, isOfYear, role }) => isNumber || isOfYear || role === 'activity',
    )
    for (const { row, cells } of table.body)
      for (const { index } of asked)
        if (!isFilled(cells[index]))
          yield { detail: 'unexplained-blanks', range: cellAt(row, index), seen: '', isQuestion: true }
  },
}
