import type { ExchangeRow } from '../domain/exchange.ts'
import { initiativeId } from '../ingest/identify.ts'

const cellOf = (row: ExchangeRow) => `${initiativeId(row)} ${row.fiscal_year} ${row.kind}`

/**
 * Joins two sets of rows cell by cell: where both have the same initiative, fiscal year and kind, the incoming cell
 * holds, so that nothing counts twice. Says how many cells were added and how many gave way.
 */
export const joinReading = (
  present: readonly ExchangeRow[],
  incoming: readonly ExchangeRow[],
): { rows: ExchangeRow[]; added: number; replaced: number } => {
  const presentCells = new Set(present.map(cellOf))
  const incomingCells = new Set(incoming.map(cellOf))
  const replaced = [...incomingCells].filter((cell) => presentCells.has(cell)).length
  return {
    rows: [...present.filter((row) => !incomingCells.has(cellOf(row))), ...incoming],
    added: incomingCells.size - replaced,
    replaced,
  }
}
