import { cellAt, filledCells } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

const spacedLetters =
  /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:[\s\u3000]+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])+\s*$/u
const markup = /<\/?(?:ul|ol|li|br|p|div|span|b|font)\b[^>]*>/iu
/* A line break in a list or after a sentence parts data; in a name it only fits the name to its cell. */
const sentences = /[。●・○◎■①-⑳\n]\s*$|。|^\s*[●・○〇◎■□◆◇▪•\-－*①-⑳(（]/u

/** No space or line break is there for the looks. */
export const layoutSpaces: SheetRule = {
  id: 'L1-06',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ sheet }) {
    for (const { row, column, text } of filledCells(sheet.rows)) {
      const range = cellAt(row, column)
      const inner = text.trim()
      if (inner !== text) yield { detail: 'outer-spaces', range, seen: text }
      if (markup.test(text)) yield { detail: 'layout-markup', range, seen: text }
      if (spacedLetters.test(text)) yield { detail: 'spaced-letters', range, seen: text }
      else if (/[^\S\r\n]{2,}|\u3000/u.test(inner)) yield { detail: 'runs-of-spaces', range, seen: text }
      if (/[\r\n]/u.test(inner) && !inner.split(/[\r\n]+/u).some((line) => sentences.test(line)))
        yield { detail: 'line-breaks', range, seen: text }
    }
  },
}
