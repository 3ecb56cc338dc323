import { dateToSerial, formatValue, serialToDate } from 'hucre'
import { isDateFormat, shownDate } from './shownDate.ts'

/** A number without a format, as a cell shows it: what binary fractions add is left out. */
const generalNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)))

/* What hucre's formats lack: General beside other text, and a currency sign in a bracket. */
const completed = (format: string, value: number): string =>
  format.replace(/"[^"]*"|\\.|\[\$([^\]-]*)[^\]]*\]|General/giu, (part, currency: string | undefined) => {
    if (/^General$/iu.test(part)) return `"${generalNumber(format.includes(';') ? Math.abs(value) : value)}"`
    return currency ? `"${currency}"` : part
  })

/* A spreadsheet rounds the 15 decimal digits that it keeps; the binary fraction of 0.285 would give 28 %. */
const rounded = (value: number, format: string): number => {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./gu, '').split(';')[0] ?? ''
  if (!/[0#?]/u.test(bare) || /[0#?],+(?![0#?])|[/e]/iu.test(bare)) return value
  const digits = (/\.([0#?]+)/u.exec(bare)?.[1] ?? '').length + (bare.includes('%') ? 2 : 0)
  const exact = Number(
    `${Math.round(Number(`${Number(Math.abs(value).toPrecision(15))}e${digits}`))}e-${digits}`,
  )
  return Number.isFinite(exact) ? Math.sign(value) * exact : value
}

/** A number or day as a spreadsheet shows it by its format: 0.5 and `0%` give 50%, a day and `ggge"年"` give 令和3年. */
export const shownNumber = (value: number | Date, format: string | undefined, is1904 = false): string => {
  if (value instanceof Date)
    return shownDate(value, format && isDateFormat(format) ? format : 'yyyy/m/d', dateToSerial(value, is1904))
  if (format === undefined || /^(?:General|@)$/iu.test(format)) return generalNumber(value)
  if (isDateFormat(format) && value >= 0) return shownDate(serialToDate(value, is1904), format, value)
  return formatValue(rounded(value, format), completed(format, value)).trim()
}
