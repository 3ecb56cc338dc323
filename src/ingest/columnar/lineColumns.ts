import { entryTypes } from '../../domain/entryType.ts'
import type { ExchangeColumn } from '../../domain/exchange.ts'
import { kinds } from '../../domain/kind.ts'
import { outcomes } from '../../domain/outcome.ts'
import { publicCommentRoles } from '../../domain/publicComment.ts'
import { readCategory } from '../normalise/category.ts'
import { readDate } from '../normalise/date.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readKind } from '../normalise/kind.ts'
import { readCount, readEntryTypeValue, readNumber, readOutcomeValue, readPublicCommentValue } from '../shapes/exchangeValues.ts' // prettier-ignore
import { type Dictionary, dictionary } from './dictionary.ts'

/** Nothing stands there. */
export const absent = -1
/** Something stands there that does not fit its column. */
export const misfit = -2

const indexOf = <Value>(values: readonly Value[], value: Value | null): number =>
  value === null ? misfit : values.indexOf(value)

/* What a text says in a column that is no plain text, as a number from 0; only whether it fits where the number may be any. */
const readers: Partial<Record<ExchangeColumn, (text: string) => number>> = {
  category: (text) => readCategory(text) ?? misfit,
  fiscal_year: (text) => readFiscalYear(text) ?? misfit,
  kind: (text) => indexOf(kinds, readKind(text)),
  position: (text) => readCount(text) ?? misfit,
  entry_type: (text) => indexOf(entryTypes, readEntryTypeValue(text)),
  outcome: (text) => indexOf(outcomes, readOutcomeValue(text)),
  public_comment: (text) => indexOf(publicCommentRoles, readPublicCommentValue(text)),
  period_start: (text) => (readDate(text) === null ? misfit : 0),
  period_end: (text) => (readDate(text) === null ? misfit : 0),
  submitters: (text) => readCount(text) ?? misfit,
  comments: (text) => readCount(text) ?? misfit,
  adopted: (text) => readCount(text) ?? misfit,
  value: (text) => (readNumber(text) === null ? misfit : 0),
  target: (text) => (readNumber(text) === null ? misfit : 0),
}

/** A column of few distinct texts; `code` is that of the line at hand. */
export interface LineColumn extends Dictionary {
  /** What each text says: a number from 0, `absent` or `misfit`; of a plain text 0, or `absent` where it is blank. */
  readonly values: number[]
  code: number
}

export const lineColumn = (role: ExchangeColumn | null): LineColumn => {
  const values: number[] = []
  const read = role === null ? undefined : readers[role]
  const texts = dictionary((text, code) => {
    const printed = text.trim()
    values[code] = printed === '' ? absent : read ? read(printed) : 0
  })
  return { ...texts, values, code: texts.ofText('') }
}
