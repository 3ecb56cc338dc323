import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { isoDay, type PrintedDay, readDate, takeDay, yearOfMonth } from './date.ts'

/** Both dates as ISO; no end where one day alone is printed. */
export interface Period {
  readonly start: string
  readonly end: string | null
}

const separator = /^\s*(?:[~〜‐‑–—―−→ー-]|から|より)\s*/u
const tail = /\s*(?:まで)?\s*(?:\(?\d+日間\)?)?$/u

const iso = (year: number, { month, day }: PrintedDay) => isoDay(year, month, day)

/* The year that stands at one end only holds for the other one, past New Year where it must. */
const ends = (first: PrintedDay, last: PrintedDay, fiscalYear: FiscalYear | null): Period | null => {
  const passesNewYear = last.month * 31 + last.day < first.month * 31 + first.day ? 1 : 0
  const startYear =
    first.year ??
    (last.year === null
      ? fiscalYear === null
        ? null
        : yearOfMonth(first.month, fiscalYear)
      : last.year - passesNewYear)
  if (startYear === null) return null
  const start = iso(startYear, first)
  const end = iso(last.year ?? startYear + passesNewYear, last)
  return start === null || end === null || end < start ? null : { start, end }
}

/**
 * 「令和4年10月1日～10月31日」, 「R4.10.1-R4.10.31」, 「2022/12/20〜1/20」 → both dates; a year left out at one end is that of
 * the other, or the fiscal year's. Null when the text is no period, or one that ends before it begins.
 */
export const readPeriod = (text: string, fiscalYear: FiscalYear | null = null): Period | null => {
  const plain = text.normalize('NFKC').trim().replace(tail, '')
  const first = takeDay(plain)
  const mark = first ? separator.exec(first.rest) : null
  if (!first || !mark) {
    const start = readDate(plain, fiscalYear)
    return start === null ? null : { start, end: null }
  }
  const after = first.rest.slice(mark[0].length)
  const dayAlone = /^(\d{1,2})日(?:\s*\([月火水木金土日・祝]+\))?$/u.exec(after)
  if (dayAlone) return ends(first.day, { ...first.day, day: Number(dayAlone[1]) }, fiscalYear)
  const last = takeDay(after)
  return last && last.rest === '' ? ends(first.day, last.day, fiscalYear) : null
}
