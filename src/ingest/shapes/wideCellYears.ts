import type { Kind } from '../../domain/kind.ts'
import { readKind } from '../normalise/kind.ts'
import { readYearWords, type YearWords } from '../normalise/yearWords.ts'

/** The words of a cell under the head of one year, or above any. */
export interface CellYear {
  /** The head as printed, '' above any. */
  readonly head: string
  readonly year: YearWords | null
  readonly kind: Kind | null
  readonly text: string
}

const digits = '[0-9０-９]'
const era = `(?:令和|平成|昭和|[RHSＲＨＳ])\\s*(?:元|${digits}{1,2})(?:\\s*年度?)?`
const year = `(?:${era}|${digits}{4}\\s*年度?|${digits}{4}|['’]${digits}{2}(?:年度)?|(?:元|${digits}{1,2})年度|(?:前々|前|昨|本|今|当|当該|翌|次|来)年度)`
const words = `${year}(?:の|\\s){0,9}(?:[取と]り?組み?|事業|実施|活動|主な){0,9}(?:の|\\s){0,9}(?:実績|予定|計画|目標|見込み?|状況|結果|内容)?(?:\\s*[(（](?:実績|予定|計画|目標|見込み?|案)[)）])?`
/* A blank after a year parts it from its words where the year is a whole one. */
const wholeYear = `(?:(?:令和|平成|昭和)\\s*(?:元|${digits}{1,2})|${digits}{4})\\s*年度`
const heads = new RegExp(
  `(?:(?<=^|\\n)|(?<=[。)）】]\\s{0,9}))([^\\S\\n]{0,99}[●■◆○◎□◇・]?[^\\S\\n]{0,9}(?:[【〔［[(（〈<《]\\s*${words}\\s*[】〕］\\])）〉>》][：:]?|${words}\\s*(?:[：:]|(?=\\n))|${wholeYear}(?=[^\\S\\n]+\\S)))`,
  'gu',
)

/** Parts a cell at the heads that name a year inside it (「令和3年度：…」, 「【R4】…」). */
export const cellYears = (text: string): CellYear[] => {
  const found = [...text.matchAll(heads)]
  const above = { head: '', year: null, kind: null, text: text.slice(0, found[0]?.index ?? text.length) }
  const parts = found.map((match, index) => {
    const head = match[0]
    const end = found[index + 1]?.index ?? text.length
    return { head: head.trim(), year: readYearWords(head), kind: readKind(head), text: text.slice(match.index + head.length, end) } // prettier-ignore
  })
  return above.text.trim() === '' ? parts : [above, ...parts]
}

/** Whether a cell has a head of a year inside it. */
export const hasYearHeads = (text: string): boolean => text.search(heads) >= 0
