import { readCategory } from '../normalise/category.ts'
import { readFigure } from '../normalise/figure.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { isTotal } from '../normalise/isTotal.ts'
import { isDash } from '../normalise/isDash.ts'
import { readKind } from '../normalise/kind.ts'
import { readTally } from '../normalise/tally.ts'
import type { Role } from '../mapping.ts'
import { readOutcomeValue } from './exchangeValues.ts'

const isYear = (text: string) =>
  /^(?:令和|平成|昭和|[RHS])?\s*(?:元|\d{1,4})\s*(?:年度?)?$/iu.test(text.normalize('NFKC').trim()) &&
  readFiscalYear(text) !== null
const isKind = (text: string) => text.trim().length <= 8 && readKind(text) !== null
const isDepartment = (text: string) =>
  /^[^。●]{1,20}(?:課|室|局|部|所|センター|館|係|班|署)$/u.test(text.trim())
const isSentence = (text: string) =>
  text.trim().length >= 6 && /[。●]|(?:た|る|予定|実施|開催|中止)$/u.test(text.trim())
const isTally = (text: string) => isDash(text) || readTally(text) !== null
const isFigure = (text: string) => isDash(text) || readFigure(text) !== null
const isNumber = (text: string) => /^[^。\n]{1,12}$/u.test(text)
const isDay = (text: string) => isDash(text) || /\d|未定|調整中/u.test(text.normalize('NFKC'))

/* おおむね順調 and the like are marks. */
const longestMark = 12

const mostOf = (values: readonly string[], is: (text: string) => boolean) =>
  values.length > 0 && values.filter(is).length * 2 >= values.length

/** What the values of a column say that it holds; null when they do not tell. */
export const contentRole = (values: readonly string[]): Role | null => {
  const of = (is: (text: string) => boolean) => values.length > 0 && values.filter(is).length * 5 >= values.length * 4 // prettier-ignore
  if (of(isYear)) return 'fiscal_year'
  if (of(isKind)) return 'kind'
  if (of(isDepartment)) return 'department'
  return of(isSentence) ? 'activity' : null
}

/** Whether most values are sentences, or long enough to be. */
export const areSentences = (values: readonly string[]): boolean =>
  mostOf(values, (text) => isSentence(text) || text.trim().length >= longestMark)

/** Whether values count the rows: 1, 2, 3, …, a row of totals aside. */
export const countsOn = (values: readonly string[]): boolean => {
  const numbers = values
    .filter((text) => !isTotal(text))
    .map((text) => (/^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN))
  return numbers.length > 1 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1) // prettier-ignore
}

const tests: Partial<Record<Role, (text: string) => boolean>> = {
  position: isNumber,
  fiscal_year: (text) => readFiscalYear(text) !== null,
  kind: isKind,
  outcome: (text) => readOutcomeValue(text) !== null,
  category: (text) => readCategory(text) !== null,
  submitters: isTally,
  comments: isTally,
  adopted: isTally,
  value: isFigure,
  target: isFigure,
  period: isDay,
  period_start: isDay,
  period_end: isDay,
}

/** Whether the values of a column bear out what its header says: of a column of numbers, dates or choices at least half must read. */
export const bearsOut = (role: Role, values: readonly string[]): boolean => {
  const is = tests[role]
  return is === undefined || values.length === 0 || mostOf(values, is)
}
