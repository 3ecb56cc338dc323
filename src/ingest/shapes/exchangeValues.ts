import type { ExchangeColumn } from '../../domain/exchange.ts'
import { exchangeColumns } from '../../domain/exchange.ts'
import type { EntryType } from '../../domain/entryType.ts'
import { entryTypes } from '../../domain/entryType.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { outcomes } from '../../domain/outcome.ts'
import type { PublicCommentRole } from '../../domain/publicComment.ts'
import { publicCommentRoles } from '../../domain/publicComment.ts'
import { fold } from '../normalise/fold.ts'

const headerKey = (text: string) => fold(text).replace(/[\s_-]+/gu, '')

const columnByHeader: ReadonlyMap<string, ExchangeColumn> = new Map(
  exchangeColumns.flatMap(({ name, title }) => [
    [headerKey(name), name],
    [headerKey(title), name],
  ]),
)

/* Offices' own heads of 担当課: without it nobody would be told who did what. */
const departmentHead = /^(?:(?:担当|所管)(?:部?課|部署)名?)$/u

/** The exchange column that a header names, in English or Japanese, width, case and spaces aside; 「担当課名」 is 担当課. */
export const columnOfHeader = (header: string): ExchangeColumn | null => {
  const key = headerKey(header)
  return columnByHeader.get(key) ?? (departmentHead.test(key) ? 'department' : null)
}

const choice =
  <Value extends string>(values: readonly Value[], japanese: Readonly<Record<string, Value>>) =>
  (text: string): Value | null =>
    values.find((value) => value === fold(text).trim()) ??
    new Map(Object.entries(japanese)).get(text.normalize('NFKC').trim()) ??
    null

/** Reads a 実施状況, English or Japanese. */
export const readOutcomeValue = choice<Outcome>(outcomes, {
  実施: 'done',
  一部実施: 'partial',
  中止: 'cancelled',
  休止: 'cancelled',
  '中止・休止': 'cancelled',
  実施せず: 'not_held',
  実績なし: 'none_reported',
  実績なしと記載: 'none_reported',
  不明: 'unknown',
  判定できず: 'unknown',
  予定: 'planned',
})

/** Reads a 記載種別, English or Japanese. */
export const readEntryTypeValue = choice<EntryType>(entryTypes, { 活動: 'activity', 記載: 'activity', 記載なし: 'empty', 空欄: 'empty', 同上: 'same_as' }) // prettier-ignore

/** Reads a パブリックコメント column, English or Japanese. */
export const readPublicCommentValue = choice<PublicCommentRole>(publicCommentRoles, { 手続: 'procedure', 制度の運用: 'scheme', 縦覧: 'inspection' }) // prettier-ignore

/** 「1,234」 → 1234; null when the text is no number. */
export const readNumber = (text: string): number | null => {
  const plain = text.normalize('NFKC').replace(/,/gu, '').trim()
  const number = /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : NaN
  return Number.isFinite(number) ? number : null
}

/** 「1,234」 → 1234; null when the text is no whole number from 0 that a column of integers can hold. */
export const readCount = (text: string): number | null => {
  const number = readNumber(text)
  return Number.isInteger(number) && number !== null && number >= 0 && number < 2 ** 31 ? number : null
}
