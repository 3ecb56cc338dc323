import { Parser } from 'htmlparser2'
import { ReadError } from '../../domain/readError.ts'
import type { CellRange } from '../sheet.ts'

/** A place in a table, row and column from 1, and the words that belong to it. */
export interface OdsMark {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** A table of an OpenDocument file as it is shown. Rows and columns count from 1; `rows` has no entry for a blank one. */
export interface OdsTable {
  readonly name: string
  readonly style: string
  readonly rows: string[][]
  readonly merges: CellRange[]
  readonly hiddenRows: number[]
  readonly hiddenColumns: number[]
  readonly notes: OdsMark[]
  readonly textBoxes: OdsMark[]
  /** Formulas; those saved without a result have no shown text. */
  readonly formulas: (OdsMark & { readonly hasResult: boolean })[]
  drawings: number
}

/* What a spreadsheet can have, and how many cells with texts a few repeated ones may make. */
const mostRows = 1_048_576
const mostColumns = 16_384
const mostCells = 5_000_000

/* What is not shown in a cell: changes that are tracked, furigana, forms, events. */
const silent = new Set(['table:tracked-changes', 'text:ruby-text', 'office:forms', 'office:event-listeners', 'office:change-info', 'text:note', 'svg:title', 'svg:desc', 'office:meta', 'dc:creator', 'dc:date', 'meta:date-string', 'meta:creator-initials', 'style:header', 'style:footer']) // prettier-ignore
const drawn = /^draw:(?:frame|custom-shape|rect|ellipse|line|connector|control|g|polyline|polygon|path|caption|circle|measure)$/u // prettier-ignore

interface OpenCell {
  readonly columns: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly value: string
  readonly formula: string | null
  lines: string[]
  note: string[]
  box: string[]
}

const times = (value: string | undefined, most: number): number => {
  const number = Number.parseInt(value ?? '1', 10)
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), most) : 1
}

const isHiddenBy = (visibility: string | undefined) => visibility === 'collapse' || visibility === 'filter'

/** The tables in `content.xml`, and the names of table styles that hide a sheet. Throws a ReadError for what no spreadsheet can hold. */
export const odsTables = (xml: string, file: string): { tables: OdsTable[]; hiddenStyles: Set<string> } => {
  const tables: OdsTable[] = []
  const open: { table: OdsTable; row: number; column: number; columns: number; repeat: number; cells: string[]; cell: OpenCell | null }[] = [] // prettier-ignore
  const hiddenStyles = new Set<string>()
  let style = ''
  let cells = 0
  let mute = 0
  let inNote = 0
  let inDrawing = 0
  /** The lines that the open paragraph goes to. */
  let into: string[] | null = null

  const add = (text: string) => {
    if (into) into[into.length - 1] = `${into.at(-1) ?? ''}${text}`
  }
  const endCell = () => {
    const at = open.at(-1)
    const cell = at?.cell
    if (!at || !cell) return
    at.cell = null
    const { table } = at
    const [row, column] = [at.row + 1, at.column + 1]
    const shown = cell.lines.join('\n') || cell.value
    const repeated = Math.max(0, Math.min(cell.columns, mostColumns - at.column))
    if (shown !== '') {
      cells += repeated
      if (cells > mostCells) throw new ReadError('archive-too-large', file)
      while (at.cells.length < at.column) at.cells.push('')
      for (let count = 0; count < repeated; count += 1) at.cells.push(shown)
    }
    if (cell.rowSpan > 1 || cell.columnSpan > 1)
      table.merges.push({ top: row, left: column, bottom: row + cell.rowSpan - 1, right: column + cell.columnSpan - 1 }) // prettier-ignore
    const mark = (text: string) => ({ row, column, text })
    if (cell.note.some((line) => line !== '')) table.notes.push(mark(cell.note.join('\n')))
    if (cell.box.some((line) => line !== '')) table.textBoxes.push(mark(cell.box.join('\n')))
    if (cell.formula !== null) table.formulas.push({ ...mark(cell.formula), hasResult: shown !== '' })
    at.column += repeated
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = open.at(-1)
        if (name === 'style:style') style = attributes['style:name'] ?? ''
        else if (name === 'style:table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(style) // prettier-ignore
        if (silent.has(name)) mute += 1
        if (mute > 0) return
        if (drawn.test(name)) {
          if (inDrawing === 0 && at) at.table.drawings += 1
          inDrawing += 1
        } else if (name === 'office:annotation') inNote += 1
        else if (name === 'table:table' && inDrawing === 0) {
          const table: OdsTable = { name: attributes['table:name'] ?? '', style: attributes['table:style-name'] ?? '', rows: [], merges: [], hiddenRows: [], hiddenColumns: [], notes: [], textBoxes: [], formulas: [], drawings: 0 } // prettier-ignore
          tables.push(table)
          open.push({ table, row: 0, column: 0, columns: 0, repeat: 1, cells: [], cell: null })
        } else if (!at) return
        else if (name === 'table:table-column') {
          const count = times(attributes['table:number-columns-repeated'], mostColumns - at.columns)
          if (isHiddenBy(attributes['table:visibility']))
            for (let one = 1; one <= count; one += 1) at.table.hiddenColumns.push(at.columns + one)
          at.columns += count
        } else if (name === 'table:table-row') {
          at.repeat = times(attributes['table:number-rows-repeated'], mostRows)
          at.column = 0
          at.cells = []
          if (isHiddenBy(attributes['table:visibility']))
            for (let one = 1; one <= Math.min(at.repeat, mostRows - at.row); one += 1) at.table.hiddenRows.push(at.row + one) // prettier-ignore
        } else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
          at.cell = {
            columns: times(attributes['table:number-columns-repeated'], mostColumns),
            rowSpan: times(attributes['table:number-rows-spanned'], mostRows),
            columnSpan: times(attributes['table:number-columns-spanned'], mostColumns),
            value: attributes['office:string-value'] ?? attributes['office:date-value'] ?? attributes['office:value'] ?? '', // prettier-ignore
            formula: attributes['table:formula']?.replace(/^\w+:(?==)/u, '') ?? null,
            lines: [],
            note: [],
            box: [],
          }
        else if ((name === 'text:p' || name === 'text:h') && at.cell) {
          into = inNote > 0 ? at.cell.note : inDrawing > 0 ? at.cell.box : at.cell.lines
          into.push('')
        } else if (name === 'text:s') add(' '.repeat(times(attributes['text:c'], 1000)))
        else if (name === 'text:tab') add('\t')
        else if (name === 'text:line-break') add('\n')
      },
      ontext(text) {
        if (mute === 0) add(text.replace(/[ \t\r\n]+/gu, ' '))
      },
      onclosetag(name) {
        if (silent.has(name)) mute = Math.max(0, mute - 1)
        if (mute > 0) return
        const at = open.at(-1)
        if (drawn.test(name)) inDrawing = Math.max(0, inDrawing - 1)
        else if (name === 'office:annotation') inNote = Math.max(0, inNote - 1)
        else if (name === 'text:p' || name === 'text:h') into = null
        else if (!at) return
        else if (name === 'table:table-cell' || name === 'table:covered-table-cell') endCell()
        else if (name === 'table:table-row') {
          const count = Math.min(at.repeat, mostRows - at.row)
          if (at.cells.some((text) => text !== '')) {
            cells += at.cells.length * (count - 1)
            if (cells > mostCells) throw new ReadError('archive-too-large', file)
            for (let one = 0; one < count; one += 1) at.table.rows[at.row + one] = at.cells
          }
          at.row += count
        } else if (name === 'table:table' && inDrawing === 0) open.pop()
      },
    },
    { xmlMode: true },
  )
  parser.write(xml)
  parser.end()
  return { tables, hiddenStyles }
}
