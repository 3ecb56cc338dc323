import { cellAt, filledCells } from '../checkedSheet.ts'
import { numberText } from '../numberText.ts'
import type { SheetRule } from '../rule.ts'

/** Numbers are numbers: no unit, separator, footnote or other mark with them. */
export const plainNumbers: SheetRule = {
  id: 'L2-01',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ table, columns }) {
    for (const { row, column, text } of filledCells(table.body))
      if (columns[column]?.isNumber && numberText(text) === 'decorated')
        yield { detail: 'number-with-text', range: cellAt(row, column), seen: text }
  },
}
