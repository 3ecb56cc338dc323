import type { ExchangeRow } from '../domain/exchange.ts'
import { groupBy } from '../domain/groupBy.ts'
import { cellKey } from '../ingest/identify.ts'
import { readPlace } from '../domain/place.ts'
import type { Reading } from '../ingest/reading.ts'

/** The rows of one report, and the file they were read from: the report itself, or data that hold several reports. */
export interface Report {
  readonly file: string
  readonly rows: readonly ExchangeRow[]
  readonly reading: Reading
}

const prefixOf = ({ source }: ExchangeRow): string => source.slice(0, source.lastIndexOf('#') + 1)

/**
 * The reports in a reading, by the file that each row names as its source: joined data that come back are several. A
 * reading in which one cell has two sources is one report, so that no cell of it can replace another.
 */
export const reportsOf = (reading: Reading): Report[] => {
  const whole = [{ file: reading.file, rows: reading.rows, reading }]
  const [first] = reading.rows
  if (!first || reading.rows.every((row) => prefixOf(row) === prefixOf(first))) return whole
  const places = reading.rows.map(({ source }) => readPlace(source))
  if (places.some(({ row }) => row === null)) return whole
  const fileOfCell = new Map<string, string>()
  const byFile = groupBy(reading.rows.map((row, index) => ({ row, file: places[index]?.file ?? '' })), ({ file }) => file) // prettier-ignore
  for (const [file, lines] of byFile)
    for (const { row } of lines) {
      const cell = cellKey(row)
      if ((fileOfCell.get(cell) ?? file) !== file) return whole
      fileOfCell.set(cell, file)
    }
  return [...byFile].map(([file, lines]) => ({ file, rows: lines.map(({ row }) => row), reading }))
}
