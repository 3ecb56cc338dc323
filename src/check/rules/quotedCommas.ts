import { isFilled } from '../checkedTable.ts'
import { rowAt } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

/** A value with a comma is quoted: a record with more cells than there are headings was cut at one that is not. */
export const quotedCommas: SheetRule = {
  id: 'L1-15',
  for: 'csv',
  decides: 'auto',
  shows: 'first',
  *check({ input: { opened }, table }) {
    if (/\.(?:tsv|tab)$/iu.test(opened.file)) return
    const width = table.heads[0]?.cells.length ?? 0
    for (const { row, cells } of table.body)
      if (cells.slice(width).some(isFilled))
        yield { detail: 'unquoted-comma', range: rowAt(row, cells), seen: cells.join(',') }
  },
}
