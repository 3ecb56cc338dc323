import type { Role } from '../../ingest/mapping.ts'
import { readEntryType } from '../../ingest/normalise/entryType.ts'
import { isTotal } from '../../ingest/normalise/isTotal.ts'
import { isFilled } from '../checkedTable.ts'
import { cellAt, filledCells } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

const labels: readonly (Role | null)[] = ['section', 'process', 'theme', 'initiative', 'department']

/** Nothing is left out because the row above says it: neither by a blank label nor by a ditto mark. */
export const nothingLeftOut: SheetRule = {
  id: 'L2-02',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ table, columns, mapping }) {
    /* In the exchange format a label that is blank is one that the report does not have. */
    const isExchange = mapping?.shape === 'exchange'
    const asked = columns.filter(({ index, role, isNumber, isOfYear }) =>
      isExchange ? role === 'initiative' : !isOfYear && !isNumber && (index === 0 || labels.includes(role)),
    )
    const above = new Map<number, string>()
    for (const { row, cells } of table.body) {
      /* A row that sums up others is of none of them: its blanks say nothing. */
      const first = cells.find(isFilled) ?? ''
      if (isTotal(first) || asked.some(({ index }) => isTotal(cells[index] ?? ''))) continue
      for (const { index } of asked) {
        const text = cells[index]
        if (isFilled(text)) above.set(index, text ?? '')
        else if (above.has(index) && cells.some(isFilled))
          yield { detail: 'said-above', range: cellAt(row, index), seen: above.get(index) ?? '' }
      }
    }
    for (const { row, column, text } of filledCells(table.body))
      if (text.length <= 12 && readEntryType(text) === 'same_as')
        yield { detail: 'ditto', range: cellAt(row, column), seen: text }
  },
}
