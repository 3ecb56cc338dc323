import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import type { RoleReason } from '../mapping.ts'
import { nearestOfEras, readYearWords, type YearWords } from '../normalise/yearWords.ts'
import type { Sheet } from '../sheet.ts'

/** The year and kind of a column, as far as they are known, and what they rest on. */
export interface YearOfHead {
  readonly fiscalYear: FiscalYear | null
  readonly kind: Kind | null
  readonly reason: RoleReason
}

/** Titles that tell the year a report is about. */
export const aboutReport =
  /年度?(?:の|における|末)?[^。、]{0,16}?(?:進捗|進ちょく|実績|実施状況|取り?組み?状況|評価|報告|結果)/u

/** The year that a report is about, by its titles (「令和4年度 進捗状況」) or its sheet's name; null when they name none or several. */
export const reportYearOf = (
  titles: readonly string[],
  { sheet }: Pick<Sheet, 'sheet'>,
): FiscalYear | null => {
  const yearOf = (text: string) => {
    const words = readYearWords(text)
    return words && 'year' in words ? words.year : null
  }
  const told = (texts: readonly string[]) => {
    const years = new Set(texts.map(yearOf).filter((year) => year !== null))
    return years.size === 1 ? ([...years][0] ?? null) : null
  }
  return told(titles.filter((text) => aboutReport.test(text.normalize('NFKC')))) ?? told(titles) ?? (sheet === null ? null : yearOf(sheet)) // prettier-ignore
}

/** The year that words name, by a year known from beside them (for 「3年度」) and the report's own (for 「前年度」). */
export const resolveYear = (
  words: YearWords,
  beside: FiscalYear | null,
  reportYear: FiscalYear | null,
): FiscalYear | null => {
  if ('year' in words) return words.year
  if ('several' in words) return null
  if ('offset' in words) return reportYear === null ? null : reportYear + words.offset
  const near = beside ?? reportYear
  return near === null ? null : nearestOfEras(words.bare, near)
}

/** What a year's entries are where no head says it: results up to the report's year, plans after it. */
export const kindByReportYear = (fiscalYear: FiscalYear, reportYear: FiscalYear | null): Kind | null =>
  reportYear === null ? null : fiscalYear <= reportYear ? 'result' : 'plan'

interface Head {
  readonly text: string
  readonly year: YearWords | null
  readonly kind: Kind | null
}

/* Of heads that name no year: 実績 is the report's own, 今後の予定 the year after it. */
const yearOfKind = ({ text, kind }: Head, reportYear: FiscalYear | null) =>
  reportYear === null ? null : kind === 'plan' && !/^(?:計画|目標)/u.test(text) ? reportYear + 1 : reportYear

/**
 * Years and kinds of the heads of one table, in their order. `reportYear` is the report's own, null while unknown; the
 * years that neighbours name give 「3年度」 its era.
 */
export const yearsOfHeads = (heads: readonly Head[], reportYear: FiscalYear | null): YearOfHead[] => {
  const explicit = heads.map(({ year }) => (year && 'year' in year ? year.year : null))
  const firstKnown = explicit.find((year) => year !== null) ?? reportYear
  const results = heads.flatMap(({ kind }, at) => (kind === 'result' && explicit[at] ? [explicit[at]] : []))
  const about = reportYear ?? (results.length > 0 ? Math.max(...results) : null)
  let beside: FiscalYear | null = null
  return heads.map((head) => {
    const { year, kind } = head
    const fiscalYear: FiscalYear | null = year ? resolveYear(year, beside ?? firstKnown, reportYear) : yearOfKind(head, about) // prettier-ignore
    beside = fiscalYear ?? beside
    const told = kind ?? (fiscalYear === null ? null : kindByReportYear(fiscalYear, reportYear))
    const isWhole = year !== null && 'year' in year
    const byReport = !isWhole && !(year && 'bare' in year && (beside ?? firstKnown) !== null)
    return {
      fiscalYear,
      kind: told,
      reason: byReport || (kind === null && told !== null) ? 'report-year' : 'header',
    }
  })
}
