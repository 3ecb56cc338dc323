import Papa from 'papaparse'
import { isFilled } from './checkedTable.ts'

/**
 * The cells of a CSV that have a line break between their quotes, as they stand in the file: record from 1, column from 0. `records` is
 * how many there are: as many as lines where none is broken.
 */
export function* brokenRecords(
  text: string,
  records: number,
): Generator<{ readonly row: number; readonly column: number; readonly seen: string }> {
  if (!text.includes('"') || text.trimEnd().split(/\r\n|\n|\r/u).length === records) return
  const { data } = Papa.parse<string[]>(text)
  for (const [index, cells] of data.entries())
    for (const [column, seen] of cells.entries())
      if (isFilled(seen) && /[\r\n]/u.test(seen)) yield { row: index + 1, column, seen }
}
