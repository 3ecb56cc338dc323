import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Issue, IssueRule } from '../../domain/issue.ts'
import { isTotal } from '../normalise/isTotal.ts'
import { readTitleYear } from '../normalise/titleYear.ts'
import type { ColumnMapping, RowChoice } from '../mapping.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import { headingTeller, pathBelow } from './chosenHeading.ts'
import { headingsWithoutRows } from './headingsWithoutRows.ts'
import { headingFinder } from './tableHeadings.ts'
import type { TableHead } from './tableHead.ts'
import { textsOnce } from './textsOnce.ts'
import type { SectionPath } from './wideHeadings.ts'

/** A row of a table, and the fiscal year and headings that lines above it have set for those below. */
export interface BodyRow extends SheetRow {
  readonly fiscalYear: FiscalYear | null
  /** The headings above it. */
  readonly path: SectionPath
}

/** A sheet apart from its header: its first line as title, the rows of its table, and what stands around them. */
export interface TableBody {
  readonly title: string
  readonly rows: readonly BodyRow[]
  readonly issues: readonly Issue[]
}

const note = /^(?:[※*＊]|[(（]?注|備考[:：]|出典[:：]|資料[:：])/u
const yearLine = /^[<【(（■◆]?\s*(?:令和|平成|[RH]|\d{4})\s*(?:元|\d{0,2})\s*年度?\s*[>】)）]?$/iu

const isBlank = ({ cells }: SheetRow) => cells.every((cell) => cell.trim() === '')

/**
 * Parts a sheet at its head. Heads that repeat are passed over; notes and totals are said in issues, they are no rows of
 * the table. A line over the table, merged or marked as a heading (「1 推進」), gives the rows below it their section
 * path; `columns`, where they are known, tell a heading from an initiative's name, and `choices` are the reader's own.
 */
export const bodyOf = (
  sheet: Sheet,
  head: TableHead,
  columns: readonly ColumnMapping[] = [],
  choices: readonly RowChoice[] = [],
): TableBody => {
  const issues: Issue[] = []
  const rows: BodyRow[] = []
  const heads = new Set(head.rows.map(({ cells }) => cells.join('\u001f')))
  const last = head.rows.at(-1)?.row ?? 0
  const once = textsOnce(sheet)
  const headings = headingFinder(columns)
  /* 小計 may stand beside the heading of its group. */
  const names = columns.filter(({ role, kind }) => role === 'initiative' || (role === 'activity' && kind === null)) // prettier-ignore
  const bare = headingsWithoutRows()
  const chosenHeading = headingTeller(choices)
  const filled = sheet.rows.filter((row) => !isBlank(row) && !heads.has(row.cells.join('\u001f')))
  let title = ''
  let fiscalYear: FiscalYear | null = null
  let path: SectionPath = { section: '', process: '', theme: '' }
  filled.forEach((line, index) => {
    const { row, cells } = line
    const { cells: told, whole } = once(line)
    const texts = told.filter((cell) => cell !== '')
    const [first = ''] = texts
    const raise = (rule: IssueRule) => issues.push({ rule, place: { file: sheet.file, sheet: sheet.sheet, row, column: null }, text: texts.join(' ') }) // prettier-ignore
    if (row < last) {
      if (title === '') title = texts.join(' ')
      else if (first !== '') raise('stray-text')
      return
    }
    const level = chosenHeading(line)
    if (level) {
      path = pathBelow(path, level, first)
      bare.heading({ row, text: first }, path)
      if (texts.length > 1) raise('stray-text')
    } else if (texts.length === 1 && yearLine.test(first.normalize('NFKC'))) {
      fiscalYear = readTitleYear(first)
      bare.group({ row, text: first }, false)
    } else if (texts.length === 1 && note.test(first)) raise('stray-text')
    else if (isTotal(first) || names.some(({ column }) => isTotal(told[column] ?? ''))) raise('total-row')
    else {
      const next = filled[index + 1]
      const heading = texts.length === 1 ? headings(told, whole, next ? once(next).cells : null, path) : null
      if (heading === 'stray') raise('stray-text')
      else if (heading) {
        path = heading
        bare.heading({ row, text: texts.join(' ') }, heading)
      } else {
        rows.push({ row, cells, fiscalYear, path })
        bare.row()
      }
    }
  })
  for (const { row, text } of bare.lines()) issues.push({ rule: 'heading-without-rows', place: { file: sheet.file, sheet: sheet.sheet, row, column: null }, text }) // prettier-ignore
  return { title, rows, issues }
}
