import type { SheetRule } from '../rule.ts'

/** A sheet holds one table. */
export const oneTable: SheetRule = {
  id: 'L1-02',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ table }) {
    for (const rows of table.others) {
      const [first] = rows
      if (!first) continue
      const width = Math.max(...rows.map(({ cells }) => cells.length))
      const range = { top: first.row, left: 1, bottom: rows.at(-1)?.row ?? first.row, right: width }
      yield {
        detail: 'second-table',
        range,
        seen: first.cells.filter((text) => text.trim() !== '').join(' '),
      }
    }
  },
}
