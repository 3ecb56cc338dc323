import type { ExchangeRow } from '../domain/exchange.ts'
import { groupBy } from '../domain/groupBy.ts'
import { initiativeId } from '../ingest/identify.ts'

const cellOf = (row: ExchangeRow) => `${initiativeId(row)} ${row.fiscal_year} ${row.kind}`

/**
 * Joins two sets of rows cell by cell: where both have the same initiative, fiscal year and kind, the incoming cell
 * holds and stands in the present one's place, so that nothing counts twice and the report keeps its order. Says how
 * many cells were added and how many gave way.
 */
export const joinReading = (
  present: readonly ExchangeRow[],
  incoming: readonly ExchangeRow[],
): { rows: ExchangeRow[]; added: number; replaced: number } => {
  const presentCells = groupBy(present, cellOf)
  const incomingCells = groupBy(incoming, cellOf)
  const replaced = [...incomingCells.keys()].filter((cell) => presentCells.has(cell)).length
  const kept = [...presentCells].flatMap(([cell, rows]) => incomingCells.get(cell) ?? rows)
  return {
    rows: [...kept, ...incoming.filter((row) => !presentCells.has(cellOf(row)))],
    added: incomingCells.size - replaced,
    replaced,
  }
}
