import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { headText } from '../normalise/headText.ts'
import { readYearWords } from '../normalise/yearWords.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { resolveYear } from './wideYears.ts'

/**
 * What the head of a column of figures says of its year: one that it names, 本年度 and 前年度 by the report's own; `own`
 * where it names none; `unknown` where it names several, or one that the report's missing year leaves open.
 */
export type YearOfFigures = FiscalYear | 'own' | 'unknown'

const day =
  /((?:令和|平成|(?<![A-Z])[RH])\s*(?:元|\d{1,2})|(?<!\d)(?:19|20)\d{2})\s*[年./]\s*(\d{1,2})(?!\d)/iu

/* 令和6年3月31日 is in 令和5年度. */
const yearOfDay = (head: string): FiscalYear | null => {
  const [, words = '', month = ''] = day.exec(head) ?? []
  const year = readFiscalYear(words)
  return year === null ? null : Number(month) < 4 ? year - 1 : year
}

/** The year of the figures under a head, where it tells one. */
export const yearOfFigures = (header: string, reportYear: FiscalYear | null): YearOfFigures => {
  const head = headText(header)
  const words = readYearWords(head)
  if (words === null) return yearOfDay(head) ?? 'own'
  if ('offset' in words && words.offset === 0) return reportYear ?? 'own'
  return resolveYear(words, null, reportYear) ?? 'unknown'
}
