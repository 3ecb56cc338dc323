import { stableId } from '../domain/id.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Report } from './reportsOf.ts'

/** The latest fiscal year that a report has results of; of a report of plans alone, the year before its first. */
export const latestYear = ({ rows }: Pick<Report, 'rows'>): FiscalYear => {
  let result = -Infinity
  let plan = Infinity
  for (const { fiscal_year, kind } of rows)
    if (kind === 'result') result = Math.max(result, fiscal_year)
    else plan = Math.min(plan, fiscal_year)
  return result > -Infinity ? result : plan - 1
}

/**
 * The reports from the earliest to the latest, by the latest fiscal year they have results of; ties go by file name and
 * then by content, never by the order in which they were opened.
 */
export const orderReports = <One extends Pick<Report, 'rows' | 'file'>>(reports: readonly One[]): One[] => {
  const years = new Map(reports.map((report) => [report, latestYear(report)]))
  const content = new Map<One, string>()
  const contentOf = (report: One): string => {
    const known = content.get(report) ?? stableId(report.rows.flatMap((row) => Object.values(row)))
    content.set(report, known)
    return known
  }
  const compared = (left: string, right: string) => Number(left > right) - Number(left < right)
  return [...reports].sort(
    (left, right) =>
      (years.get(left) ?? 0) - (years.get(right) ?? 0) ||
      compared(left.file, right.file) ||
      compared(contentOf(left), contentOf(right)),
  )
}
