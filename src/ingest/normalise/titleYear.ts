import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { readFiscalYear } from './fiscalYear.ts'
import { headText } from './headText.ts'

const named =
  /(?:令和|平成|昭和|(?<![A-Z])[RHS])\s*(?:元|\d{1,2})\s*年度|\d{4}\s*年度|(?<![A-Z])FY\s*\d{4}/giu

/** The one fiscal year that a title names (「令和4年度パブリックコメント実施状況」); null where it names none or several. */
export const readTitleYear = (title: string): FiscalYear | null => {
  const years = new Set([...headText(title).matchAll(named)].map(([text]) => readFiscalYear(text)))
  const [year = null] = years
  return years.size === 1 ? year : null
}
