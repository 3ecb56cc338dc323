import { sayBase } from '../locales/words.ts'
import type { Card, CardRow, CardView } from './card.ts'

/**
 * The base line of a card in words. One that counts departments, or is cut by some, says under which names they stand
 * wherever the data have more than one.
 */
export const baseOf = (card: Card, rows: readonly CardRow[], view: CardView): string => {
  const { words, settings, filter, renamed = false } = view
  const base = sayBase(words, card.base(rows, view))
  const isTold = card.ofDepartments === true || filter.departments.length > 0
  if (base === '' || !isTold || !renamed) return base
  return words.departmentNames.based(base, settings.names)
}
