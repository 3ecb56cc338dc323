import { cellAt, rowAt } from '../checkedSheet.ts'
import { fold } from '../../ingest/normalise/fold.ts'
import type { SheetRule } from '../rule.ts'

/** Every heading is there once and whole in one row. */
export const uniqueHeadings: SheetRule = {
  id: 'L2-03',
  for: 'all',
  decides: 'auto',
  shows: 'all',
  *check({ table, columns }) {
    const row = table.heads[0]?.row ?? 1
    const seen = new Set<string>()
    for (const { index, heading } of columns) {
      const key = fold(heading).replace(/\s/gu, '')
      if (key !== '' && seen.has(key))
        yield { detail: 'same-heading', range: cellAt(row, index), seen: heading }
      seen.add(key)
    }
    for (const { row, cells } of table.heads.slice(1))
      yield { detail: 'heading-in-rows', range: rowAt(row, cells), seen: cells.filter((text) => text.trim() !== '').join(' ') } // prettier-ignore
  },
}
