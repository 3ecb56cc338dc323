import Papa from 'papaparse'
import { isFilled } from './checkedTable.ts'

/**
 * The cells of a CSV that have a line break between their quotes, as they stand in the file: record from 1, column from 0.
 */
export function* brokenRecords(
  text: string,
): Generator<{ readonly row: number; readonly column: number; readonly seen: string }> {
  if (!text.includes('"')) return
  const { data } = Papa.parse<string[]>(text)
  for (const [index, cells] of data.entries())
    for (const [column, seen] of cells.entries())
      if (isFilled(seen) && /[\r\n]/u.test(seen)) yield { row: index + 1, column, seen }
}
