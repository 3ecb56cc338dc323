import type { Issue } from '../../domain/issue.ts'
import type { Role } from '../mapping.ts'
import type { TableRow } from './tableRow.ts'

/* What an entry takes with it: a row without one has nothing that holds these. */
const ofEntry: readonly Role[] = ['activity', 'unit', 'department']

/** Follows the rows of a table of indicators, to name what stands beside blanks alone and so comes into no entry. */
export const besideBlanks = () => {
  const kept = new Set<string>()
  const open: { readonly key: string; readonly issue: Issue }[] = []
  const textsOf = (row: TableRow) => ofEntry.map((role) => ({ role, text: row.text(role) })).filter(({ text }) => text !== '') // prettier-ignore
  return {
    /** A row that gave entries. */
    entered: (initiative: string, row: TableRow): void => {
      for (const { text } of textsOf(row)) kept.add(JSON.stringify([initiative, text]))
    },
    /** A row whose figures are all blank. */
    blank: (initiative: string, row: TableRow): void => {
      for (const { role, text } of textsOf(row))
        if (text !== initiative) open.push({ key: JSON.stringify([initiative, text]), issue: { rule: 'beside-blanks', place: row.placeOf(role), text } }) // prettier-ignore
    },
    /** One issue for each such text that no other row of its initiative has brought into an entry. */
    issues: (): Issue[] => open.filter(({ key }) => !kept.has(key)).map(({ issue }) => issue),
  }
}
