import { fieldSheetName } from '../domain/fieldSheetName.ts'
import { ReadError } from '../domain/readError.ts'
import { joinSheets } from './joinSheets.ts'
import { leaveOutRows, withLeftOut } from './leaveOutRows.ts'
import { leftColumns } from './leftColumns.ts'
import { type Mapping, type ReadOptions, sureEnough } from './mapping.ts'
import type { OpenedFile } from './openedFile.ts'
import { openFile } from './openFile.ts'
import type { Reading, ReadSheet, SheetReading } from './reading.ts'
import { recogniseSheet } from './recogniseSheet.ts'
import { shapes } from './shapes/registry.ts'
import type { Sheet } from './sheet.ts'
import { totalsOf } from './totals.ts'
import { withStruckTexts } from './withStruckTexts.ts'

/** The mapping that is chosen for a sheet; null leaves the sheet out, undefined lets the recogniser decide. */
export type MappingOf = (sheet: Sheet) => Mapping | null | undefined

const isBlank = ({ rows }: Sheet) => rows.every(({ cells }) => cells.every((cell) => cell.trim() === ''))

/**
 * Reads an opened file: each sheet that a shape is sure enough of, or that a mapping is given for; any other is named
 * in an issue. Throws a ReadError when no sheet can be read.
 */
export const readOpened = (
  opened: OpenedFile,
  options: ReadOptions,
  mappingOf: MappingOf = () => undefined,
): Reading => {
  const read: SheetReading[] = []
  const sheets: ReadSheet[] = []
  const left: Sheet[] = []
  const failures: ReadError[] = []
  for (const sheet of opened.sheets) {
    const given = mappingOf(sheet)
    if (given === undefined && sheet.sheet === fieldSheetName) continue
    const [best] = given === undefined ? recogniseSheet(sheet, options) : []
    const mapping = given ?? (best && best.score >= sureEnough ? best.mapping : null)
    sheets.push({ sheet: sheet.sheet, score: given ? 1 : (best?.score ?? 0), mapping })
    const shape = shapes.find(({ id }) => id === mapping?.shape)
    if (!shape || !mapping) {
      left.push(sheet)
      continue
    }
    try {
      const { kept, left: unused } = leaveOutRows(sheet, mapping)
      const reading = withStruckTexts(sheet, shape.read(kept, mapping, options))
      /* A form's columns are its labels, and tells itself what is left of them. */
      const columns = shape.id === 'form' ? [] : leftColumns(kept, mapping)
      const totals = totalsOf(kept, mapping, reading)
      read.push({ ...withLeftOut(reading, sheet, unused), ...(columns.length > 0 ? { left: columns } : {}), ...(totals.length > 0 ? { totals } : {}) }) // prettier-ignore
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      failures.push(error)
      left.push(sheet)
    }
  }
  if (read.length > 0) return joinSheets(opened, sheets, read, left)
  if (failures[0]) throw failures[0]
  if (opened.sheets.every(isBlank)) throw new ReadError('empty', opened.file)
  throw new ReadError('unknown-shape', opened.file, opened.sheets[0]?.rows[0]?.cells.slice(0, 12) ?? [])
}

/**
 * Reads one file: bytes → sheets → rows with ids, issues and balance. Throws a ReadError that says why a file cannot
 * be used.
 */
export const readFile = async (
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  options: ReadOptions,
): Promise<Reading> => readOpened(await openFile(bytes, file), options)
