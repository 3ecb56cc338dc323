import type { Mapping } from '../ingest/mapping.ts'
import { readFiscalYear } from '../ingest/normalise/fiscalYear.ts'
import { readHeaderRole } from '../ingest/normalise/headerRole.ts'
import { matchText } from '../ingest/normalise/matchText.ts'
import { textsOnce } from '../ingest/shapes/textsOnce.ts'
import type { Sheet, SheetRow } from '../ingest/sheet.ts'

/** The rows of a sheet, told apart: its table, and what stands around and between. */
export interface CheckedTable {
  /** The rows that head the columns, the first time they stand. */
  readonly heads: readonly SheetRow[]
  readonly body: readonly SheetRow[]
  /** Heads that stand again. */
  readonly repeats: readonly SheetRow[]
  /** Rows of texts that belong to no table. */
  readonly outside: readonly SheetRow[]
  /** The rows of each further table. */
  readonly others: readonly (readonly SheetRow[])[]
  /** Numbers of blank rows between the first head and the last row of the body. */
  readonly blankRows: readonly number[]
}

export const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/* How many texts a row has: one merged over several columns is one. */
type Filled = (row: SheetRow) => number

const lastFilled = ({ cells }: SheetRow): number => cells.findLastIndex(isFilled)

const headsOf = (rows: readonly SheetRow[], mapping: Mapping | null, filledIn: Filled): SheetRow[] => {
  const named = rows.filter(({ row }) => mapping?.headerRows.includes(row))
  if (named.length > 0) {
    const gap = named.findIndex(({ row }, index) => index > 0 && row !== (named[index - 1]?.row ?? 0) + 1)
    return gap < 0 ? named : named.slice(0, gap)
  }
  const most = rows.slice(0, 200).reduce((width, row) => Math.max(width, filledIn(row)), 0)
  const least = Math.max(Math.min(2, most), Math.ceil(most / 2))
  const first = rows.find((row) => filledIn(row) >= least && filledIn(row) > 0)
  return first ? [first] : []
}

const isHead = (text: string): boolean =>
  text.length <= 20 &&
  !/[。●]|^\d+$/u.test(text) &&
  (readHeaderRole(text) !== null || readFiscalYear(text) !== null)

/* Another table's heads: half of them words that head columns, or a block far narrower than the table above. */
const opensOther = (block: readonly SheetRow[], width: number, filledIn: Filled): boolean => {
  const [first] = block
  if (!first || filledIn(first) < 2) return false
  const texts = first.cells.filter(isFilled).map((text) => text.trim())
  if (texts.some((text) => /[。●]|^[\d.,]+$/u.test(text))) return false
  if (texts.filter(isHead).length * 2 >= texts.length) return true
  return block.length > 1 && block.every((row) => filledIn(row) > 1 && lastFilled(row) + 1 < width / 2)
}

const ownRoles = new Set(['activity', 'value', 'target', 'category', 'department'])

/* The only text of a row that still is a row of the table: a cell of a year, or an initiative by its mark. */
const isLoneCell = ({ cells }: SheetRow, mapping: Mapping | null): boolean => {
  const column = cells.findIndex(isFilled)
  const role = mapping?.columns.find((one) => one.column === column)?.role
  if (role !== undefined && ownRoles.has(role)) return true
  return cells.length > 1 && /^\s*[○〇◯]/u.test(cells[column] ?? '')
}

/** Tells the rows of a sheet apart by its mapping, or, without one, by how they are filled. */
export const checkedTable = (sheet: Sheet, mapping: Mapping | null): CheckedTable => {
  const once = textsOnce(sheet)
  const filledIn: Filled = (row) => once(row).cells.filter(isFilled).length
  const heads = headsOf(sheet.rows, mapping, filledIn)
  const [head] = heads
  const start = head ? sheet.rows.indexOf(head) : sheet.rows.length
  const headTexts = new Set(heads.map(({ cells }) => matchText(cells.join('\t'))))
  const longest = 2 * Math.max(0, ...heads.map(({ cells }) => cells.join('\t').length))
  const repeatsHead = ({ row, cells }: SheetRow): boolean => {
    if (mapping?.headerRows.includes(row)) return true
    const text = cells.join('\t')
    return text.length <= longest && headTexts.has(matchText(text))
  }
  const width = Math.max(0, ...heads.map((row) => lastFilled(row) + 1))
  const body: SheetRow[] = []
  const repeats: SheetRow[] = []
  const outside = sheet.rows.slice(0, start).filter((row) => filledIn(row) > 0)
  const others: SheetRow[][] = []
  const blanks: number[] = []
  const rest = sheet.rows.slice(start + heads.length)
  let before = heads.at(-1)?.row ?? 0
  let apart = false
  let other: SheetRow[] | null = null
  rest.forEach((row, index) => {
    for (let blank = before + 1; blank < row.row; blank++) blanks.push(blank)
    if (row.row > before + 1) apart = true
    before = row.row
    const filled = filledIn(row)
    if (filled === 0) {
      blanks.push(row.row)
      apart = true
    } else if (repeatsHead(row)) {
      repeats.push(row)
      other = null
      apart = false
    } else if (filled === 1 && width > 2 && !isLoneCell(row, mapping)) {
      outside.push(row)
      apart = true
    } else {
      if (apart) {
        const end = rest.findIndex((one, at) => at > index && (filledIn(one) === 0 || one.row !== row.row + at - index)) // prettier-ignore
        other = opensOther(rest.slice(index, end < 0 ? undefined : end), width, filledIn) ? [] : null
        if (other) others.push(other)
      }
      if (other) other.push(row)
      else body.push(row)
      apart = false
    }
  })
  const last = Math.max(0, body.at(-1)?.row ?? 0)
  return { heads, body, repeats, outside, others, blankRows: blanks.filter((row) => row < last) }
}
