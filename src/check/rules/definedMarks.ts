import { cellAt, filledCells } from '../checkedSheet.ts'
import { numberText } from '../numberText.ts'
import type { SheetRule } from '../rule.ts'

/** A mark in a column of numbers (「-」「x」「…」) is defined: asked unless a note or the description does. */
export const definedMarks: SheetRule = {
  id: 'L3-03',
  for: 'all',
  decides: 'ask',
  shows: 'all',
  *check({ table, columns, facts }) {
    const notes = table.outside.map(({ cells }) => cells.join(' '))
    const isDefined = (mark: string) =>
      facts?.missingValues?.includes(mark) ||
      notes.some((note) => {
        const after = note.split(mark).slice(1)
        return after.some((text) => /^[」』"'\s]*(?:[:：=＝]|は|印|とは)/u.test(text))
      })
    for (const { row, column, text } of filledCells(table.body))
      if (columns[column]?.isNumber && numberText(text) === 'mark' && !isDefined(text.trim()))
        yield { detail: 'undefined-mark', range: cellAt(row, column), seen: text.trim(), isQuestion: true }
  },
}
