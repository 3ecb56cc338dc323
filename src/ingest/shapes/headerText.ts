import { readHeaderRole } from '../normalise/headerRole.ts'
import { matchText } from '../normalise/matchText.ts'
import type { SheetRow } from '../sheet.ts'
import { saysYearOrKindAlone } from './wideHead.ts'

/** Heads of a column of initiatives, and nothing besides. */
export const initiativeHeadAlone = /^(?:基本的な)?取り?組み?(?:名|項目)?$|^(?:事業|施策)名?$|^項目名?$/u
const besides = /^(?:備考|No\.?|評価|課題|頁|ページ)$/iu

/** Tells texts that can only be a column's head: one of the head given, years and numbers aside, or a word that heads columns anywhere. */
export const headerTextTeller = (heads: readonly SheetRow[]): ((text: string) => boolean) => {
  const known = new Set(heads.flatMap(({ cells }) => cells.map(matchText)))
  return (text) => {
    const bare = text.normalize('NFKC').replace(/\s+/gu, '')
    return (
      known.has(matchText(text)) ||
      initiativeHeadAlone.test(bare) ||
      besides.test(bare) ||
      readHeaderRole(text)?.isExact === true ||
      saysYearOrKindAlone(text)
    )
  }
}
