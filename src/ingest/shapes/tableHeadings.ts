import type { ColumnMapping } from '../mapping.ts'
import type { CellRange } from '../sheet.ts'
import { pathBelow } from './chosenHeading.ts'
import { headingOf, mergedHeadingOf, type SectionPath } from './wideHeadings.ts'

const levels = ['section', 'process', 'theme'] as const

/**
 * Tells a line with one text that heads the rows below: merged over several columns, or marked as a heading, in front of
 * the initiatives, above a row that has a name of its own there. Gives the path that holds from there on, `stray` for a
 * heading whose level the table has a column of, null for a row of the table.
 */
export const headingFinder =
  (columns: readonly ColumnMapping[]) =>
  (
    cells: readonly string[],
    whole: CellRange | null,
    next: readonly string[] | null,
    path: SectionPath,
  ): SectionPath | 'stray' | null => {
    const column = cells.findIndex((text) => text !== '')
    const text = cells[column] ?? ''
    const own = levels.find((level) => columns.some((one) => one.column === column && one.role === level))
    const front = columns.find(({ role }) => role === 'initiative')?.column ?? 0
    const below = next?.[column] ?? ''
    const isAlone = column <= front && !/。$/u.test(text) && below !== '' && (headingOf(below, path) === null || next?.filter((one) => one !== '').length === 1) // prettier-ignore
    if (own && !whole) return pathBelow(path, own, text)
    const found = whole ? mergedHeadingOf(text, path) : isAlone ? headingOf(text, path) : null
    const level = levels.find((one) => found !== null && found[one] !== path[one] && found[one] === text)
    return found && columns.some(({ role }) => role === level) ? 'stray' : found
  }
