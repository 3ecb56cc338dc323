import { rowAt } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

/** No blank row or column and no repeated head splits a table. */
export const unbrokenTable: SheetRule = {
  id: 'L1-03',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ table, columns }) {
    for (const { row, cells } of table.repeats)
      yield { detail: 'repeated-heads', range: rowAt(row, cells), seen: cells.join(' ').trim() }
    const width = Math.max(1, columns.length)
    for (const row of table.blankRows)
      yield { detail: 'blank-rows', range: { top: row, left: 1, bottom: row, right: width }, seen: '' }
    const last = columns.findLastIndex(({ heading, filled }) => heading !== '' || filled > 0)
    const top = table.heads[0]?.row ?? 1
    const bottom = table.body.at(-1)?.row ?? top
    for (const { index, heading, filled } of columns)
      if (index < last && heading === '' && filled === 0)
        yield { detail: 'blank-columns', range: { top, left: index + 1, bottom, right: index + 1 }, seen: '' }
  },
}
