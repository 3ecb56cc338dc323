import { readYearWords } from '../normalise/yearWords.ts'
import { columnHead, isHeadWord, saysYearOrKindAlone } from './wideHead.ts'

const longest = 20
/* A cell with more characters is no label, and would keep the patterns busy. */
const longestCell = 60
const marks = /^(?:[●■◆◎□◇○〇◯▼▶・]|[(（]?\d{1,2}[)）.．、]|[①-⑳])\s*|\s*[:：]$/gu
const bracketed = /^[【［[〔<＜]\s*([^】］\]〕>＞]+?)\s*[】］\]〕>＞]$/u

/** The words of a label without a mark, a number, brackets or a colon around them: 「① 取組名：」 → 取組名. */
export const labelWords = (text: string): string => text.replace(bracketed, '$1').replace(marks, '').trim()

const asksBesides = /^.{0,6}(?:評価|理由|課題|方向性|効果|成果|所見|指標名?|単位)$/u

/** Whether a text may be a form's label: a few words that head columns elsewhere. */
export const isLabel = (text: string): boolean => {
  if (text.length > longestCell) return false
  const words = labelWords(text)
  return words !== '' && words.length <= longest && !/[。\n]/u.test(words) && (isHeadWord(words) || asksBesides.test(words)) // prettier-ignore
}

/** Whether a label names a year or a kind and nothing besides. */
export const isYearOrKind = (text: string): boolean => saysYearOrKindAlone(labelWords(text))

const nameLabel = /^(?:具体的な?)?(?:基本的な)?(?:取り?組み?|事業|施策|項目)(?:(?:事業)?の?名称?|項目)?$/u

/** Whether a label is that of an initiative's name. */
export const isNameLabel = (text: string): boolean => text.length <= longestCell && nameLabel.test(labelWords(text).normalize('NFKC').replace(/\s+/gu, '')) // prettier-ignore

/** Whether a label is that of the entries of a year or a kind. */
export const isEntryLabel = (text: string): boolean => isLabel(text) && columnHead([labelWords(text)]).role === 'activity' // prettier-ignore

/** Whether two labels side by side are one: 「令和5年度」 beside 「実績」. */
export const goTogether = (left: string, right: string): boolean =>
  isYearOrKind(left) && isYearOrKind(right) && (readYearWords(left) === null) !== (readYearWords(right) === null) // prettier-ignore

const joined = /^(.{2,20}?)(?:\s{0,3}[:：]|\s)/su

/** A label and what stands behind it in the same cell: 「担当課：広報課」, 「取組名　講座」; null of any other text. */
export const labelInCell = (text: string): { label: string; value: string } | null => {
  const [front, label = ''] = joined.exec(text.slice(0, longestCell)) ?? []
  if (front === undefined || !isLabel(label)) return null
  const value = text.slice(front.length).trim()
  return value === '' || (value.length <= longestCell && isYearOrKind(value)) ? null : { label, value }
}
