import { cellAt, filledCells } from '../checkedSheet.ts'
import { platformList } from '../platformCharacters.ts'
import type { SheetRule } from '../rule.ts'

/** No character depends on the platform; kanji of names are asked about. */
export const platformDependent: SheetRule = {
  id: 'L1-08',
  for: 'all',
  decides: 'auto',
  shows: 'all',
  *check({ sheet }) {
    for (const { row, column, text } of filledCells(sheet.rows)) {
      const found = new Set<string>()
      for (const character of text) {
        if (found.has(character)) continue
        const detail = platformList(character)
        if (detail === null) continue
        found.add(character)
        yield {
          detail,
          range: cellAt(row, column),
          seen: character,
          isQuestion: detail === 'name-characters',
        }
      }
    }
  },
}
