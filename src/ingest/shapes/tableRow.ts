import type { Issue, IssueRule } from '../../domain/issue.ts'
import type { Place } from '../../domain/place.ts'
import { isDash } from '../normalise/isDash.ts'
import type { Mapping, Role } from '../mapping.ts'
import type { Sheet } from '../sheet.ts'
import type { BodyRow } from './tableBody.ts'
import type { SectionPath } from './wideHeadings.ts'

/** One row of a table by the roles of its columns. Texts are as printed, white space around them aside. */
export interface TableRow {
  /** The headings above it. */
  readonly path: SectionPath
  readonly text: (role: Role) => string
  readonly placeOf: (role: Role | null) => Place
  readonly raise: (rule: IssueRule, role: Role | null, text: string) => void
  /** Reads a value; null for a blank and a dash, and for a text that does not fit, which becomes an issue. */
  readonly value: <Value>(role: Role, rule: IssueRule, read: (text: string) => Value | null) => Value | null
}

/** Opens the rows of a table; their issues go to `issues`. Of two columns with one role the first holds. */
export const rowOpener = (sheet: Sheet, mapping: Mapping, issues: Issue[]) => {
  const columns = new Map<Role, number>()
  for (const { role, column } of mapping.columns) if (!columns.has(role)) columns.set(role, column)
  return ({ row, cells, path }: BodyRow): TableRow => {
    const placeOf = (role: Role | null): Place => {
      const column = role === null ? undefined : columns.get(role)
      return { file: sheet.file, sheet: sheet.sheet, row, column: column === undefined ? null : column + 1 }
    }
    const text = (role: Role) => (cells[columns.get(role) ?? -1] ?? '').trim()
    const raise = (rule: IssueRule, role: Role | null, words: string) => {
      issues.push({ rule, place: placeOf(role), text: words })
    }
    return {
      path,
      text,
      placeOf,
      raise,
      value: (role, rule, read) => {
        const printed = text(role)
        if (printed === '' || isDash(printed)) return null
        const result = read(printed)
        if (result === null) raise(rule, role, printed)
        return result
      },
    }
  }
}
