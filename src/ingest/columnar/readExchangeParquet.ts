import { isStructured, openParquet, shown } from '../formats/parquet.ts'
import type { ReadOptions } from '../mapping.ts'
import { columnOfHeader } from '../shapes/exchangeValues.ts'
import type { SheetRow } from '../sheet.ts'
import { collectLines, type Sentence } from './collectLines.ts'
import { checkHeaders, type ExchangeFile, type ExchangeFollower, headerIssues } from './readExchangeCsv.ts'
import { NotPlainError } from './scanCsv.ts'

/** How many rows a review shows of a file's beginning. */
const beginningRows = 200

const encoder = new TextEncoder()

/* A text as bytes, in a buffer that is used again. */
const writeText = (to: Sentence, text: string): void => {
  if (to.bytes.length < text.length * 3) to.bytes = new Uint8Array(text.length * 6)
  to.start = 0
  to.end = text === '' ? 0 : encoder.encodeInto(text, to.bytes).written
}

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
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  { municipality }: ReadOptions,
  { onProgress, onLines }: ExchangeFollower = {},
): Promise<ExchangeFile> => {
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
  const codes = columns.map(() => new Map<string, number>())
  const before = columns.map(({ code }): { value: unknown; code: number } => ({ value: undefined, code }))
  const sentence: Sentence = { bytes: new Uint8Array(4096), start: 0, end: 0 }
  const source: Sentence = { bytes: new Uint8Array(4096), start: 0, end: 0 }
  const beginning: SheetRow[] = [{ row: 1, cells: names }]
  const total = groups.reduce((sum, rows) => sum + rows, 0)
  let done = 0
  for (const size of groups) {
    const found = await readColumns(done, done + size)
    const values = names.map((name) => found.get(name) ?? [])
    for (let at = 0; at < size; at++) {
      const row = ++done + 1
      const cellsOf = () => values.map((column) => shown(column[at]))
      if (beginning.length <= beginningRows) beginning.push({ row, cells: cellsOf() })
      for (let index = 0; index < columns.length; index++) {
        const column = columns[index] as (typeof columns)[number]
        const value = values[index]?.[at]
        const last = before[index] as { value: unknown; code: number }
        /* Most values repeat the one above. */
        if (value !== last.value) {
          const text = plainText(value)
          last.value = value
          if (!skipped[index]) {
            const known = codes[index] as Map<string, number>
            const code = known.get(text) ?? column.ofText(checked(text))
            known.set(text, code)
            last.code = code
          } else checked(text)
        }
        column.code = last.code
      }
      writeText(sentence, shown(values[activityIndex]?.[at]))
      writeText(source, shown(values[sourceIndex]?.[at]))
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
