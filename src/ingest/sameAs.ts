import type { ExchangeRow } from '../domain/exchange.ts'
import type { Outcome } from '../domain/outcome.ts'
import { readOutcome } from './normalise/outcome.ts'
import { pointedAt } from './pointedAt.ts'

const isOpen = ({ entry_type, outcome }: ExchangeRow) => entry_type === 'same_as' && outcome === null

/**
 * Gives every entry that only points at another and has no outcome yet the outcome of the sentence it points to. Where
 * there is none, its own words do not tell.
 */
export const resolveSameAs = (rows: readonly ExchangeRow[], asInReport: boolean): readonly ExchangeRow[] => {
  if (!rows.some(isOpen)) return rows
  const rowAt = (index: number) => rows[index] as ExchangeRow
  const pointed = pointedAt(rows, asInReport)
  /* What is told stays told: a column of 「同上」 points up row by row. */
  const told = new Map<number, Outcome>()
  const outcomeAt = (index: number): Outcome => {
    const row = rowAt(index)
    if (!isOpen(row)) return row.outcome ?? readOutcome(row.activity, row.kind)
    const before = told.get(index)
    if (before) return before
    const target = pointed(index)
    const found = target === undefined ? readOutcome(row.activity, row.kind) : outcomeAt(target)
    const outcome = row.kind === 'plan' && found !== 'none_reported' ? 'planned' : found
    told.set(index, outcome)
    return outcome
  }
  return rows.map((row, index) => (isOpen(row) ? { ...row, outcome: outcomeAt(index) } : row))
}
