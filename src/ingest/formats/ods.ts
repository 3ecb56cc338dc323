import type { Issue, IssueRule } from '../../domain/issue.ts'
import { ReadError } from '../../domain/readError.ts'
import type { Sheet } from '../sheet.ts'
import { openArchive } from './archive.ts'
import { cellRanges, columnLetters, shownRuns } from './cellRanges.ts'
import { filledGrid } from './filledGrid.ts'
import { type OdsTable, odsTables } from './odsTables.ts'

const readTable = (file: string, table: OdsTable, isHidden: boolean): { sheet: Sheet; issues: Issue[] } => {
  const issues: Issue[] = []
  const raise = (rule: IssueRule, row: number | null, column: number | null, text: string) =>
    issues.push({ rule, place: { file, sheet: table.name, row, column }, text })
  const { merges, notes, textBoxes, formulas, drawings } = table
  const { rows, width, covered } = filledGrid(table.rows, merges)
  const hidden = new Set(table.hiddenRows)
  const hiddenRows = rows.filter(({ row }) => hidden.has(row)).map(({ row }) => row)
  const hiddenColumns = table.hiddenColumns.filter((column) => column <= width)

  if (isHidden && rows.length > 0) raise('hidden-sheet', null, null, table.name)
  if (hiddenRows[0] !== undefined) raise('hidden-rows', hiddenRows[0], null, shownRuns(hiddenRows))
  if (hiddenColumns[0] !== undefined) raise('hidden-columns', null, hiddenColumns[0], shownRuns(hiddenColumns, columnLetters)) // prettier-ignore
  for (const { row, column, text } of covered) raise('covered-text', row, column, text)
  for (const { row, column, text, hasResult } of formulas)
    if (!hasResult) raise('formula-without-result', row, column, text)
  for (const { row, column, text } of notes) raise('cell-note', row, column, text)
  for (const { row, column, text } of textBoxes) raise('text-box', row, column, text)
  const facts = { merges, isHidden, hiddenRows, hiddenColumns, formulas: cellRanges(formulas), marked: [], drawings } // prettier-ignore
  return { sheet: { file, sheet: table.name, rows, facts }, issues }
}

/**
 * The tables of an OpenDocument file (.ods, .odt), each a sheet, every text as the program showed it, rows numbered as
 * there. What is hidden is read and told. Throws a ReadError for a file with a password, a damaged or too large one, and
 * one without a table.
 */
export const readOds = async (
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
): Promise<{ sheets: Sheet[]; issues: Issue[] }> => {
  const entries = openArchive(bytes, file, 'damaged-workbook')
  const textOf = (name: string) => {
    const entry = entries.find((one) => one.name === name)
    return entry ? new TextDecoder().decode(entry.read()) : ''
  }
  if (textOf('META-INF/manifest.xml').includes('encryption-data')) throw new ReadError('password', file)
  const content = textOf('content.xml')
  if (!/<\/(?:\w+:)?document-content>\s*$/u.test(content)) throw new ReadError('damaged-workbook', file, ['content.xml']) // prettier-ignore
  const { tables, hiddenStyles } = odsTables(content, file)
  if (tables.length === 0) throw new ReadError('no-table', file)
  const read = tables.map((table) => readTable(file, table, hiddenStyles.has(table.style)))
  return { sheets: read.map(({ sheet }) => sheet), issues: read.flatMap(({ issues }) => issues) }
}
