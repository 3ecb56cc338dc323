import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { headText } from '../normalise/headText.ts'
import { readKind } from '../normalise/kind.ts'
import type { ColumnMapping } from '../mapping.ts'
import { columnRoles, unread, valuesOf } from './columnRoles.ts'
import { areSentences, contentRole } from './contentRole.ts'
import { indicatorFigures } from './indicatorFigures.ts'
import { oneInitiative } from './oneInitiative.ts'
import type { BodyRow } from './tableBody.ts'
import { kindInWords, toldInWords } from './toldInWords.ts'

/** Heads of columns that name an indicator. */
export const indicatorName = /指標|kpi|indicator|測定項目/iu
/** The name of a group of columns that holds an indicator's name, unit and figures: 「成果指標」 over 「単位」. */
export const groupOfIndicator = /^\S*(?:指標|KPI)\S*\s+(?=\S)/iu

/** What each column of a table of figures holds, and whether some of them wait for the report's own year. */
export interface IndicatorColumns {
  readonly columns: readonly ColumnMapping[]
  readonly asksReportYear: boolean
}

const longestKind = 16
const goalYear = /^(?:目標|達成|最終)(?:値|目標)?の?年[度次]?$/u
const otherYear = /^(?:基準|策定|開始|終了|完了|現状|当初)(?:値|時)?の?年[度次]?$/u

/* 目標年度 is the year of a row's target alone, 基準年度 that of a figure before it. */
const withYearsOfGoals = (columns: readonly ColumnMapping[], rows: readonly BodyRow[]): ColumnMapping[] =>
  columns.map((column): ColumnMapping => {
    const head = headText(column.header).replace(/\s+/gu, '')
    if (otherYear.test(head)) return unread(column)
    const isGoals = goalYear.test(head) && contentRole(valuesOf(rows, column.column)) === 'fiscal_year'
    return isGoals ? { ...column, role: 'fiscal_year', kind: 'plan', reason: 'alias', sureness: 0.8 } : column
  })

/* 「量の見込み」 and 「実績」 in front of figures of years are the kinds of their rows. */
const withKindsOfRows = (columns: readonly ColumnMapping[], rows: readonly BodyRow[]): ColumnMapping[] => {
  const isFree = !columns.some(({ role, header }) => role === 'kind' || (readFiscalYear(header) !== null && readKind(header) !== null))
  const ofKinds = columns.find(({ role, column, header }) => {
    if (!isFree || role !== 'ignored' || indicatorName.test(header)) return false
    const kinds = valuesOf(rows, column).map((text) => (text.length <= longestKind ? readKind(text) : null))
    return kinds.includes('plan') && kinds.includes('result') && kinds.filter((kind) => kind !== null).length * 2 >= kinds.length
  })
  return columns.map((column) => (column === ofKinds ? { ...column, role: 'kind', reason: 'content', sureness: 0.6 } : column))
} // prettier-ignore

const readElsewhere: ReadonlySet<string> = new Set(['activity', 'outcome', 'value', 'target'])

/**
 * What each column of a table of figures holds: the indicator's name (`activity`), its values and targets, and what is
 * told of them in words.
 */
export const indicatorColumns = (texts: readonly string[], rows: readonly BodyRow[], reportYear: FiscalYear | null): IndicatorColumns => {
  const seen = columnRoles(texts.map((text) => text.replace(groupOfIndicator, '')), rows)
  const columns = withKindsOfRows(withYearsOfGoals(seen, rows), rows).map((column) => ({ ...column, header: texts[column.column] ?? column.header }))
  const hasYears = columns.some(({ role, header, kind }) => role === 'fiscal_year' && kind === null && readFiscalYear(header) === null) || rows.some(({ fiscalYear }) => fiscalYear !== null)
  const hasGoalYears = columns.some(({ role, kind }) => role === 'fiscal_year' && kind === 'plan')
  const figures = indicatorFigures(columns, rows, reportYear, { hasYears, hasGoalYears })
  const ofFigures = new Map(figures.columns.map((column) => [column.column, column]))
  const others = columns.filter(({ column }) => !ofFigures.has(column))
  const name = others.find(({ header }) => indicatorName.test(header) && readFiscalYear(header) === null)
  const reported = figures.columns.flatMap(({ role, fiscalYear }) => (role === 'value' && fiscalYear !== null ? [fiscalYear] : []))
  const about = reportYear ?? (reported.length > 0 ? Math.max(...reported) : null)

  const inWords = (isFree: boolean): ReadonlyMap<number, Kind> => new Map(others.flatMap((column) => {
    const kind = column === name ? null : kindInWords(column, valuesOf(rows, column.column), isFree)
    return kind === null ? [] : [[column.column, kind] as const]
  }))
  const named = inWords(false)
  const kinds = [...named.values()].includes('result') ? named : inWords(true)
  const read = oneInitiative(columns.map((column): ColumnMapping => {
    const kind = kinds.get(column.column)
    if (column === name) return { ...column, role: 'activity', reason: 'alias', sureness: 0.9 }
    if (kind) return toldInWords(column, kind, about, hasYears)
    return ofFigures.get(column.column) ?? (readElsewhere.has(column.role) || readFiscalYear(column.header) !== null ? unread(column) : column)
  }))
  /* 取組内容 beside what was done describes it. */
  const isFree = !read.some(({ role }) => role === 'guideline')
  const describing = others.find((column) => isFree && column !== name && column.role === 'activity' && !kinds.has(column.column) && /内容|概要/u.test(column.header) && areSentences(valuesOf(rows, column.column)))
  return {
    columns: read.map((column) => (column.column === describing?.column ? { ...column, role: 'guideline', reason: 'position', sureness: 0.5 } : column)),
    asksReportYear: figures.asksReportYear || (reportYear === null && read.some(({ role, column }) => role === 'ignored' && kinds.has(column))),
  }
} // prettier-ignore
