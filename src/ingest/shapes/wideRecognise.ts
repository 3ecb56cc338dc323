import type { Mapping, ReadOptions, Recognition } from '../mapping.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import { readYearWords } from '../normalise/yearWords.ts'
import { readNumber } from './exchangeValues.ts'
import type { Sheet } from '../sheet.ts'
import { type ColumnTexts, textsBelow, wideColumns } from './wideColumns.ts'
import { firstHeaderBlock, type HeaderBlock } from './wideHeader.ts'
import { reportYearOf } from './wideYears.ts'
import { trimmedRows } from './wideRows.ts'

/* Several years across make a wide report; a column of years makes a long table, and figures make one of indicators. */
const scoreOf = ({ heads }: HeaderBlock, { columns }: Mapping, textsOf: ColumnTexts): number => {
  const cells = columns.filter(({ role }) => role === 'activity')
  const initiative = columns.find(({ role }) => role === 'initiative')
  if (!initiative || cells.length === 0) return 0
  const named = cells.filter(({ fiscalYear }) => fiscalYear !== null)
  const years = new Set(named.map(({ fiscalYear, kind }) => `${fiscalYear} ${kind}`))
  const byYears = years.size > 1 ? 1 : cells.some(({ reason }) => reason === 'content') || heads.some(({ year }) => year !== null) ? 0.8 : 0.55 // prettier-ignore
  const texts = cells.flatMap(({ column }) => textsOf(column))
  const figures = texts.filter((text) => readNumber(text.replace(/[%％件回人円]$/u, '')) !== null).length
  const isLong = heads.some(
    ({ text, role }) =>
      role === 'ignored' && readHeaderRole(text)?.role === 'fiscal_year' && readYearWords(text) === null,
  )
  const isFigures = texts.length > 0 && figures * 2 > texts.length
  return byYears * (initiative.reason === 'header' ? 1 : 0.8) * (isLong ? 0.3 : 1) * (isFigures ? 0.4 : 1)
}

/**
 * Sees a wide report where one to three rows near the top head a column of initiatives and columns of fiscal years or
 * of 実績・予定. Asks for the report's own year where heads need it (前年度, 実績 alone) and neither the options nor a
 * title gives it.
 */
export const recogniseWideReport = (sheet: Sheet, { reportYear: given }: ReadOptions): Recognition | null => {
  const rows = trimmedRows(sheet)
  const block = firstHeaderBlock(rows)
  const last = block?.rows.at(-1)
  if (!block || !last) return null
  const start = rows.indexOf(block.rows[0] ?? last)
  const titles = rows
    .slice(0, start)
    .flatMap(({ cells }) => [...new Set(cells.filter((text) => text !== ''))])
  const reportYear = given ?? reportYearOf([...titles, ...(sheet.over ?? [])], sheet)
  const textsOf = textsBelow(rows.slice(rows.indexOf(last) + 1))
  const columns = wideColumns(block, textsOf, reportYear)
  const mapping: Mapping = { shape: 'wide-report', headerRows: block.rows.map(({ row }) => row), columns, bullets: 'auto', reportYear } // prettier-ignore
  const score = scoreOf(block, mapping, textsOf)
  if (score === 0) return null
  const needsYear = columns.some(({ role, fiscalYear, kind, reason }) => role === 'activity' && reason !== 'content' && (fiscalYear === null || kind === null)) // prettier-ignore
  return { score, mapping, asksReportYear: reportYear === null && needsYear }
}
