import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { headText } from '../normalise/headText.ts'
import { readTitleYear } from '../normalise/titleYear.ts'
import { readYearWords } from '../normalise/yearWords.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import type { Sheet } from '../sheet.ts'
import { aboutReport, resolveYear } from './wideYears.ts'

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

const eraAlone = /(?:令和|(?<![A-Za-z])R)\s*(?:元|\d{1,2})(?![\d.])/u

/** The year that a table's report is about, by what stands over it, else by the name of its sheet or its file; null where they name none or several. */
export const reportYearBeside = (over: readonly string[], { sheet, file }: Pick<Sheet, 'sheet' | 'file'>): FiscalYear | null => {
  const one = (texts: readonly string[], yearOf: (text: string) => FiscalYear | null) => {
    const years = new Set(texts.map(yearOf).filter((year) => year !== null))
    return years.size === 1 ? ([...years][0] ?? null) : null
  }
  const named = (text: string) => {
    const words = readYearWords(text)
    return words && 'year' in words ? words.year : null
  }
  const ofFile = (file.split('/').at(-1) ?? '').normalize('NFKC').replace(/\.[a-z]{2,5}$/iu, '')
  return (
    one(over.filter((text) => aboutReport.test(text.normalize('NFKC'))), named) ??
    one(over, readTitleYear) ??
    (sheet === null ? null : named(sheet)) ??
    readTitleYear(ofFile) ??
    (eraAlone.test(ofFile) ? named(ofFile) : null)
  )
} // prettier-ignore
