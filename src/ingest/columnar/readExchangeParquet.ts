import { isStructured, openParquet, shown } from '../formats/parquet.ts'
import type { ReadOptions } from '../mapping.ts'
import { columnOfHeader } from '../shapes/exchangeValues.ts'
import type { SheetRow } from '../sheet.ts'
import { collectLines, type Sentence } from './collectLines.ts'
import { checkHeaders, type ExchangeFile, type ExchangeFollower, headerIssues } from './readExchangeCsv.ts'
import { NotPlainError } from './notPlainError.ts'
import { plainSlices, type Slices } from './throughFile.ts'
import { isPlainText } from './utf8.ts'

/** How many rows a review shows of a file's beginning. */
const beginningRows = 200

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/* A text as bytes: those of the file where they are given. */
const writeText = (to: Sentence, value: unknown): void => {
  to.start = 0
  if (value instanceof Uint8Array) {
    if (!isPlainText(value, 0, value.length)) throw new NotPlainError('not UTF-8, or signs of its own')
    to.bytes = value
    to.end = value.length
    return
  }
  to.bytes = encoder.encode(checked(plainText(value)))
  to.end = to.bytes.length
}

const textOfValue = (value: unknown): string =>
  value instanceof Uint8Array ? decoder.decode(value) : shown(value)

const plainText = (value: unknown): string => {
  if (isStructured(value)) throw new NotPlainError('nested values')
  return shown(value)
}

const checked = (text: string): string => {
  if (/[\0\u001f]/u.test(text)) throw new NotPlainError('control characters')
  return text
}

/**
 * Reads an exchange file in Parquet into columns of codes, group of rows by group. Throws a NotPlainError for a file that wants the thorough reader, and whatever a damaged file gives.
 */
export const readExchangeParquet = async (
  blob: Blob,
  file: string,
  { municipality }: ReadOptions,
  { onProgress, onLines }: ExchangeFollower = {},
  { read }: Slices = plainSlices,
): Promise<ExchangeFile> => {
  const bytes = await read(blob, 0, blob.size)
  const { names, groups, readColumns, broken } = await openParquet(bytes, file)
  checkHeaders(names)
  if (broken(true)) throw new NotPlainError('pages that do not hold what they say')
  if (new Set(names).size < names.length) throw new NotPlainError('one name twice')
  const collector = collectLines({
    file,
    sheet: null,
    headers: names,
    columns: names.map(columnOfHeader),
    municipality,
  })
  const { columns, skipped, activityIndex, sourceIndex } = collector
  /* The code of every value met, by column. */
  const known = columns.map(() => new Map<unknown, number>())
  const codesOf = (index: number, values: readonly unknown[], size: number): Int32Array => {
    const column = columns[index] as (typeof columns)[number]
    const codes = known[index] as Map<unknown, number>
    const found = new Int32Array(size)
    let last: unknown
    let code = column.ofText('')
    for (let at = 0; at < size; at++) {
      const value = values[at]
      /* Most values repeat the one above. */
      if (value !== last) {
        const before = codes.get(value)
        code = before ?? column.ofText(checked(plainText(value)))
        if (before === undefined && (value === null || typeof value !== 'object')) codes.set(value, code)
        last = value
      }
      found[at] = code
    }
    return found
  }
  const sentence: Sentence = { bytes: new Uint8Array(), start: 0, end: 0 }
  const source: Sentence = { bytes: new Uint8Array(), start: 0, end: 0 }
  const beginning: SheetRow[] = [{ row: 1, cells: names }]
  const total = groups.reduce((sum, rows) => sum + rows, 0)
  let done = 0
  for (const size of groups) {
    const found = await readColumns(done, done + size, [names[activityIndex], names[sourceIndex]])
    const values = names.map((name) => found.get(name) ?? [])
    const codes = values.map((column, index) => (skipped[index] ? null : codesOf(index, column, size)))
    values.forEach((column, index) => {
      if (skipped[index] && index !== activityIndex && index !== sourceIndex) for (const value of column) checked(plainText(value)) // prettier-ignore
    })
    let at = 0
    const cellsOf = () => values.map((column) => textOfValue(column[at]))
    for (; at < size; at++) {
      const row = ++done + 1
      if (beginning.length <= beginningRows) beginning.push({ row, cells: cellsOf() })
      for (let index = 0; index < columns.length; index++) {
        const ofColumn = codes[index]
        if (ofColumn) (columns[index] as (typeof columns)[number]).code = ofColumn[at] as number
      }
      writeText(sentence, values[activityIndex]?.[at])
      writeText(source, values[sourceIndex]?.[at])
      collector.take(row, names.length, sentence, source, cellsOf)
    }
    onProgress?.(done / total)
    onLines?.(collector.lines(), false)
  }
  const lines = collector.lines()
  if (lines.count === 0) throw new NotPlainError('no line that can be used')
  onLines?.(lines, true)
  const isFilled = (index: number) => (columns[index]?.values ?? []).some((value) => value !== -1)
  return {
    lines,
    issues: headerIssues(file, names, 1, isFilled),
    headerRow: 1,
    lastRow: total + 1,
    opened: { file, format: 'parquet', encoding: null },
    beginning: async () => ({ file, format: 'parquet', encoding: null, issues: [], sheets: [{ file, sheet: null, facts: null, rows: beginning }] }), // prettier-ignore
  }
}
