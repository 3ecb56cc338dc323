import type { Kind } from '../../domain/kind.ts'
import type { Role, RoleReason } from '../mapping.ts'
import { columnBeside } from '../normalise/columnBeside.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import { headText } from '../normalise/headText.ts'
import { isClerical } from '../normalise/isClerical.ts'
import { readKind } from '../normalise/kind.ts'
import { readYearWords, type YearWords } from '../normalise/yearWords.ts'

/** What the heads over one column say. */
export interface ColumnHead {
  readonly text: string
  readonly role: Role
  readonly year: YearWords | null
  readonly kind: Kind | null
  readonly sureness: number
  readonly reason: RoleReason
}

/* The words of the report itself. */
const own: readonly (readonly [Role, RegExp])[] = [
  ['policy', /(?<!基本)方針$/u],
  ['guideline', /記載内容|^(?:事業|施策)の?内容$/u],
  ['category', /^区分$/u],
]
const initiativeHead =
  /取り?組み?(?!.*(?:実績|予定|計画|状況|内容|結果|成果|見込|目標))|事業名|施策|取り?組み?(?:内容)?名/u
const supported: ReadonlySet<Role> = new Set(['municipality', 'section', 'process', 'theme', 'initiative', 'guideline', 'category', 'policy', 'department', 'position']) // prettier-ignore

const yearOrKindWords =
  /令和|平成|昭和|[RHS]?\d+|元|年度?|前|本|今|翌|次|来|昨|当|取り?組み?|事業|実施|活動|進捗|の|主な|具体的な?|状況|内容|実績|予定|計画|見込み?|目標|結果|成果|評価|概要|及び|末|時点|fiscal|year|fy|results?|actuals?|achievements?|plan(?:s|ned)?|targets?|[\s'’‘()（）「」【】・、/:：~〜～-]/giu

/** Whether a text is a head of a year or kind and not a sentence that names one: little stands in it besides. */
const isTerse = (text: string) =>
  text.length <= 40 && text.normalize('NFKC').replace(yearOrKindWords, '').length <= 6

/** Whether a text says one year, or a kind, or both, and not a word more. */
export const saysYearOrKindAlone = (text: string): boolean => {
  const year = readYearWords(text)
  if ((year === null && readKind(text) === null) || (year !== null && 'several' in year)) return false
  return text.length <= 40 && text.normalize('NFKC').replace(yearOrKindWords, '') === ''
}

/** Whether a cell is one of the words that head columns. */
export const isHeadWord = (printed: string): boolean => {
  const text = headText(printed)
  return isTerse(text) && (readYearWords(text) !== null || readKind(text) !== null)
    ? true
    : readHeaderRole(text) !== null ||
        columnBeside(text) !== null ||
        isClerical(text) ||
        /^(?:[Nn][Oo]\.?|評価|課題|頁|ページ)$/u.test(text)
}

/* 次年度計画 under 令和5年度 is of 令和6年度. */
const yearOfParts = (parts: readonly string[]): YearWords | null => {
  const over = readYearWords(parts.slice(0, -1).join(' '))
  const own = readYearWords(parts.at(-1) ?? '')
  if (over && own && 'year' in over && 'offset' in own) return { year: over.year + own.offset }
  return readYearWords(parts.join(' '))
}

/* 「令和4年度 評価」 has a grade of the year, no entries. */
const ofYearBesides = /(?:評価|課題|達成[度率]|[年度]比|増減(?:率|数)?)$/u

/** Reads the heads over one column, from the top down; the lowest tells its role, all of them its year and kind. */
export const columnHead = (printed: readonly string[]): ColumnHead => {
  const parts = printed.map(headText)
  const text = parts.join(' ')
  const last = parts.at(-1) ?? ''
  const year = isTerse(text.replace(last, '')) ? yearOfParts(parts) : null
  const named = (role: Role, reason: RoleReason, sureness: number, kind: Kind | null = null): ColumnHead => ({ text: printed.join(' '), role, year, kind, sureness, reason }) // prettier-ignore
  if (isClerical(last) || columnBeside(last) !== null) return { ...named('ignored', 'header', 1), year: null }
  const found = readHeaderRole(last)
  if (found?.role === 'department' && last.length <= 20)
    return named('department', 'header', 1, readKind(text))
  const kind = readKind(last) ?? readKind(text)
  if (year && readKind(last) === null && ofYearBesides.test(last)) return { ...named('ignored', 'header', 1), year: null } // prettier-ignore
  if (year && isTerse(text)) return named('activity', 'header', 1, kind)
  const word = own.find(([, pattern]) => pattern.test(last))
  if (word) return { ...named(word[0], 'header', 1), year: null }
  if (found && ['section', 'process', 'theme', 'guideline', 'policy'].includes(found.role)) return { ...named(found.role, 'alias', 0.8), year: null } // prettier-ignore
  if (kind !== null && isTerse(last)) return named('activity', 'alias', 0.5, kind)
  if (initiativeHead.test(last) && found?.role !== 'position')
    return { ...named('initiative', 'header', 1), year: null }
  const role = found && supported.has(found.role) ? found.role : 'ignored'
  return {
    ...named(role, role === 'ignored' ? 'nothing' : 'alias', role === 'ignored' ? 1 : 0.8),
    year: null,
  }
}
