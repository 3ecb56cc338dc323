import type { Issue } from '../../domain/issue.ts'
import type { Mapping, Role } from '../mapping.ts'
import { isDitto } from '../normalise/isDitto.ts'
import type { Sheet } from '../sheet.ts'
import type { BodyRow } from './tableBody.ts'

/* Each goes on from the row above unless one of those before it is printed anew. */
const sectionPath: readonly Role[] = ['section', 'process', 'theme', 'initiative']
/* What is said of an initiative goes on with its name. */
const ofInitiative: readonly Role[] = ['guideline', 'category', 'policy']
/* 〃 in one of these is what stands above it; of entries it is an entry of its own. */
const mayBeDitto: ReadonlySet<Role> = new Set([
  ...sectionPath,
  ...ofInitiative,
  'department',
  'fiscal_year',
  'kind',
  'unit',
])

/** Fills the blanks that a table leaves where the row above says the same: section path, initiative, what `below` names under it, and fiscal year; and 〃 in any column but of entries. Each column that was filled is an issue with its first place and how many. */
export const fillFromAbove = (sheet: Sheet, { columns }: Mapping, rows: readonly BodyRow[],
  below: readonly Role[] = [],
): { rows: BodyRow[]; issues: Issue[] } => {
  const path = [...sectionPath, ...below]
  const columnOf = (role: Role) => columns.find((column) => column.role === role)?.column ?? -1
  const filled = new Map<number, { first: number; count: number }>()
  const above = new Map<number, string>()
  let headings = rows[0]?.path
  const done = rows.map((row): BodyRow => {
    /* A heading between the rows ends what stood above it. */
    if (row.path !== headings) for (const role of path) above.delete(columnOf(role))
    headings = row.path
    const cells = [...row.cells]
    const isBlank = (column: number) => (cells[column] ?? '').trim() === ''
    const fillAt = (column: number): boolean => {
      const text = above.get(column) ?? ''
      if (text === '') return false
      while (cells.length < column) cells.push('')
      cells[column] = text
      const soFar = filled.get(column)
      filled.set(column, { first: soFar?.first ?? row.row, count: (soFar?.count ?? 0) + 1 })
      return true
    }
    const fill = (role: Role): boolean => {
      const column = columnOf(role)
      return column >= 0 && isBlank(column) && fillAt(column)
    }
    for (const { column, role } of columns)
      if (mayBeDitto.has(role) && isDitto(cells[column] ?? '')) fillAt(column)
    const printed = path.findIndex((role) => columnOf(role) >= 0 && !isBlank(columnOf(role)))
    const goesOn = path.slice(0, printed < 0 ? path.length : printed).filter(fill)
    if (goesOn.includes('initiative')) ofInitiative.forEach(fill)
    fill('fiscal_year')
    for (const { column } of columns) above.set(column, (cells[column] ?? '').trim())
    return { ...row, cells }
  })
  const issues = [...filled].map(([column, { first, count }]): Issue => {
    const header = columns.find((one) => one.column === column)?.header ?? ''
    return { rule: 'filled-from-above', place: { file: sheet.file, sheet: sheet.sheet, row: first, column: column + 1 }, text: `${header} (${count})` }
  })
  return { rows: done, issues }
} // prettier-ignore
