import { identify } from '../../ingest/identify.ts'
import { readFile } from '../../ingest/readFile.ts'
import type { Reading } from '../../ingest/reading.ts'
import { exchangeCsv } from '../../export/exchangeCsv.ts'
import type { FolderContent } from '../../export/dataFolderTexts.ts'
import { joinReading } from '../../stores/joinReading.ts'

interface Joined extends FolderContent {
  readonly replacedCells: number
}

/**
 * Joins what was read of several files, in the order in which they were given: where two have the same cell, the later
 * holds. The categories are the last that a report defines. The books of one file are its own; those of several are
 * of the lines that hold, for what gave way is in no line.
 */
export const joinFiles = async (readings: readonly Reading[]): Promise<Joined> => {
  const categories = readings.findLast((reading) => reading.categories.length > 0)?.categories ?? []
  const [only, ...more] = readings
  if (only && more.length === 0)
    return { rows: only.rows, categories, balance: only.balance, replacedCells: 0 }
  let rows: Reading['rows'] = []
  let replacedCells = 0
  for (const reading of readings) {
    const joined = joinReading(rows, reading.rows)
    rows = joined.rows
    replacedCells += joined.replaced
  }
  const csv = new TextEncoder().encode(exchangeCsv(rows, { header: 'name', forExcel: false }))
  const { balance } = await readFile(csv, 'progress.csv', { municipality: '' })
  return { rows: identify(rows), categories, balance, replacedCells }
}
