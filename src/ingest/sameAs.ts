import type { ExchangeRow } from '../domain/exchange.ts'
import type { Outcome } from '../domain/outcome.ts'
import { groupBy } from '../domain/groupBy.ts'
import { cellKey } from './identify.ts'
import { readFiscalYear } from './normalise/fiscalYear.ts'
import { readOutcome } from './normalise/outcome.ts'

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

const isOpen = ({ entry_type, outcome }: ExchangeRow) => entry_type === 'same_as' && outcome === null

/**
 * Gives every entry that only points at another (「同上」「前年度と同じ」) and has no outcome yet the outcome of the
 * sentence it points to: of 左 and 前年 the one at its place in the results of the year before, of
 * 「令和3年度と同じ」 in those of that year, else the one before it
 * in its cell, else, where the lines stand as in the report, the last one of the cell above. Where there is none, its
 * own words do not tell.
 */
export const resolveSameAs = (rows: readonly ExchangeRow[], asInReport: boolean): readonly ExchangeRow[] => {
  if (!rows.some(isOpen)) return rows
  const indices = rows.flatMap(({ entry_type }, index) => (entry_type === 'empty' ? [] : [index]))
  const rowAt = (index: number) => rows[index] as ExchangeRow
  const cells = groupBy(indices, (index) => cellKey(rowAt(index)))
  for (const cell of cells.values())
    cell.sort((a, b) => (rowAt(a).position ?? 0) - (rowAt(b).position ?? 0) || a - b)
  const above = rowsAbove(rows)

  const pointedAt = (index: number): number | undefined => {
    const row = rowAt(index)
    const cell = cells.get(cellKey(row)) ?? []
    const place = cell.indexOf(index)
    const year = readFiscalYear(row.activity) ?? (/左|前年|昨年|前回/u.test(row.activity) ? row.fiscal_year - 1 : null) // prettier-ignore
    if (year !== null) return year > row.fiscal_year || (year === row.fiscal_year && row.kind === 'result') ? undefined : cells.get(cellKey(row, year, 'result'))?.[place] // prettier-ignore
    if (place > 0 || !asInReport) return cell[place - 1]
    const nearest = above[index] ?? -1
    return nearest >= 0 && rowAt(nearest).entry_type !== 'empty' ? nearest : undefined
  }
  /* What is told stays told: a column of 「同上」 points up row by row. */
  const told = new Map<number, Outcome>()
  const outcomeAt = (index: number): Outcome => {
    const row = rowAt(index)
    if (!isOpen(row)) return row.outcome ?? readOutcome(row.activity, row.kind)
    const before = told.get(index)
    if (before) return before
    const pointed = pointedAt(index)
    const found = pointed === undefined ? readOutcome(row.activity, row.kind) : outcomeAt(pointed)
    const outcome = row.kind === 'plan' && found !== 'none_reported' ? 'planned' : found
    told.set(index, outcome)
    return outcome
  }
  return rows.map((row, index) => (isOpen(row) ? { ...row, outcome: outcomeAt(index) } : row))
}
