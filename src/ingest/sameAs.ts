import type { ExchangeRow } from '../domain/exchange.ts'
import type { Outcome } from '../domain/outcome.ts'
import { groupBy } from '../domain/groupBy.ts'
import { initiativeId } from './identify.ts'
import { readOutcome } from './normalise/outcome.ts'

const cellOf = (row: ExchangeRow, year = row.fiscal_year, kind = row.kind) =>
  `${initiativeId(row)} ${year} ${kind}`

/**
 * Gives every entry that only points at another (「同上」「前年度と同じ」) and has no outcome yet the outcome of the
 * sentence it points to: of 左 and 前年 the one at its place in the results of the year before, else the one before it
 * in its cell, else, where the lines stand as in the report, the last one of the cell above. Where there is none, its
 * own words do not tell.
 */
export const resolveSameAs = (rows: readonly ExchangeRow[], asInReport: boolean): ExchangeRow[] => {
  const indices = rows.flatMap(({ entry_type }, index) => (entry_type === 'empty' ? [] : [index]))
  const rowAt = (index: number) => rows[index] as ExchangeRow
  const cells = groupBy(indices, (index) => cellOf(rowAt(index)))
  for (const cell of cells.values())
    cell.sort((a, b) => (rowAt(a).position ?? 0) - (rowAt(b).position ?? 0) || a - b)

  const pointedAt = (index: number): number | undefined => {
    const row = rowAt(index)
    const cell = cells.get(cellOf(row)) ?? []
    const place = cell.indexOf(index)
    if (/左|前年|昨年/u.test(row.activity))
      return cells.get(cellOf(row, row.fiscal_year - 1, 'result'))?.[place]
    if (place > 0 || !asInReport) return cell[place - 1]
    const above = rows.findLastIndex(
      (other, at) => at < index && other.fiscal_year === row.fiscal_year && other.kind === row.kind,
    )
    return above >= 0 && rowAt(above).entry_type !== 'empty' ? above : undefined
  }
  const outcomeAt = (index: number): Outcome => {
    const { entry_type, outcome, activity, kind } = rowAt(index)
    if (outcome !== null || entry_type !== 'same_as') return outcome ?? readOutcome(activity, kind)
    const pointed = pointedAt(index)
    const found = pointed === undefined ? readOutcome(activity, kind) : outcomeAt(pointed)
    return kind === 'plan' && found !== 'none_reported' ? 'planned' : found
  }
  return rows.map((row, index) =>
    row.entry_type === 'same_as' && row.outcome === null ? { ...row, outcome: outcomeAt(index) } : row,
  )
}
