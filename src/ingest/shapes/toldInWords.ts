import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import type { ColumnMapping } from '../mapping.ts'
import { columnKept } from '../normalise/columnKept.ts'
import { isDash } from '../normalise/isDash.ts'
import { readKind } from '../normalise/kind.ts'
import { readYearWords } from '../normalise/yearWords.ts'
import { areSentences, bearsOut } from './contentRole.ts'
import { tellsResults } from './tellsResults.ts'
import { yearsOn } from './yearsOn.ts'
import { resolveYear } from './wideYears.ts'

/** Whether a column of a table of indicators has sentences of a kind: the column of their names has none. */
export const isOfSentences = ({ role, kind }: Pick<ColumnMapping, 'role' | 'kind'>): boolean =>
  role === 'activity' && kind !== null

/* 達成状況 and 進捗状況 tell of the figures, not of what was done. */
const ofDoings =
  /(?:取り?組み?|実施|活動|事業|推進)(?:内容)?の?(?:実績|状況|結果|成果)|(?:実績|結果)の?(?:内容|概要)|^(?:主な)?実績$/u
const ofEither = /(?:取り?組み?|実施|活動|事業)の?(?:内容|概要)$/u

const isPlan = ({ header, role }: ColumnMapping, values: readonly string[]): boolean =>
  role !== 'policy' &&
  /今後|予定|計画|[翌次来]年度/u.test(header) &&
  readKind(header) === 'plan' &&
  values.length > 0 &&
  !bearsOut('value', values)

const isResult = ({ header }: ColumnMapping, values: readonly string[], isFree: boolean): boolean => {
  const texts = values.filter((text) => !isDash(text))
  const last = header.normalize('NFKC').replace(/\([^()]*\)/gu, ' ').trim().split(/\s/u).at(-1) ?? '' // prettier-ignore
  return (
    areSentences(texts) && (ofDoings.test(last) || (isFree && ofEither.test(last) && tellsResults(texts)))
  )
}

/**
 * What a column of a table of indicators tells in words: plans (「今後の取組」, 「令和6年度の取組予定」) or results (「取組状況」,
 * 「実績内容」, and where `isFree` 「取組内容」 over sentences of what was done). Null of figures, marks, assessments and whatever
 * else.
 */
export const kindInWords = (
  column: ColumnMapping,
  values: readonly string[],
  isFree: boolean,
): Kind | null => {
  if (columnKept(column.header, values) !== null) return null
  return isPlan(column, values) ? 'plan' : isResult(column, values, isFree) ? 'result' : null
}

/**
 * A column of a table of indicators that tells plans or results in words: of the year that the head names, else results
 * of the report's own and plans of the one after it, as their head says. Where the rows have years, each is counted from
 * its row's; where no year is known, such a column is not read.
 */
export const toldInWords = (column: ColumnMapping, kind: Kind, about: FiscalYear | null, hasYears: boolean): ColumnMapping => {
  const { header } = column
  const words = readYearWords(header)
  const isPrinted = words !== null && 'year' in words
  const isNear = words === null || ('offset' in words && words.offset === yearsOn(header))
  const isOfHead = words !== null && !isNear && !(hasYears && 'offset' in words)
  const ofHead = isOfHead ? resolveYear(words, null, about) : null
  const fiscalYear = ofHead ?? (!isNear || hasYears || about === null ? null : about + yearsOn(header))
  if (fiscalYear === null && !(hasYears && isNear)) return { ...column, role: 'ignored', fiscalYear: null, kind: null, sureness: 0, reason: 'nothing' }
  return { ...column, role: 'activity', fiscalYear, kind, reason: isPrinted ? 'alias' : 'report-year', sureness: 0.8 }
} // prettier-ignore
