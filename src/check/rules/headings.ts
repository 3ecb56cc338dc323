import { cellAt } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'
import { mostMemos } from './tableAlone.ts'

const empty = /^(?:列|項目|column|field|unnamed:?|var|f|c|v)?[\s_]*\d*$|^[a-z]$/iu

/** Every column has a heading that tells what it holds. */
export const headings: SheetRule = {
  id: 'L1-05',
  for: 'all',
  decides: 'auto',
  shows: 'all',
  *check({ input, table, columns }) {
    const row = table.heads[0]?.row ?? 1
    const width = table.heads[0]?.cells.length ?? 0
    for (const { index, heading, filled, spellings, isOfYear } of columns) {
      const overflows = input.opened.format === 'csv' && index >= width
      if (heading === '' && filled > mostMemos && !overflows)
        yield { detail: 'no-heading', range: cellAt(row, index), seen: [...spellings.keys()][0] ?? '' }
      if (heading !== '' && !isOfYear && empty.test(heading.normalize('NFKC')))
        yield { detail: 'empty-heading', range: cellAt(row, index), seen: heading }
    }
  },
}
