import { textsOnce } from '../../ingest/shapes/textsOnce.ts'
import { cellAt, rowAt } from '../checkedSheet.ts'
import { isFilled } from '../checkedTable.ts'
import type { SheetRule } from '../rule.ts'

/** At most this many texts under no heading are a memo; more are a column that lacks one. */
export const mostMemos = 2

/** Nothing stands outside of the table: no title, note or memo. */
export const tableAlone: SheetRule = {
  id: 'L1-04',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ input, sheet, table, columns }) {
    /* A title merged over the table is one text. */
    const once = textsOnce(sheet)
    for (const line of table.outside)
      yield { detail: 'text-outside', range: rowAt(line.row, line.cells), seen: once(line).cells.filter(isFilled).join(' ') } // prettier-ignore
    const width = table.heads[0]?.cells.length ?? 0
    for (const { index, heading, filled, spellings } of columns) {
      if (heading !== '' || filled === 0 || filled > mostMemos) continue
      if (input.opened.format === 'csv' && index >= width) continue
      for (const { text, rows } of spellings.values())
        for (const row of rows) yield { detail: 'text-beside', range: cellAt(row, index), seen: text }
    }
  },
}
