import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readFigure } from '../normalise/figure.ts'
import { isDash } from '../normalise/isDash.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import { readTitleYear } from '../normalise/titleYear.ts'
import type { ColumnMapping, ReadOptions, Recognition } from '../mapping.ts'
import type { Sheet } from '../sheet.ts'
import { indicatorColumns, indicatorName } from './indicatorColumns.ts'
import { valuesOf } from './columnRoles.ts'
import { isOfSentences, tellsPlans } from './plansInWords.ts'
import { type BodyRow, bodyOf } from './tableBody.ts'
import { findHead } from './tableHead.ts'

const headScore = (texts: readonly string[]): number => {
  const numbers = texts.filter((text) => readFiscalYear(text) !== null || ['value', 'target'].includes(readHeaderRole(text)?.role ?? '')) // prettier-ignore
  const hasUnit = texts.some((text) => readHeaderRole(text)?.role === 'unit')
  const hasIndicator = texts.some((text) => indicatorName.test(text))
  /* 目標値 and 実績値 stand once for each year: heads that differ tell more than a year that is repeated. */
  const hasYears = new Set(texts.filter((text) => readFiscalYear(text) !== null)).size > 1
  return hasIndicator || hasUnit || hasYears
    ? new Set(numbers).size + (hasIndicator ? 1 : 0) + new Set(texts).size / 100
    : 0
}

/* Where no head says so, years are of figures if nearly all their cells are: 「25%」, 「1,200人」, 「△3」, 「－」. */
const areFigures = (columns: readonly ColumnMapping[], rows: readonly BodyRow[]): boolean => {
  const ofYears = columns.filter(({ header, role }) => readFiscalYear(header) !== null && role !== 'ignored')
  const texts = ofYears.flatMap(({ column }) => valuesOf(rows, column))
  const figures = texts.filter((text) => readFigure(text) !== null).length
  const dashes = texts.filter(isDash).length
  return ofYears.length > 1 && figures > 0 && (figures + dashes) * 5 >= texts.length * 4
}

/** Sees a table of indicators: names, and columns of figures by year, or with the year in a column; a unit beside them, or the word for indicator. */
export const recogniseIndicatorTable = (sheet: Sheet, options: ReadOptions): Recognition | null => {
  const head = findHead(sheet, headScore)
  if (!head) return null
  const isExchange = ['initiative', 'fiscal_year', 'kind', 'activity'].every((name) => head.texts.some((text) => { const role = readHeaderRole(text); return role?.isExact === true && role.role === name })) // prettier-ignore
  const body = bodyOf(sheet, head)
  const reportYear = options.reportYear ?? readTitleYear(body.title)
  const columns = indicatorColumns(head.texts, body.rows, reportYear)
  const roles = new Set(columns.map(({ role }) => role))
  const isNamed = head.texts.some((text) => indicatorName.test(text))
  const isName = columns.some((column) => column.role === 'activity' && !isOfSentences(column))
  if (isExchange || !(isName || roles.has('initiative'))) return null
  const isUnit = roles.has('unit')
  if (!(roles.has('value') || roles.has('target'))) return null
  if (!isNamed && !isUnit && !areFigures(columns, body.rows)) return null
  return {
    score: isNamed ? 1 : isUnit ? 0.9 : 0.8,
    mapping: {
      shape: 'indicator-table',
      headerRows: head.rows.map(({ row }) => row),
      columns,
      bullets: columns.some(isOfSentences) ? 'auto' : 'none',
      reportYear,
    },
    asksReportYear: columns.some(
      (column) =>
        ((column.role === 'value' || column.role === 'target') && column.kind === null) ||
        (column.role === 'ignored' && tellsPlans(column, valuesOf(body.rows, column.column))),
    ),
  }
}
