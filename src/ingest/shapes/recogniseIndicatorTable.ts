import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readFigure } from '../normalise/figure.ts'
import { isDash } from '../normalise/isDash.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import type { ColumnMapping, ReadOptions, Recognition } from '../mapping.ts'
import type { Sheet } from '../sheet.ts'
import { indicatorColumns, indicatorName } from './indicatorColumns.ts'
import { valuesOf } from './columnRoles.ts'
import { reportYearBeside } from './reportYearBeside.ts'
import { textsOnce } from './textsOnce.ts'
import { isOfSentences } from './toldInWords.ts'
import { type BodyRow, bodyOf } from './tableBody.ts'
import { findHead } from './tableHead.ts'

const headScore = (texts: readonly string[]): number => {
  const numbers = texts.filter((text) => readFiscalYear(text) !== null || ['value', 'target'].includes(readHeaderRole(text)?.role ?? '')) // prettier-ignore
  const hasIndicator = texts.some((text) => indicatorName.test(text))
  const roles = new Set(texts.map((text) => readHeaderRole(text)?.role))
  /* 目標値 and 実績値 stand once for each year: heads that differ tell more than a year that is repeated. */
  const hasYears = new Set(texts.filter((text) => readFiscalYear(text) !== null)).size > 1
  return hasIndicator || roles.has('unit') || hasYears || (roles.has('value') && roles.has('target'))
    ? new Set(numbers).size + (hasIndicator ? 1 : 0) + new Set(texts).size / 100
    : 0
}

const ofIndicators = /数値目標|指標|KPI/iu

/* Where no head says so, columns are of figures if nearly all their cells are: 「25%」, 「1,200人」, 「△3」, 「－」. */
const areFigures = (named: readonly ColumnMapping[], rows: readonly BodyRow[]): boolean => {
  const texts = named.flatMap(({ column }) => valuesOf(rows, column))
  const figures = texts.filter((text) => readFigure(text) !== null).length
  const dashes = texts.filter(isDash).length
  return named.length > 1 && figures > 0 && (figures + dashes) * 5 >= texts.length * 4
}

/** Sees a table of indicators: names, and columns of figures by year, or with the year in a column; a unit beside them, or the word for indicator over or in their heads. */
export const recogniseIndicatorTable = (sheet: Sheet, options: ReadOptions): Recognition | null => {
  const head = findHead(sheet, headScore)
  if (!head) return null
  const isExchange = ['initiative', 'fiscal_year', 'kind', 'activity'].every((name) => head.texts.some((text) => { const role = readHeaderRole(text); return role?.isExact === true && role.role === name })) // prettier-ignore
  const body = bodyOf(sheet, head)
  const first = head.rows[0]?.row ?? 0
  const once = textsOnce(sheet)
  const titles = [...sheet.rows.filter(({ row }) => row < first).flatMap((row) => once(row).cells), ...(sheet.over ?? [])] // prettier-ignore
  const reportYear = options.reportYear ?? reportYearBeside(titles, sheet)
  const { columns, asksReportYear } = indicatorColumns(head.texts, body.rows, reportYear)
  const roles = new Set(columns.map(({ role }) => role))
  const isNamed = head.texts.some((text) => indicatorName.test(text))
  const isName = columns.some((column) => column.role === 'activity' && !isOfSentences(column))
  if (isExchange || !(isName || roles.has('initiative'))) return null
  const isUnit = roles.has('unit')
  if (!(roles.has('value') || roles.has('target'))) return null
  const figures = columns.filter(({ role }) => role === 'value' || role === 'target')
  const ofYears = figures.filter(({ fiscalYear }) => fiscalYear !== null || asksReportYear)
  /* 目標値 and 実績値 of the report's own year may be a part of a long table. */
  const isOwnYear = ofYears.length > 1 && figures.every(({ header }) => readFiscalYear(header) === null)
  const isTitled = isOwnYear && [...titles, sheet.sheet ?? ''].some((text) => ofIndicators.test(text.normalize('NFKC'))) // prettier-ignore
  if (!isNamed && !isUnit && !isTitled && !areFigures(ofYears, body.rows)) return null
  return {
    score: isNamed ? 1 : isOwnYear ? (isTitled ? 0.85 : 0.55) : isUnit ? 0.9 : 0.8,
    mapping: {
      shape: 'indicator-table',
      headerRows: head.rows.map(({ row }) => row),
      columns,
      bullets: columns.some(isOfSentences) ? 'auto' : 'none',
      reportYear,
    },
    asksReportYear,
  }
}
