import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Issue, IssueRule } from '../../domain/issue.ts'
import { readTitleYear } from '../normalise/titleYear.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import type { TableHead } from './tableHead.ts'

/** A row of a table, and the fiscal year that a line above it has set for those below. */
export interface BodyRow extends SheetRow {
  readonly fiscalYear: FiscalYear | null
}

/** A sheet apart from its header: its first line as title, the rows of its table, and what stands around them. */
export interface TableBody {
  readonly title: string
  readonly rows: readonly BodyRow[]
  readonly issues: readonly Issue[]
}

const note = /^(?:[※*＊]|[(（]?注|備考[:：]|出典[:：]|資料[:：])/u
const total = /^(?:合\s*計|小\s*計|総\s*計|計|総数|total)$/iu
const yearLine = /^[<【(（■◆]?\s*(?:令和|平成|[RH]|\d{4})\s*(?:元|\d{0,2})\s*年度?\s*[>】)）]?$/iu

/** Parts a sheet at its head. Heads that repeat are passed over; notes and totals are said in issues, they are no rows of the table. */
export const bodyOf = (sheet: Sheet, head: TableHead): TableBody => {
  const issues: Issue[] = []
  const rows: BodyRow[] = []
  const heads = new Set(head.rows.map(({ cells }) => cells.join('\u001f')))
  const last = head.rows.at(-1)?.row ?? 0
  let title = ''
  let fiscalYear: FiscalYear | null = null
  for (const { row, cells } of sheet.rows) {
    const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
    const [first = ''] = texts
    if (first === '' || heads.has(cells.join('\u001f'))) continue
    const raise = (rule: IssueRule) => issues.push({ rule, place: { file: sheet.file, sheet: sheet.sheet, row, column: null }, text: texts.join(' ') }) // prettier-ignore
    if (row < last) {
      if (title === '') title = texts.join(' ')
      else raise('stray-text')
    } else if (texts.length === 1 && yearLine.test(first.normalize('NFKC'))) fiscalYear = readTitleYear(first)
    else if (texts.length === 1 && note.test(first)) raise('stray-text')
    else if (total.test(first.normalize('NFKC'))) raise('total-row')
    else rows.push({ row, cells, fiscalYear })
  }
  return { title, rows, issues }
}
