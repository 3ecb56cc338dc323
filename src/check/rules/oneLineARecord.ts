import { cellAt, filledCells } from '../checkedSheet.ts'
import { brokenRecords } from '../brokenRecords.ts'
import type { SheetRule } from '../rule.ts'

/** A record of a CSV stands on one line. */
export const oneLineARecord: SheetRule = {
  id: 'L1-14',
  for: 'csv',
  decides: 'auto',
  shows: 'first',
  *check({ input: { bytes, opened }, sheet }) {
    if (bytes && opened.encoding) {
      const text = new TextDecoder(opened.encoding).decode(bytes)
      for (const { row, column, seen } of brokenRecords(text, sheet.rows.at(-1)?.row ?? 0))
        yield { detail: 'break-in-record', range: cellAt(row, column), seen }
    } else
      for (const { row, column, text } of filledCells(sheet.rows))
        if (/[\r\n]/u.test(text)) yield { detail: 'break-in-record', range: cellAt(row, column), seen: text }
  },
}
