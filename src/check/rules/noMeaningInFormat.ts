import type { SheetRule } from '../rule.ts'
import { textAt } from '../textAt.ts'

/** Colour and weight carry no meaning of their own: asked of every marked cell below the heads. */
export const noMeaningInFormat: SheetRule = {
  id: 'L1-11',
  for: 'excel',
  decides: 'ask',
  shows: 'first',
  *check({ sheet, table }) {
    const lastHead = table.heads.at(-1)?.row ?? 0
    for (const range of sheet.facts?.marked ?? [])
      if (range.bottom > lastHead)
        yield { detail: 'meaning-in-format', range, seen: textAt(sheet, range), isQuestion: true }
  },
}
