import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { columnBeside } from '../normalise/columnBeside.ts'
import type { ColumnMapping, Role } from '../mapping.ts'
import { columnRoles, unread, valuesOf } from './columnRoles.ts'
import { bearsOut } from './contentRole.ts'
import { plansInWords, tellsPlans } from './plansInWords.ts'
import type { BodyRow } from './tableBody.ts'

/** Heads of columns that name an indicator. */
export const indicatorName = /指標|kpi|indicator|測定項目/iu
const derived = /達成率|達成度|進捗率|評価|増減|前年比|rate|change/iu
const ofTarget = /目標|計画|予定|見込|target|plan/iu
const ofActual = /実績|現状|基準|当初|策定時|actual|result|baseline/iu

/* A year alone over figures is the actual of a year that is reported, and the target of one to come. */
const kindOf = (header: string, year: FiscalYear | null, reportYear: FiscalYear | null): Kind | null => {
  if (ofTarget.test(header)) return 'plan'
  if (ofActual.test(header) || year === null) return 'result'
  return reportYear === null ? null : year <= reportYear ? 'result' : 'plan'
}

const numberColumn = (column: ColumnMapping, rows: readonly BodyRow[], hasYears: boolean, reportYear: FiscalYear | null): ColumnMapping | null => {
  const { header } = column
  /* 基本目標 over 「1 仕事」 is a heading. */
  if (columnBeside(header) !== null || ['section', 'process', 'theme'].includes(column.role)) return null
  const fiscalYear = readFiscalYear(header)
  const isNamed = fiscalYear !== null || column.role === 'value' || column.role === 'target' || ofActual.test(header) || ofTarget.test(header)
  const isFigures = isNamed && !indicatorName.test(header) && bearsOut('value', valuesOf(rows, column.column))
  if (!isFigures) return null
  if (derived.test(header) || (fiscalYear === null && !hasYears)) return unread(column)
  const kind = kindOf(header, fiscalYear, reportYear)
  const role: Role = kind === 'plan' ? 'target' : 'value'
  const isYearAlone = !ofTarget.test(header) && !ofActual.test(header)
  return { ...column, role, fiscalYear, kind, reason: isYearAlone && fiscalYear !== null ? 'report-year' : 'alias', sureness: 0.9 }
} // prettier-ignore

/**
 * What each column of a table of figures holds: the indicator's name (`activity`), and its values and targets, of one
 * fiscal year each or of the row's.
 */
export const indicatorColumns = (texts: readonly string[], rows: readonly BodyRow[], reportYear: FiscalYear | null): ColumnMapping[] => {
  const columns = columnRoles(texts, rows)
  const hasYears = columns.some(({ role, header }) => role === 'fiscal_year' && readFiscalYear(header) === null) || rows.some(({ fiscalYear }) => fiscalYear !== null)
  const name = columns.find(({ header }) => indicatorName.test(header) && readFiscalYear(header) === null)
  const read = columns.map((column): ColumnMapping => {
    if (column === name) return { ...column, role: 'activity', reason: 'alias', sureness: 0.9 }
    const figures = numberColumn(column, rows, hasYears, reportYear)
    if (figures) return figures
    return column.role === 'activity' || column.role === 'outcome' || readFiscalYear(column.header) !== null ? unread(column) : column
  })
  const reported = read.flatMap(({ role, fiscalYear }) => (role === 'value' && fiscalYear !== null ? [fiscalYear] : []))
  const about = reportYear ?? (reported.length > 0 ? Math.max(...reported) : null)
  return read.map((column, at) => column !== read[name?.column ?? -1] && tellsPlans(columns[at] ?? column, valuesOf(rows, column.column)) ? plansInWords(column, about, hasYears) : column)
} // prettier-ignore
