import { ReadError } from '../../domain/readError.ts'
import type { Sheet } from '../sheet.ts'

type JsonRecord = Readonly<Record<string, unknown>>

/** Whether a text is JSON lines of records or an array of them. */
export const isJsonLines = (text: string, file: string): boolean =>
  /\.(?:json|jsonl|ndjson)$/iu.test(file) || /^\s*(?:\{\s*"|\[\s*\{\s*")/u.test(text)

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null

const parsed = (text: string, file: string, line: number): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const at = error instanceof Error ? /position (\d+)/u.exec(error.message)?.[1] : undefined
    const further = at === undefined ? 0 : text.slice(0, Number(at)).split('\n').length - 1
    throw new ReadError('broken-json', file, [String(line + further)])
  }
}

const recordsOf = (text: string, file: string): { row: number; value: unknown }[] => {
  if (text.trimStart().startsWith('[')) {
    const values = parsed(text, file, 1)
    return (Array.isArray(values) ? values : [values]).map((value: unknown, index) => ({
      row: index + 2,
      value,
    }))
  }
  const lines = text.split(/\r\n|\n|\r/u).map((line, index) => ({ line, row: index + 1 }))
  const filled = lines.filter(({ line }) => line.trim() !== '')
  /* One record over several lines is an array of one. */
  if (filled[0]?.line.trim() === '{') return [{ row: 2, value: parsed(text, file, 1) }]
  return filled.map(({ line, row }) => ({ row: row + 1, value: parsed(line, file, row) }))
}

const shown = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/**
 * Flat JSON records, one a line or in an array, as a sheet: the fields' names are its first row, in the order in which
 * they first come; a record is numbered one after its line or place. Throws a ReadError for what is no JSON (line), no
 * record, or nested (fields).
 */
export const readJsonLines = (text: string, file: string): Sheet => {
  const records = recordsOf(text, file)
  const names = new Set<string>()
  const nested = new Set<string>()
  for (const { row, value } of records) {
    if (!isRecord(value)) throw new ReadError('broken-json', file, [String(row - 1)])
    for (const [name, inside] of Object.entries(value)) {
      names.add(name)
      if (isNested(inside)) nested.add(name)
    }
  }
  if (nested.size > 0) throw new ReadError('nested-json', file, [...nested])
  const columns = [...names]
  return {
    file,
    sheet: null,
    facts: null,
    rows: [
      { row: 1, cells: columns },
      ...records.map(({ row, value }) => ({
        row,
        cells: columns.map((name) => (Object.hasOwn(value as JsonRecord, name) ? shown((value as JsonRecord)[name]) : '')), // prettier-ignore
      })),
    ],
  }
}
