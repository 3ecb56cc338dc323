import Papa from 'papaparse'
import { ReadError } from '../../domain/readError.ts'
import { fromOneLine, hasOneLineSigns } from '../../domain/oneLine.ts'
import { fromSpreadsheetText } from '../../domain/spreadsheetText.ts'
import type { Sheet } from '../sheet.ts'
import { isDrawnTable } from './drawnTable.ts'

const delimiters = [',', '\t', ';', '|'] as const

const outsideQuotes = (text: string) => text.replace(/"[^"]*"/gu, '')
const linesOf = (text: string): string[] =>
  outsideQuotes(text.slice(0, 65_536))
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '')

/** How often a delimiter stands in a line, where most lines agree, and in how many they do. */
const agreement = (lines: readonly string[], delimiter: string): { times: number; lines: number } => {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const times = line.split(delimiter).length - 1
    if (times > 0) counts.set(times, (counts.get(times) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return { times: best?.[0] ?? 0, lines: best?.[1] ?? 0 }
}

/** Titles and texts may be full of another delimiter: the one that parts most of the first lines alike tells. */
export const delimiterOf = (text: string, file: string): string => {
  const lines = linesOf(text)
  if (/\.(?:tsv|tab)$/i.test(file) && lines.some((line) => line.includes('\t'))) return '\t'
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) }))
    .sort((a, b) => b.lines - a.lines || b.times - a.times)
  return best && best.lines > 0 ? best.delimiter : ','
}

/** Whether a text that is not named so has delimiters: by tabs with quoted lines, or the same number of others in most lines. */
export const isDelimitedText = (text: string, file: string): boolean => {
  if (/^sep=.\r?\n/iu.test(text)) return true
  if (text.includes('\t')) return /(?:^|[\t\n])"[^"]*\n[^"]*"(?:[\t\r\n]|$)/u.test(text)
  const lines = linesOf(text)
  if (isDrawnTable(lines)) return false
  const isNamedText = /\.(?:txt|text)$/iu.test(file)
  return delimiters.some((delimiter) => {
    const found = agreement(lines, delimiter)
    return found.lines >= Math.max(isNamedText ? 2 : 1, lines.length * 0.6)
  })
}

/* Row ends of old systems, CR alone or LF CR, outside of quotes: within them they are the cell's own. */
const withLineFeeds = (text: string): string =>
  /\r(?!\n)/u.test(text) && /\r(?!\n)/u.test(outsideQuotes(text))
    ? text.replace(/"[^"]*"|\r\n|\n\r|\r/gu, (part) => (part.startsWith('"') ? part : '\n'))
    : text

/**
 * Delimiter-separated text (comma, tab, semicolon or pipe, as most lines have it or as Excel's `sep=` says) as a sheet.
 * Rows are numbered as records, from 1, and may be ragged. Throws a ReadError for a quote that is never closed.
 */
export const readCsv = (text: string, file: string): Sheet => {
  const told = /^sep=(.)(?:\r\n?|\n|$)/iu.exec(text)
  const table = withLineFeeds(told ? text.slice(told[0].length) : text)
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: told?.[1] ?? delimiterOf(table, file) })
  const first = told ? 2 : 1
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) throw new ReadError('broken-quotes', file, [String((broken.row ?? 0) + first)])
  const textOf = hasOneLineSigns(text) ? (cell: string) => fromOneLine(fromSpreadsheetText(cell)) : fromSpreadsheetText // prettier-ignore
  return {
    file,
    sheet: null,
    facts: null,
    rows: data
      .map((cells, index) => ({ row: index + first, cells: cells.map(textOf) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  }
}
