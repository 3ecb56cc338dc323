import type { ExchangeRow } from '../domain/exchange.ts'
import { groupBy } from '../domain/groupBy.ts'
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

const partsOf = (row: ExchangeRow) =>
  [initiativeId(row), row.fiscal_year, row.kind, row.entry_type === 'empty' ? null : row.activity, row.department] // prettier-ignore

/**
 * Gives every row its id: from initiative, year, kind, words, department and the ordinal among equals, which go by
 * their place in the cell, so that the order of the lines does not matter.
 */
export const identify = (rows: readonly ExchangeRow[]): ExchangeRow[] => {
  const ids = new Map<ExchangeRow, string>()
  for (const equals of groupBy(rows, (row) => stableId(partsOf(row))).values())
    [...equals]
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
      .forEach((row, index) => ids.set(row, stableId([...partsOf(row), index + 1])))
  return rows.map((row) => ({ ...row, id: ids.get(row) ?? '' }))
}
