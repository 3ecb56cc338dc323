import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { readTitleYear } from '../normalise/titleYear.ts'
import { readYearWords } from '../normalise/yearWords.ts'
import type { Sheet } from '../sheet.ts'
import { aboutReport } from './wideYears.ts'

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
