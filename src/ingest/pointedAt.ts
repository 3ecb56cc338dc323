import type { ExchangeRow } from '../domain/exchange.ts'
import { groupBy } from '../domain/groupBy.ts'
import { cellKey } from './identify.ts'
import { readFiscalYear } from './normalise/fiscalYear.ts'

/** Of each row the nearest one above it of the same year and kind, -1 without one. */
const rowsAbove = (rows: readonly ExchangeRow[]): number[] => {
  const last = new Map<string, number>()
  return rows.map(({ fiscal_year, kind }, index) => {
    const key = `${fiscal_year} ${kind}`
    const above = last.get(key) ?? -1
    last.set(key, index)
    return above
  })
}

/**
 * Tells which row an entry points at that only points at another (「同上」「前年度と同じ」): of 左 and 前年 the one at its
 * place in the results of the year before, of 「令和3年度と同じ」 in those of that year, else the one before it in its
 * cell, else, where the lines stand as in the report, the last one of the cell above.
 */
export const pointedAt = (rows: readonly ExchangeRow[], asInReport: boolean) => {
  const indices = rows.flatMap(({ entry_type }, index) => (entry_type === 'empty' ? [] : [index]))
  const rowAt = (index: number) => rows[index] as ExchangeRow
  const cells = groupBy(indices, (index) => cellKey(rowAt(index)))
  for (const cell of cells.values())
    cell.sort((a, b) => (rowAt(a).position ?? 0) - (rowAt(b).position ?? 0) || a - b)
  const above = rowsAbove(rows)

  return (index: number): number | undefined => {
    const row = rowAt(index)
    const cell = cells.get(cellKey(row)) ?? []
    const place = cell.indexOf(index)
    const year = readFiscalYear(row.activity) ?? (/左|前年|昨年|前回/u.test(row.activity) ? row.fiscal_year - 1 : null) // prettier-ignore
    if (year !== null) return year > row.fiscal_year || (year === row.fiscal_year && row.kind === 'result') ? undefined : cells.get(cellKey(row, year, 'result'))?.[place] // prettier-ignore
    if (place > 0 || !asInReport) return cell[place - 1]
    const nearest = above[index] ?? -1
    return nearest >= 0 && rowAt(nearest).entry_type !== 'empty' ? nearest : undefined
  }
}
