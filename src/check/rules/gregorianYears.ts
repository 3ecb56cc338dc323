import { cellAt } from '../checkedSheet.ts'
import type { Found, SheetRule } from '../rule.ts'

const era = /(?:令和|平成|昭和|大正|明治)\s*(?:元|\d)|(?<![a-z])[rhs]\s*\d{1,2}(?!\d)/iu
const gregorian = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
const relative = /(?:前|本|今|来|翌|当)年度|^\s*(?:元|\d{1,2})年度?/u

const yearFault = (text: string): Found['detail'] | null => {
  const folded = text.normalize('NFKC')
  if (folded.length > 40 || gregorian.test(folded)) return null
  if (era.test(folded)) return 'era-alone'
  return relative.test(folded) ? 'relative-year' : null
}

/** A time is Gregorian, or has the Gregorian year beside the era's. */
export const gregorianYears: SheetRule = {
  id: 'L3-05',
  for: 'all',
  decides: 'auto',
  shows: 'all',
  *check({ table, columns }) {
    for (const { row, cells } of [...table.heads, ...table.repeats])
      for (const [index, text] of cells.entries()) {
        const detail = yearFault(text.trim())
        if (detail) yield { detail, range: cellAt(row, index), seen: text.trim() }
      }
    const times = columns.filter(({ isTime }) => isTime)
    for (const { row, cells } of table.body)
      for (const { index } of times) {
        const text = (cells[index] ?? '').trim()
        const detail = yearFault(text)
        if (detail) yield { detail, range: cellAt(row, index), seen: text }
      }
  },
}
