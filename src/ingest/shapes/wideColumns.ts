import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { ColumnMapping, Role } from '../mapping.ts'
import { withoutMarkup } from '../normalise/cellText.ts'
import { columnBeside } from '../normalise/columnBeside.ts'
import { isClerical } from '../normalise/isClerical.ts'
import { readCategory } from '../normalise/category.ts'
import { looksLikeDepartment, splitDepartments } from '../normalise/department.ts'
import type { SheetRow } from '../sheet.ts'
import { countsOn } from './contentRole.ts'
import { hasYearHeads } from './wideCellYears.ts'
import type { HeaderBlock } from './wideHeader.ts'
import { narrowDepartments } from './narrowDepartments.ts'
import { yearsOfHeads } from './wideYears.ts'

/** The texts of one column below its head. */
export type ColumnTexts = (column: number) => readonly string[]

const rowsAsked = 300

/** The texts below a head, of the first rows, asked for by column. */
export const textsBelow = (rows: readonly SheetRow[]): ColumnTexts => {
  const asked = rows.slice(0, rowsAsked)
  return (column) =>
    asked.map(({ cells }) => withoutMarkup(cells[column] ?? '')).filter((text) => text !== '')
}

const share = (texts: readonly string[], tells: (text: string) => boolean) =>
  texts.length === 0 ? 0 : texts.filter(tells).length / texts.length

const isDepartment = (text: string) =>
  text.length <= 60 && text.split(/[\n、，,／/]/u).every((part) => splitDepartments(part, new Set()).every((name) => looksLikeDepartment(name))) // prettier-ignore
const isCategory = (text: string) => /^[IVXⅠ-ⅻ]+$/iu.test(text) && readCategory(text) !== null

const of = (column: ColumnMapping, role: Role, sureness: number): ColumnMapping => ({ ...column, role, sureness, reason: 'content' }) // prettier-ignore

/* What no head tells, the texts below may. */
const byContent = (columns: readonly ColumnMapping[], textsOf: ColumnTexts): ColumnMapping[] => {
  const has = (role: Role) => columns.some((column) => column.role === role)
  return columns.map((column) => {
    const texts = textsOf(column.column)
    const isStatus = column.role === 'category' && columnBeside(column.header, texts) === 'status'
    if (isStatus) return of(column, 'ignored', 1)
    if (column.role !== 'ignored' || isCorrectionColumn(column.header) || isClerical(column.header) || columnBeside(column.header, texts) !== null) return column // prettier-ignore
    if (column.header === '' && countsOn(texts)) return of(column, 'position', 0.6)
    const departments = share(texts, isDepartment)
    if (departments >= 0.6) return of(column, 'department', departments * 0.8)
    const categories = share(texts, isCategory)
    if (categories >= 0.6 && !has('category')) return of(column, 'category', categories * 0.8)
    if (!/課題|評価/u.test(column.header) && share(texts, hasYearHeads) >= 0.5)
      return of(column, 'activity', 0.7)
    return column
  })
}

/* Where no head names the initiatives, they are the first column of texts before the years that has no other role. */
const withInitiative = (columns: readonly ColumnMapping[], textsOf: ColumnTexts): ColumnMapping[] => {
  const named = columns.filter(({ role }) => role === 'initiative')
  if (named.length > 0) {
    const best = named.find(({ header }) => /取り?組み?|事業/u.test(header)) ?? named[0]
    return columns.map((column) => (column.role === 'initiative' && column !== best ? { ...column, role: column.column < (best?.column ?? 0) ? 'theme' : 'ignored', sureness: 0.6, reason: 'position' } : column)) // prettier-ignore
  }
  const years = columns.filter(({ role }) => role === 'activity').map(({ column }) => column)
  const free = columns.find(({ column, role, header }) => role === 'ignored' && !isCorrectionColumn(header) && !isClerical(header) && columnBeside(header) === null && column < Math.min(...years) && share(textsOf(column), (text) => !/^\d+$/u.test(text)) > 0.5) // prettier-ignore
  return columns.map((column) =>
    column === free ? { ...column, role: 'initiative', sureness: 0.5, reason: 'position' } : column,
  )
}

/* 担当課 beside each year's column holds for that year. */
const departmentsByYear = (columns: readonly ColumnMapping[]): ColumnMapping[] => {
  const beside = columns.filter(({ role, column }) => role === 'department' && columns[column - 1]?.role === 'activity') // prettier-ignore
  if (beside.length < 2) return [...columns]
  return columns.map((column) => {
    const left = columns[column.column - 1]
    if (!left || !beside.includes(column) || column.fiscalYear !== null) return column
    return { ...column, fiscalYear: left.fiscalYear, kind: left.kind, sureness: 0.8, reason: 'position' }
  })
}

/** What each column of a wide report holds, by its heads, then by the texts below, then by where it stands. */
export const wideColumns = (
  { heads }: HeaderBlock,
  textsOf: ColumnTexts,
  reportYear: FiscalYear | null,
): ColumnMapping[] => {
  const years = yearsOfHeads(heads, reportYear)
  const hasYears = heads.some(({ role, year }) => role === 'activity' && year !== null)
  const columns = heads.map(({ text, role, year, sureness, reason }, column): ColumnMapping => {
    const base = { column, header: text, fiscalYear: null, kind: null }
    if (role !== 'activity' && !(role === 'department' && year)) return { ...base, role, sureness, reason }
    const own = years[column]
    const kind = heads[column]?.kind ?? null
    const isInside =
      role === 'activity' && !(year && 'year' in year) && share(textsOf(column), hasYearHeads) >= 0.5
    if (isInside) return { ...base, role, kind, sureness: 0.9, reason: 'content' }
    if (role === 'activity' && !year && hasYears && !/予定|計画|今後/u.test(text)) return { ...base, role: 'ignored', sureness: 0.5, reason: 'nothing' } // prettier-ignore
    const isWhole = own?.fiscalYear != null && (own.reason === 'header' || role === 'department')
    return {
      ...base,
      role,
      fiscalYear: own?.fiscalYear ?? null,
      kind: role === 'department' ? kind : (own?.kind ?? null),
      sureness:
        own?.fiscalYear == null ? 0.4 : own.kind === null && role === 'activity' ? 0.6 : isWhole ? 1 : 0.7,
      reason: role === 'department' ? 'header' : (own?.reason ?? 'header'),
    }
  })
  return narrowDepartments(departmentsByYear(withInitiative(byContent(columns, textsOf), textsOf)))
}
