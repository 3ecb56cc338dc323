import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import { readKind } from '../normalise/kind.ts'
import type { ColumnMapping } from '../mapping.ts'
import { columnRoles, unread, valuesOf } from './columnRoles.ts'
import { contentRole } from './contentRole.ts'
import { oneInitiative } from './oneInitiative.ts'
import { surestColumn } from './surestColumn.ts'
import type { BodyRow } from './tableBody.ts'
import { tellsResults } from './tellsResults.ts'

/* Words that make a column of sentences one of results or of plans. */
const kindOfHeader = (header: string): Kind | null =>
  readKind(header) ??
  (/成果|達成|(?:取り?組み?|実施|進捗|活動)の?状況|^実施(?:[(（]D(?:o)?[)）])?$|results?\b|achieve|done\b/iu.test(
    header,
  )
    ? 'result'
    : null) ??
  (/目標|見込|今後|来年度|次年度|翌年度|\bplans?\b|planned|\bnext\b/iu.test(header) ? 'plan' : null)

/* 取組内容 beside 実績 describes the initiative; beside 計画 alone it is what was done where its sentences say so. */
const withKinds = (columns: readonly ColumnMapping[], rows: readonly BodyRow[]): ColumnMapping[] => {
  const activities = columns.filter(({ role }) => role === 'activity')
  const kinds = new Map(activities.map(({ column, header }) => [column, kindOfHeader(header)]))
  const named = [...kinds.values()]
  let isFree = !columns.some(({ role }) => role === 'guideline')
  const seen = new Set<Kind | null>()
  return columns.map((column): ColumnMapping => {
    if (column.role !== 'activity') return column
    const own = kinds.get(column.column) ?? null
    const besidePlans = named.includes('plan') && !named.includes('result')
    const kind = own ?? (besidePlans && tellsResults(valuesOf(rows, column.column)) ? 'result' : null)
    if (kind === null && named.some((other) => other !== null)) {
      const taken = isFree
      isFree = false
      return taken ? { ...column, role: 'guideline', reason: 'position', sureness: 0.5 } : unread(column)
    }
    if (seen.has(kind)) return unread(column)
    seen.add(kind)
    return { ...column, kind }
  })
}

/* 「令和6年度（予定）」 */
const hasKindBeside = (columns: readonly ColumnMapping[], rows: readonly BodyRow[]): boolean => {
  const year = columns.find(({ role }) => role === 'fiscal_year')?.column ?? -1
  return valuesOf(rows, year).some((text) => readKind(text) !== null)
}

/* Where neither a head nor a column nor the report's year tells the kind, the sentences may. */
const withToldKind = (columns: readonly ColumnMapping[], rows: readonly BodyRow[]): ColumnMapping[] =>
  columns.map((column): ColumnMapping => {
    if (column.role !== 'activity' || column.kind !== null) return column
    return tellsResults(valuesOf(rows, column.column))
      ? { ...column, kind: 'result', reason: 'content', sureness: 0.6 }
      : column
  })

/** What each column of a long table holds: one initiative, and an activity, or the results and the plans apart. */
export const longColumns = (texts: readonly string[], rows: readonly BodyRow[], reportYear: FiscalYear | null): ColumnMapping[] => {
  const columns = oneInitiative(columnRoles(texts, rows))
  if (columns.some(({ role }) => role === 'kind')) {
    const activity = surestColumn(columns.filter(({ role }) => role === 'activity'))
    return columns.map((column) => column.role === 'activity' && column !== activity ? unread(column) : column) // prettier-ignore
  }
  const told = withKinds(
    columns.map((column): ColumnMapping =>
      column.role === 'ignored' && kindOfHeader(column.header) !== null && contentRole(valuesOf(rows, column.column)) === 'activity'
        ? { ...column, role: 'activity', reason: 'alias', sureness: 0.8 }
        : column,
    ),
    rows,
  )
  return reportYear !== null || hasKindBeside(columns, rows) ? told : withToldKind(told, rows)
} // prettier-ignore
