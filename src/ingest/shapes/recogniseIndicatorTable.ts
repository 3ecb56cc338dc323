import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import { readTitleYear } from '../normalise/titleYear.ts'
import type { ReadOptions, Recognition } from '../mapping.ts'
import type { Sheet } from '../sheet.ts'
import { indicatorColumns, indicatorName } from './indicatorColumns.ts'
import { bodyOf } from './tableBody.ts'
import { findHead } from './tableHead.ts'

const headScore = (texts: readonly string[]): number => {
  const numbers = texts.filter((text) => readFiscalYear(text) !== null || ['value', 'target'].includes(readHeaderRole(text)?.role ?? '')) // prettier-ignore
  const hasUnit = texts.some((text) => readHeaderRole(text)?.role === 'unit')
  const hasIndicator = texts.some((text) => indicatorName.test(text))
  /* 目標値 and 実績値 stand once for each year: heads that differ tell more than a year that is repeated. */
  return hasIndicator || hasUnit
    ? new Set(numbers).size + (hasIndicator ? 1 : 0) + new Set(texts).size / 100
    : 0
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
  if (isExchange || !(roles.has('activity') || roles.has('initiative'))) return null
  if (!(roles.has('value') || roles.has('target')) || !(isNamed || roles.has('unit'))) return null
  return {
    score: isNamed ? 1 : 0.9,
    mapping: {
      shape: 'indicator-table',
      headerRows: head.rows.map(({ row }) => row),
      columns,
      bullets: 'none',
      reportYear,
    },
    asksReportYear: columns.some(
      ({ role, kind }) => (role === 'value' || role === 'target') && kind === null,
    ),
  }
}
