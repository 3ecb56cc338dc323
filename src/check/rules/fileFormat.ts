import type { SheetRule } from '../rule.ts'

const dataFormats = new Set(['csv', 'json-lines', 'xlsx', 'ods', 'parquet'])

/** A file is in a format that programs read as it is. */
export const fileFormat: SheetRule = {
  id: 'L1-01',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ input: { opened }, isFirst }) {
    if (isFirst && !dataFormats.has(opened.format))
      yield { detail: 'not-a-data-format', range: null, seen: opened.file }
  },
}
