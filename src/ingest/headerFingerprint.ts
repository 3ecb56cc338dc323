import { stableId } from '../domain/id.ts'
import type { Mapping } from './mapping.ts'
import { matchText } from './normalise/matchText.ts'
import type { Sheet } from './sheet.ts'

/**
 * What the heads of a sheet are known by: the texts of its header rows with white space, width, years and numbers folded,
 * so that next year's file of the same form has the same. Rows above the heads do not matter.
 */
export const headerFingerprint = (sheet: Sheet, { headerRows }: Pick<Mapping, 'headerRows'>): string =>
  stableId(
    sheet.rows
      .filter(({ row }) => headerRows.includes(row))
      .flatMap(({ cells }) => [...cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).map(matchText), '\n']), // prettier-ignore
  )
