import { cellAt, filledCells } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

const otherWithText = /^(?:その他|そのほか|other)\s*[(（:：].+/iu

/** 「その他」 and its own words stand in two columns. */
export const otherApart: SheetRule = {
  id: 'L2-05',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ table }) {
    for (const { row, column, text } of filledCells(table.body))
      if (text.length <= 100 && otherWithText.test(text.trim()))
        yield { detail: 'other-with-text', range: cellAt(row, column), seen: text }
  },
}
