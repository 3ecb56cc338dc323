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

/** An initiative's columns as one text, for telling rows apart where the id itself is not asked for. */
export const initiativeKey = (row: InitiativeColumns): string =>
  [row.municipality, row.section, row.process, row.theme, row.initiative, row.category].join('\u001f')

/** A row's cell as one text: its initiative, fiscal year and kind, or those of another cell of the initiative. */
export const cellKey = (
  row: InitiativeColumns & Pick<ExchangeRow, 'fiscal_year' | 'kind'>,
  year = row.fiscal_year,
  kind = row.kind,
): string => `${initiativeKey(row)}\u001f${year} ${kind}`

/**
 * Gives every row its id: from initiative, year, kind, words, department and the ordinal among equals, which go by
 * their place in the cell, so that the order of the lines does not matter.
 */
export const identify = (rows: readonly ExchangeRow[]): ExchangeRow[] => {
  const initiatives = new Map<string, string>()
  const ofInitiative = (row: ExchangeRow): string => {
    const key = initiativeKey(row)
    const known = initiatives.get(key)
    if (known !== undefined) return known
    const id = initiativeId(row)
    initiatives.set(key, id)
    return id
  }
  const parts = rows.map((row) => [ofInitiative(row), row.fiscal_year, row.kind, row.entry_type === 'empty' ? null : row.activity, row.department]) // prettier-ignore
  const ids: string[] = []
  for (const equals of groupBy([...rows.keys()], (index) => parts[index]?.join('\u001f')).values())
    equals
      .sort((a, b) => (rows[a]?.position ?? 0) - (rows[b]?.position ?? 0))
      .forEach((index, ordinal) => {
        ids[index] = stableId([...(parts[index] ?? []), ordinal + 1])
      })
  return rows.map((row, index) => ({ ...row, id: ids[index] ?? '' }))
}
