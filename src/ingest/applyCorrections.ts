import { correctionColumns, isCorrectionColumn } from '../domain/correctionColumns.ts'
import { readPlace, writePlace } from '../domain/place.ts'
import type { OpenedFile } from './openedFile.ts'
import type { Sheet, SheetRow } from './sheet.ts'

const placeHeads: readonly string[] = Object.values(correctionColumns.place)

const placeColumn = ({ rows }: Sheet): number =>
  rows[0]?.cells.findIndex((cell) => placeHeads.includes(cell.trim())) ?? -1

/** The file that a sheet of corrected rows belongs to; null of a sheet that corrects nothing. */
export const correctedFile = (corrections: Sheet): string | null => {
  const column = placeColumn(corrections)
  const place = column < 0 ? '' : (corrections.rows[1]?.cells[column] ?? '').trim()
  return place === '' ? null : readPlace(place).file
}

/**
 * Puts corrected rows into the file that rejected them, each in its own place, so that the file can be read again as it
 * was: nothing is counted twice and nothing else moves. Rows whose place the file does not have, or a later row has taken,
 * are given back.
 */
export const applyCorrections = (
  opened: OpenedFile,
  corrections: Sheet,
): { opened: OpenedFile; unplaced: SheetRow[] } => {
  const [head, ...rows] = corrections.rows
  const column = placeColumn(corrections)
  const heads = head?.cells ?? []
  const lastFilled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '')
  const own = (cells: readonly string[]) => {
    /* A spreadsheet fills every row up to the widest. */
    const width = Math.max(lastFilled(heads), lastFilled(cells)) + 1
    return cells.slice(0, width).filter((_, index) => !isCorrectionColumn(heads[index] ?? ''))
  }
  const corrected = new Map(rows.map((row) => [row.cells[column]?.trim() ?? '', row]))
  const placed = new Set<SheetRow>()
  const sheets = opened.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const place = writePlace({ file: opened.file, sheet: sheet.sheet, row: row.row, column: null })
      const correction = corrected.get(place)
      if (!correction) return row
      placed.add(correction)
      return { ...row, cells: own(correction.cells) }
    }),
  }))
  return {
    opened: { ...opened, sheets },
    unplaced: rows.filter((row) => !placed.has(row)),
  }
}
