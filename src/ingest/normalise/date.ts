import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { readFiscalYear } from './fiscalYear.ts'

/** A day as printed, without its year where that is left out. */
export interface PrintedDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const day =
  /^(?:(?:((?:令和|平成|昭和|[RHS])\s*(?:元|\d{1,2}))|(\d{4}))\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*(\d{1,2})(?:\s*日|(?!\d))(?:\s*\([月火水木金土日・祝]+\))?/iu

/** Takes a day off the beginning of a text (NFKC); null where none stands there. */
export const takeDay = (text: string): { day: PrintedDay; rest: string } | null => {
  const match = day.exec(text)
  if (!match) return null
  const [all, era, gregorian, month, ofMonth] = match
  const year = era === undefined ? Number(gregorian ?? NaN) : (readFiscalYear(era) ?? NaN)
  if (era !== undefined && Number.isNaN(year)) return null
  return {
    day: { year: Number.isNaN(year) ? null : year, month: Number(month), day: Number(ofMonth) },
    rest: text.slice(all.length),
  }
}

/** ISO of a day that the calendar has, else null. */
export const isoDay = (year: number, month: number, ofMonth: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, ofMonth))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === ofMonth
    ? date.toISOString().slice(0, 10)
    : null
}

/** The calendar year of a month in a fiscal year: January to March of 令和4年度 are in 2023. */
export const yearOfMonth = (month: number, fiscalYear: FiscalYear): number =>
  month >= 4 ? fiscalYear : fiscalYear + 1

/* A spreadsheet's day number, counted from 30 December 1899; of 1982 to 2064, since other numbers are no days of a report. */
const serial = /^[3-5]\d{4}$/u
const midnight = /(?:T|\s+)0{1,2}:00(?::00(?:\.0+)?)?Z?$/u

/**
 * 「2022-10-01」, 「2022/10/1」, 「令和4年10月1日」, 「R4.10.1」, a spreadsheet's day number → ISO; 「10月1日」 where the fiscal
 * year is known. Null when the text is no date.
 */
export const readDate = (text: string, fiscalYear: FiscalYear | null = null): string | null => {
  const plain = text.normalize('NFKC').trim().replace(midnight, '')
  if (serial.test(plain)) return new Date(Date.UTC(1899, 11, 30 + Number(plain))).toISOString().slice(0, 10)
  const taken = takeDay(plain)
  if (!taken || taken.rest !== '') return null
  const { year, month, day: ofMonth } = taken.day
  if (year !== null) return isoDay(year, month, ofMonth)
  return fiscalYear === null ? null : isoDay(yearOfMonth(month, fiscalYear), month, ofMonth)
}
