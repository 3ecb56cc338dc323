import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { readFiscalYear } from './fiscalYear.ts'
import { headText } from './headText.ts'

/** How a head names its year: whole (令和3年度), by a number whose era stands elsewhere (3年度), from the report's own year (前年度). */
export type YearWords =
  | { readonly year: FiscalYear }
  | { readonly bare: number }
  | { readonly offset: number }
  | { readonly several: readonly FiscalYear[] }

const offsets: readonly (readonly [RegExp, number])[] = [
  [/前々年度?|一昨年度?/u, -2],
  [/翌々年度?|再来年度?/u, 2],
  [/前年度?|昨年度?/u, -1],
  [/翌年度?|次年度?|来年度?/u, 1],
  [/[本今当]年度?|当該年度?|評価対象年度/u, 0],
]

/* A date (令和4年4月1日, 2022/4/1, R4.4.1) is no year's head. */
const named =
  /(?:(?:令和|平成|昭和|(?<![A-Z])[RHS])\s*(?:元|\d{1,2})|(?<!\d)(?:19|20)\d{2})(?!\d)(?!\s*年\s*\d{1,2}\s*月|[./]\d)(?:\s*年度?)?/giu

/* 平成31年度・令和元年度 are one year; 令和3年度～令和7年度 are several. */
const yearsNamed = (text: string): FiscalYear[] => {
  const found = [...text.matchAll(named)].map(([words]) => words)
  const fiscal = found.filter((words) => words.endsWith('年度'))
  const years = (fiscal.length > 0 ? fiscal : found.slice(0, 1)).map(readFiscalYear)
  return [...new Set(years.filter((year) => year !== null))]
}

/** Reads the words for a year in a column's head or a cell's; null when there are none. */
export const readYearWords = (head: string): YearWords | null => {
  const text = headText(head)
    .replace(/\s+/gu, ' ')
    .replace(/(?<=令和|平成|昭和|\d|元) (?=[\d元年])/gu, '')
  const years = yearsNamed(text)
  const [first] = years
  if (first !== undefined) {
    const continued = new RegExp(`(?:年度?)?\\s*[~〜–—―-]\\s*(?:元|\\d{1,4})\\s*年度?`, 'u').test(text)
    return years.length > 1 || continued ? { several: years } : { year: first }
  }
  const short = /(?:^|[^\p{L}\d])['’‘](\d{2})(?!\d)/u.exec(text)?.[1]
  if (short !== undefined) return { year: 2000 + Number(short) }
  const bare = /(?<![\d.第全])(元|[1-9]|[1-9]\d)\s*年度/u.exec(text)?.[1]
  if (bare !== undefined) return { bare: bare === '元' ? 1 : Number(bare) }
  const offset = offsets.find(([pattern]) => pattern.test(text))
  return offset ? { offset: offset[1] } : null
}

const eraStarts = [2019, 1989, 1926]

/** The year of 「3年度」 nearest to one that is known: beside 令和元年度 it is 2021. */
export const nearestOfEras = (bare: number, known: FiscalYear): FiscalYear =>
  eraStarts
    .map((start) => start + bare - 1)
    .reduce((best, year) => (Math.abs(year - known) < Math.abs(best - known) ? year : best))
