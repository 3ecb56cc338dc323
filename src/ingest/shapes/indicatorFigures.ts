import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import { columnBeside } from '../normalise/columnBeside.ts'
import { readFigure } from '../normalise/figure.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import type { ColumnMapping } from '../mapping.ts'
import { unread, valuesOf } from './columnRoles.ts'
import { bearsOut } from './contentRole.ts'
import { yearOfFigures } from './indicatorYears.ts'
import type { BodyRow } from './tableBody.ts'

const ofOthers =
  /(?:達成|進捗)[率度]|評価|増減|前年度?比|(?:達成|進捗)状況$|(?:目標|基準|計画|最終)年[度次]?$|\brate\b|\bchange\b/iu
const ofTarget = /目標|計画|予定|見込|target|plan/iu
const ofActual = /実績|現状|基準|当初|策定時|actual|result|baseline/iu
/** Whether a head is of what is worked out of the figures beside it (達成率), not of the figures. */
export const isDerived = (header: string): boolean => ofOthers.test(header)
/* What a figure is compared with is of a year before, an end in view of one to come. */
const ofBaseline = /基準|策定|初期|当初|開始時|baseline/iu
const ofAnotherYear = /基準|策定|初期|当初|開始時|最終|中間|将来|期間|終了|累計|平均|baseline|final/iu
const isOfNow = /現状|現在/u

/* A year alone over figures is the actual of a year that is reported, and the target of one to come. */
const kindOf = (header: string, year: FiscalYear | null, reportYear: FiscalYear | null): Kind | null => {
  if (ofTarget.test(header) && !(ofBaseline.test(header) && !/目標|予定|見込/u.test(header))) return 'plan'
  if (ofActual.test(header) || year === null) return 'result'
  return reportYear === null ? null : year <= reportYear ? 'result' : 'plan'
}

/* What stands where a figure will. */
const notYet = /^(?:未(?:集計|公表|確定|算定|定|実施)|(?:集計|調査|算定|精査)中)$/u

/** Whether a column has figures of indicators, by its head and its values. */
export const isOfFigures = ({ header, role }: Pick<ColumnMapping, 'header' | 'role'>, values: readonly string[]): boolean => {
  const named = readHeaderRole(header)?.role ?? ''
  /* 基本目標 over 「1 仕事」 is a heading. */
  if (columnBeside(header) !== null || ['section', 'process', 'theme'].includes(role)) return false
  const year = readFiscalYear(header)
  const isNamed = year !== null || named === 'value' || named === 'target' || ofActual.test(header) || ofTarget.test(header)
  return isNamed && bearsOut('value', values.filter((text) => !notYet.test(text.normalize('NFKC').trim())))
} // prettier-ignore

/**
 * Heads without a year whose figures are of the report's own: an actual where no other is of that year, a target
 * beside such an actual. 現状値 beside an actual is what that is compared with; a target beside it may be one in view.
 */
const ofOwnYear = (figures: readonly ColumnMapping[], reportYear: FiscalYear | null): ReadonlySet<number> => {
  const free = figures.filter(({ header }) => !ofAnotherYear.test(header) && yearOfFigures(header, reportYear) === 'own')
  const isActual = ({ header }: ColumnMapping) => kindOf(header, null, null) === 'result'
  const isDone = ({ header }: ColumnMapping) => !isOfNow.test(header) && !ofBaseline.test(header) && !ofTarget.test(header)
  const isReported = (column: ColumnMapping) => {
    const year = yearOfFigures(column.header, reportYear)
    return isDone(column) && typeof year === 'number' && (reportYear === null || year >= reportYear)
  }
  const actuals = figures.some(isReported) ? [] : free.filter(isActual)
  const done = actuals.filter(isDone)
  const own = done.length > 0 ? [...done, ...free.filter((column) => !isActual(column))] : actuals
  return new Set(own.map(({ column }) => column))
} // prettier-ignore

/** What the rows of a table say of their years: one for all figures, or one for their targets alone (目標年度). */
export interface YearsOfRows {
  readonly hasYears: boolean
  readonly hasGoalYears: boolean
}

/** The columns of figures of a table, as they are read, and whether some wait for the report's own year. */
export interface IndicatorFigures {
  readonly columns: readonly ColumnMapping[]
  readonly asksReportYear: boolean
}

/**
 * The columns that have figures of indicators: each a value or a target of the year that its head names, else of the row's
 * or the report's own. What is worked out of them, and what may be of another year, is not read; where no
 * year is known at all, the figures of the report's own have none.
 */
export const indicatorFigures = (columns: readonly ColumnMapping[], rows: readonly BodyRow[], reportYear: FiscalYear | null, { hasYears, hasGoalYears }: YearsOfRows): IndicatorFigures => {
  const figures = columns.filter((column) => isOfFigures(column, valuesOf(rows, column.column)))
  const told = figures.filter(({ header }) => !isDerived(header))
  const hasFigures = told.some(({ column }) => valuesOf(rows, column).some((text) => readFigure(text) !== null))
  const isGoal = ({ header }: ColumnMapping) => hasGoalYears && kindOf(header, null, null) === 'plan' && yearOfFigures(header, reportYear) === 'own'
  const isOfRow = (column: ColumnMapping) => isGoal(column) || (hasYears && yearOfFigures(column.header, reportYear) === 'own')
  const own = hasYears || !hasFigures ? new Set<number>() : ofOwnYear(told.filter((column) => !isGoal(column)), reportYear)
  const yearOf = ({ column, header }: ColumnMapping): FiscalYear | null => {
    const year = yearOfFigures(header, reportYear)
    return typeof year === 'number' ? year : own.has(column) ? reportYear : null
  }
  const isKnown = told.some((column) => isGoal(column) || yearOf(column) !== null)
  const read = figures.map((column): ColumnMapping => {
    const { header } = column
    const fiscalYear = yearOf(column)
    const isOwn = own.has(column.column)
    if (!told.includes(column) || (fiscalYear === null && !isOfRow(column) && (!isOwn || isKnown))) return unread(column)
    const kind = kindOf(header, fiscalYear, reportYear)
    const isYearAlone = fiscalYear !== null && !ofTarget.test(header) && !ofActual.test(header)
    return {
      ...column,
      role: kind === 'plan' ? 'target' : 'value',
      fiscalYear,
      kind,
      reason: isOwn || isYearAlone ? 'report-year' : 'alias',
      sureness: !isOwn ? 0.9 : fiscalYear === null ? 0.4 : isOfNow.test(header) ? 0.6 : 0.8,
    }
  })
  return { columns: read, asksReportYear: reportYear === null && (own.size > 0 || read.some(({ role, kind }) => role !== 'ignored' && kind === null)) }
} // prettier-ignore
