import { type Cell, type CellValue, readXlsx as openWorkbook, type Sheet as WorkbookSheet } from 'hucre/xlsx'
import { formatValue } from 'hucre'
import type { Issue, IssueRule } from '../../domain/issue.ts'
import { ReadError } from '../../domain/readError.ts'
import type { CellRange, Sheet, StruckText } from '../sheet.ts'
import { openArchive } from './archive.ts'
import { isMarkedStyle } from './cellMark.ts'
import { cellRanges, columnLetters, shownRuns } from './cellRanges.ts'
import { filledGrid } from './filledGrid.ts'
import { shownNumber } from './shownNumber.ts'
import { workbookParts } from './workbookParts.ts'

const shown = (value: CellValue, cell: Cell | undefined, is1904: boolean): string => {
  const format = cell?.style?.numFmt
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value !== 'string') return shownNumber(value, format, is1904)
  return (format?.includes('@') ? formatValue(value, format) : value).replace(/\r\n?/gu, '\n')
}

interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

const placed = (sheet: WorkbookSheet): PlacedCell[] =>
  [...(sheet.cells ?? [])].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number)
    return { row: row + 1, column: column + 1, cell }
  })

/* What most of the texts have is the sheet's own look and sets nothing apart. */
const markedCells = (cells: readonly PlacedCell[], texts: number): CellRange[] => {
  const marked = cells.filter(({ cell }) => cell.value !== null && isMarkedStyle(cell.style))
  return marked.length < texts ? cellRanges(marked) : []
}

/* Of rich text the runs that are struck out, those that follow each other as one; else the whole text of a cell in such a font. */
const struckIn = ({ row, column, cell }: PlacedCell): StruckText[] => {
  if (typeof cell.value !== 'string') return []
  const runs = cell.richText ?? [{ text: cell.value, font: undefined }]
  const whole = cell.style?.font?.strikethrough === true
  const pieces: string[] = []
  let goesOn = false
  for (const { text, font } of runs) {
    const isStruck = font?.strikethrough ?? whole
    if (isStruck && goesOn) pieces[pieces.length - 1] += text
    else if (isStruck) pieces.push(text)
    goesOn = isStruck
  }
  return pieces
    .map((text) => text.replace(/\r\n?/gu, '\n').trim())
    .filter((text) => text !== '')
    .map((text) => ({ row, column, text }))
}

const readSheet = (
  file: string,
  sheet: WorkbookSheet,
  is1904: boolean,
): { sheet: Sheet; issues: Issue[] } => {
  const issues: Issue[] = []
  const raise = (rule: IssueRule, row: number | null, column: number | null, text: string) =>
    issues.push({ rule, place: { file, sheet: sheet.name, row, column }, text })

  const grid = sheet.rows.map(
    (values, row) =>
    values.map((value, column) => shown(value, value === null ? undefined : sheet.cells?.get(`${row},${column}`), is1904)), // prettier-ignore
  )
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow + 1,
    left: startCol + 1,
    bottom: endRow + 1,
    right: endCol + 1,
  }))
  const { rows, width, covered } = filledGrid(grid, merges)
  const cells = placed(sheet)
  const hiddenRows = rows.filter(({ row }) => sheet.rowDefs?.get(row - 1)?.hidden).map(({ row }) => row)
  const hiddenColumns = (sheet.columns ?? []).slice(0, width).flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])) // prettier-ignore
  const isHidden = sheet.hidden === true || sheet.veryHidden === true

  if (isHidden && rows.length > 0) raise('hidden-sheet', null, null, sheet.name)
  if (hiddenRows[0] !== undefined) raise('hidden-rows', hiddenRows[0], null, shownRuns(hiddenRows))
  if (hiddenColumns[0] !== undefined) raise('hidden-columns', null, hiddenColumns[0], shownRuns(hiddenColumns, columnLetters)) // prettier-ignore
  for (const { row, column, text } of covered) raise('covered-text', row, column, text)
  for (const { row, column, cell } of cells) {
    if (cell.formula && cell.value === null) raise('formula-without-result', row, column, `=${cell.formula}`)
    if (cell.comment) raise('cell-note', row, column, cell.comment.text)
  }
  for (const { text, anchor } of sheet.textBoxes ?? [])
    if (text.trim() !== '') raise('text-box', anchor.from.row + 1, anchor.from.col + 1, text)

  const drawings = (sheet.images?.length ?? 0) + (sheet.textBoxes?.length ?? 0) + (sheet.charts?.length ?? 0)
  const formulas = cellRanges(cells.filter(({ cell }) => cell.formula !== undefined))
  const texts = grid.reduce((sum, line) => sum + line.filter((text) => text !== '').length, 0)
  const facts = { merges, isHidden, hiddenRows, hiddenColumns, formulas, marked: markedCells(cells, texts), drawings, struck: cells.flatMap(struckIn) } // prettier-ignore
  return { sheet: { file, sheet: sheet.name, rows, facts }, issues }
}

/**
 * A workbook (.xlsx, .xlsm) as its sheets, each text as Excel shows it by the cell's number format, rows numbered as
 * in Excel. What is hidden is read and told. Throws a ReadError for a damaged or too large file.
 */
export const readXlsx = async (
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
): Promise<{ sheets: Sheet[]; issues: Issue[] }> => {
  try {
    const { bytes: parts, left } = workbookParts(openArchive(bytes, file, 'damaged-workbook'))
    const workbook = await openWorkbook(parts, { readStyles: true })
    const read = workbook.sheets.map((sheet) => readSheet(file, sheet, workbook.dateSystem === '1904'))
    const charts = left.map((name): Issue => ({ rule: 'sheet-not-read', place: { file, sheet: name, row: null, column: null }, text: name })) // prettier-ignore
    return {
      sheets: read.map(({ sheet }) => sheet),
      issues: [...read.flatMap(({ issues }) => issues), ...charts],
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    const word = error instanceof Error ? error.message : String(error)
    throw new ReadError(/limit/iu.test(word) ? 'archive-too-large' : 'damaged-workbook', file, [word])
  }
}
