import type { ExchangeRow } from '../domain/exchange.ts'
import { readPlace } from '../domain/place.ts'
import { groupBy } from '../domain/groupBy.ts'
import { bareCharacters } from './normalise/cellText.ts'
import { readOutcome } from './normalise/outcome.ts'
import type { SheetReading } from './reading.ts'
import type { Sheet } from './sheet.ts'

/* The words that are left where nothing struck out is read. */
const withoutStruck = (words: string, struck: readonly string[]): string => {
  const bare = bareCharacters(words)
  if (struck.some((text) => bareCharacters(text).includes(bare))) return ''
  return struck.reduce((left, text) => left.replace(text, ''), words).trim()
}

const withoutResult = (row: ExchangeRow, struck: readonly string[]): ExchangeRow => {
  if (row.entry_type !== 'activity') return row
  const left = withoutStruck(row.activity, struck)
  if (left === row.activity) return row
  if (left === '') return { ...row, outcome: 'unknown', public_comment: null }
  /* An outcome that a column gives goes before the words. */
  return row.outcome === readOutcome(row.activity, row.kind) ? { ...row, outcome: readOutcome(left, row.kind) } : row // prettier-ignore
}

/**
 * A reading of a sheet in which nothing that is struck out says that anything was held: the words stay, each piece is an
 * issue, an entry that is struck out whole is of no known outcome, one in part is what the rest of it says.
 */
export const withStruckTexts = ({ file, sheet, facts }: Sheet, reading: SheetReading): SheetReading => {
  const struck = facts?.struck ?? []
  if (struck.length === 0) return reading
  const keyOf = (row: number | null, column: number | null) => `${row} ${column}`
  const byCell = groupBy(struck, ({ row, column }) => keyOf(row, column))
  return {
    ...reading,
    rows: reading.rows.map((row, index) => {
      const place = reading.places?.[index] ?? readPlace(row.source)
      const found = byCell.get(keyOf(place.row, place.column))
      return found ? withoutResult(row, found.map(({ text }) => text)) : row // prettier-ignore
    }),
    issues: [
      ...reading.issues,
      ...struck.map(({ row, column, text }) => ({ rule: 'struck-text' as const, place: { file, sheet, row, column }, text })), // prettier-ignore
    ],
  }
}
