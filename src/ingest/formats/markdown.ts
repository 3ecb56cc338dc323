import type { Sheet, SheetRow } from '../sheet.ts'

const ruler = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u
const isRuler = (line: string) => line.includes('|') && line.includes('-') && ruler.test(line)

const linesOf = (text: string) => text.split(/\r\n|\n|\r/u)

/** Whether a text has a pipe table: a line with pipes above a ruler of dashes. */
export const isMarkdown = (text: string, file: string): boolean =>
  !/\.(?:csv|tsv|tab)$/iu.test(file) &&
  (/\.(?:md|markdown)$/iu.test(file) ||
    linesOf(text).some((line, index, lines) => isRuler(line) && (lines[index - 1] ?? '').includes('|')))

/* `\|` is a pipe of the text, `<br>` a line. */
const cellsOf = (line: string): string[] => {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
  return inner
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').replace(/\s*<br\s*\/?>\s*/giu, '\n').trim()) // prettier-ignore
}

/**
 * Pipe tables as sheets: a table ends at the next head. The lines above a table are rows of one cell before it, those
 * after the last one rows of its sheet, without the marks of headings. Rulers are no rows; rows are numbered as lines.
 */
export const readMarkdown = (text: string, file: string): Sheet[] => {
  const lines = linesOf(text)
  const tables: { rows: SheetRow[]; hasTable: boolean }[] = [{ rows: [], hasTable: false }]
  let inTable = false
  let pending: SheetRow[] = []
  lines.forEach((line, index) => {
    if (line.trim() === '' || isRuler(line)) {
      if (line.trim() === '') inTable = false
      return
    }
    const startsTable = line.includes('|') && isRuler(lines[index + 1] ?? '')
    if (startsTable) {
      if (tables.at(-1)?.hasTable) tables.push({ rows: [], hasTable: false })
      const table = tables.at(-1)
      table?.rows.push(...pending)
      if (table) table.hasTable = true
      pending = []
      inTable = true
    }
    if (inTable) tables.at(-1)?.rows.push({ row: index + 1, cells: cellsOf(line) })
    else pending.push({ row: index + 1, cells: [line.replace(/^\s{0,3}#{1,6}\s+|\s+#+\s*$/gu, '')] })
  })
  tables.at(-1)?.rows.push(...pending)
  return tables.map(({ rows }, index) => ({ file, sheet: tables.length === 1 ? null : String(index + 1), rows, facts: null })) // prettier-ignore
}
