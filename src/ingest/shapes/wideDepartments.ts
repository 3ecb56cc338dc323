import { splitDepartments } from '../normalise/department.ts'
import { isDash } from '../normalise/isDash.ts'
import type { Layout, YearKind } from './wideLayout.ts'

/** The names in a cell that holds departments alone, one or several a line. */
export const departmentsOfCell = (cell: string, known: ReadonlySet<string>): string[] => [
  ...new Set(
    cell
      .split('\n')
      .map((line) => line.replace(/^[\s●・○◎■-]+/u, '').trim())
      .flatMap((line) => splitDepartments(line, known))
      .filter((name) => name !== ''),
  ),
]

/** The departments that columns of a row name for a year's cell: of the column for that year, else of those for all, else `ofGroup`. */
export const departmentsOfRow = (
  cells: readonly string[],
  { departments }: Layout,
  { fiscalYear, kind }: YearKind,
  known: ReadonlySet<string>,
  ofGroup: readonly string[],
): readonly string[] => {
  const ofYear = departments.filter(
    (column) => column.fiscalYear === fiscalYear && (column.kind ?? kind) === kind,
  )
  const chosen = ofYear.length > 0 ? ofYear : departments.filter((column) => column.fiscalYear === null)
  const names = new Set(chosen.flatMap(({ column }) => departmentsOfCell(cells[column] ?? '', known)))
  return names.size > 0 ? [...names] : ofGroup
}

/** The names that columns of departments have in a row and no entry of it took, with their columns from 0. */
export const departmentsNotTaken = (
  printed: readonly string[],
  cells: readonly string[],
  { departments }: Layout,
  taken: ReadonlySet<string>,
  known: ReadonlySet<string>,
): { column: number; text: string }[] =>
  departments.flatMap(({ column }) => {
    if ((printed[column] ?? '') === '' || isDash(printed[column] ?? '')) return []
    const names = departmentsOfCell(cells[column] ?? '', known).filter((name) => !taken.has(name))
    return names.length > 0 ? [{ column, text: names.join('、') }] : []
  })
