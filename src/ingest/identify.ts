import type { ExchangeRow } from '../domain/exchange.ts'
import { stableId } from '../domain/id.ts'

type InitiativeColumns = Pick<
  ExchangeRow,
  'municipality' | 'section' | 'process' | 'theme' | 'initiative' | 'category'
>

/** An initiative's id: from municipality, section path, name and category, so that load order does not matter. */
export const initiativeId = (row: InitiativeColumns): string =>
  stableId([row.municipality, row.section, row.process, row.theme, row.initiative, row.category])

/** The id of a heading, which may carry several initiatives in different categories. */
export const headingId = (row: Omit<InitiativeColumns, 'category'>): string =>
  stableId([row.municipality, row.section, row.process, row.theme, row.initiative])

/** Gives every row its id: from initiative, year, kind, words, department and the ordinal among equals. */
export const identify = (rows: readonly ExchangeRow[]): ExchangeRow[] => {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const parts = [initiativeId(row), row.fiscal_year, row.kind, row.entry_type === 'empty' ? null : row.activity, row.department] // prettier-ignore
    const key = stableId(parts)
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    return { ...row, id: stableId([...parts, ordinal]) }
  })
}
