import type { ColumnMapping } from '../mapping.ts'
import type { SheetRow } from '../sheet.ts'
import { ruleOfColumn } from './ruleOfColumn.ts'
import { whyLeft } from './whyLeft.ts'

/** The columns of a wide report that hold texts and are not read, each with the reason. */
export const columnsNotRead = (columns: readonly ColumnMapping[], body: readonly SheetRow[]) =>
  columns.flatMap(({ column, header }) => {
    const rule = whyLeft({ shape: 'wide-report', columns }, column)
    const isFilled = body.some(({ cells }) => cells.length > 1 && (cells[column] ?? '') !== '')
    if (rule === null || !isFilled) return []
    const values = body.map(({ cells }) => cells[column] ?? '')
    return [{ column, header, rule: rule === 'unknown-column' ? ruleOfColumn(header, values) : rule }]
  })
