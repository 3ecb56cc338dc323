import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import type { ColumnMapping, Role } from '../mapping.ts'
import { withoutMarkup } from '../normalise/cellText.ts'
import type { CellRange, SheetRow } from '../sheet.ts'
import { cellYears } from './wideCellYears.ts'
import { columnHead } from './wideHead.ts'
import { kindByReportYear, resolveYear, yearsOfHeads } from './wideYears.ts'

/** A year and kind that a cell of its own stands for. */
export interface YearKind {
  readonly fiscalYear: FiscalYear
  readonly kind: Kind
}

/** A column of entries: of one year and kind, of several years told inside its cells, or (`of` empty) of none that is known. */
export interface ActivityColumn {
  readonly column: number
  readonly header: string
  readonly fiscalYear: FiscalYear | null
  readonly kind: Kind | null
  readonly isInside: boolean
  readonly of: readonly YearKind[]
}

/** Where a wide report keeps what: column indices from 0. */
export interface Layout {
  readonly columns: readonly ColumnMapping[]
  readonly activities: readonly ActivityColumn[]
  readonly departments: readonly ColumnMapping[]
  readonly width: number
  readonly reportYear: FiscalYear | null
}

/** The first column of a role. */
export const columnOf = ({ columns }: Layout, role: Role): number | null =>
  columns.find((column) => column.role === role)?.column ?? null

/** A part of a cell under a year's head, its year and kind as far as they are known. */
export interface YearPart {
  readonly head: string
  readonly text: string
  readonly fiscalYear: FiscalYear | null
  readonly kind: Kind | null
}

/** The parts of a cell that tells its years itself. */
export const yearParts = (cell: string, kind: Kind | null, reportYear: FiscalYear | null): YearPart[] => {
  let beside: FiscalYear | null = null
  return cellYears(withoutMarkup(cell)).map(({ head, year, kind: own, text }) => {
    const fiscalYear: FiscalYear | null = year ? resolveYear(year, beside, reportYear) : null
    beside = fiscalYear ?? beside
    const told = own ?? kind ?? (fiscalYear === null ? null : kindByReportYear(fiscalYear, reportYear))
    return { head, text, fiscalYear, kind: told }
  })
}

/**
 * The layout that a mapping gives. What it leaves open, the year and kind of a head like 前年度, is told by the report's
 * year; a column of entries without a year is asked whether its cells name years themselves.
 */
export const layoutOf = (
  columns: readonly ColumnMapping[],
  rows: readonly SheetRow[],
  reportYear: FiscalYear | null,
): Layout => {
  const heads = columns.map(({ header }) => columnHead([header]))
  const open = yearsOfHeads(heads, reportYear)
  const openOf = new Map(columns.map(({ column }, index) => [column, open[index]]))
  const activities = columns
    .filter(({ role }) => role === 'activity')
    .map(({ column, header, fiscalYear, kind }): ActivityColumn => {
      if (fiscalYear === null) {
        const parts = rows.flatMap(({ cells }) => yearParts(cells[column] ?? '', kind, reportYear))
        const inside = new Map<string, YearKind>()
        for (const { fiscalYear: year, kind: told } of parts)
          if (year !== null && told !== null) inside.set(`${year} ${told}`, { fiscalYear: year, kind: told })
        if (parts.some(({ head }) => head !== '')) return { column, header, fiscalYear, kind, isInside: true, of: [...inside.values()] } // prettier-ignore
      }
      const ofHead = openOf.get(column)
      const year = fiscalYear ?? ofHead?.fiscalYear ?? null
      const told = kind ?? ofHead?.kind ?? (year === null ? null : kindByReportYear(year, reportYear))
      return { column, header, fiscalYear: year, kind: told, isInside: false, of: year === null || told === null ? [] : [{ fiscalYear: year, kind: told }] } // prettier-ignore
    })
  const departments = columns.filter(({ role }) => role === 'department')
  return {
    columns,
    activities,
    departments,
    reportYear,
    width: Math.max(0, ...columns.map(({ column }) => column + 1)),
  }
}

/** Whether a merged range goes over the table's initiatives and years: what stands in it is no cell of theirs. */
export const isTableWide = ({ left, right }: CellRange, layout: Layout): boolean => {
  const initiative = columnOf(layout, 'initiative')
  const isOver = (column: number) => left <= column + 1 && column + 1 <= right
  return initiative !== null && isOver(initiative) && layout.activities.some(({ column }) => isOver(column))
}

const isNote = (text: string) => /^[※＊*]|^[(（]?注|。$/u.test(text)

/** Whether the only text of a row stands where a row of the table has it: a category, a year's cell, an initiative's name. */
export const isRowOfOne = (cells: readonly string[], layout: Layout): boolean => {
  const column = cells.findIndex((text) => text !== '')
  const text = cells[column] ?? ''
  const besides = layout.columns.some(({ role }) => ['category', 'policy', 'guideline', 'department'].includes(role)) // prettier-ignore
  if (column === columnOf(layout, 'initiative'))
    return cells.length > 1 && (/^[○〇◯]/u.test(text) || (!besides && !isNote(text)))
  return column === columnOf(layout, 'category') || layout.activities.some((year) => year.column === column)
}
