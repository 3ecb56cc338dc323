import { isOneName } from '../normalise/department.ts'
import type { ExchangeRow } from '../../domain/exchange.ts'
import type { Issue, IssueRule } from '../../domain/issue.ts'
import { type Place, readPlace, writePlace } from '../../domain/place.ts'
import { ReadError } from '../../domain/readError.ts'
import { bareCharacters } from '../normalise/cellText.ts'
import { isTotal } from '../normalise/isTotal.ts'
import { markLegend } from '../normalise/markLegend.ts'
import { readCategory } from '../normalise/category.ts'
import { bulletStyleOf } from '../normalise/bulletStyle.ts'
import type { Mapping, ReadOptions } from '../mapping.ts'
import type { CategoryDefinition, RejectedRow, SheetReading } from '../reading.ts'
import { resolveSameAs } from '../sameAs.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import { charactersOf, knownDepartments } from './wideCell.ts'
import { cellTexts } from './wideCellTexts.ts'
import { headingTeller, pathBelow } from './chosenHeading.ts'
import { columnsNotRead } from './columnsNotRead.ts'
import { departmentHeading } from './departmentHeading.ts'
import { headingsWithoutRows } from './headingsWithoutRows.ts'
import { departmentsNotTaken, departmentsOfCell, departmentsOfRow } from './wideDepartments.ts'
import {
  categoriesOf,
  headingOf,
  isLegendHeading,
  legendHeader,
  mergedHeadingOf,
  type SectionPath,
} from './wideHeadings.ts'
import { type Initiative, initiativeOfRow, pathOfRow, withCellsAbove } from './wideInitiative.ts'
import { columnOf, isRowOfOne, isTableWide, type Layout, layoutOf } from './wideLayout.ts'
import { pageFinder } from './widePages.ts'
import { textsOnce } from './textsOnce.ts'
import { trimmedRows } from './wideRows.ts'
import { whyLeft } from './whyLeft.ts'
import { rowSlots } from './wideSlots.ts'

const nothing = { period_start: null, period_end: null, submitters: null, comments: null, adopted: null, value: null, target: null, unit: '' } // prettier-ignore

/**
 * Reads a wide report as its mapping says: initiatives down, a fiscal year and kind a column or several years in one.
 * Headings between the tables give the section path, a page without column heads goes on with the last ones, a row with
 * an empty first cell continues the initiative above. Nothing is repaired and nothing is dropped: what is not understood
 * becomes an issue, and a cell of no known year is rejected and kept. Throws a ReadError for a report without rows.
 */
export const readWideReport = (sheet: Sheet, mapping: Mapping, options: ReadOptions): SheetReading => {
  const filled = trimmedRows(sheet)
  const body = filled.filter(({ row }) => !mapping.headerRows.includes(row))
  const first = layoutOf(mapping.columns, body, mapping.reportYear ?? options.reportYear ?? null)
  const texts = cellTexts(body, first)
  const style = bulletStyleOf(texts, mapping.bullets)
  const known = new Set(knownDepartments(texts, style))
  const named = mapping.columns.filter(({ role }) => role === 'department')
  for (const { cells } of body)
    for (const { column } of named)
      for (const name of departmentsOfCell(cells[column] ?? '', known)) if (isOneName(name)) known.add(name)
  const { outcomeOf: outcomeOfMark } = markLegend(filled.flatMap(({ cells }) => cells))
  const pageAt = pageFinder(filled, mapping, first)
  const once = textsOnce(sheet)
  const lineOf = (row: SheetRow) => [...new Set(once(row).cells.filter((cell) => cell !== ''))].join(' ')
  const start = filled.findIndex(({ row }) => mapping.headerRows.includes(row))
  const title = start > 0 && filled[0] ? lineOf(filled[0]) : ''

  const rows: ExchangeRow[] = []
  const issues: Issue[] = []
  const rejected: RejectedRow[] = []
  const categories: CategoryDefinition[] = []
  const positions = new Map<string, number>()
  const notes: SheetRow[] = []
  /* Notes from here on stand after the last row: the headings of the legend may be among them, where one follows. */
  let notesAfterRows = 0
  let layout: Layout | null = mapping.headerRows.length === 0 ? first : null
  let path: SectionPath = { section: '', process: '', theme: '' }
  let above: Initiative | null = null
  /* Departments of a line above a group of rows; named under a heading, they hold until the next. */
  let ofGroup: readonly string[] = []
  let isUnderHeading = false
  let hasRows = false
  const bare = headingsWithoutRows()
  const chosenHeading = headingTeller(mapping.rows)
  let cellsAbove: readonly string[] = []
  let legend = false
  const books = { cells: 0, cellsEmpty: 0, charactersIn: 0, charactersOut: 0 }

  const placeAt = (row: number, column: number | null): Place => ({ file: sheet.file, sheet: sheet.sheet, row, column: column === null ? null : column + 1 }) // prettier-ignore
  const raise = (rule: IssueRule, place: Place, text: string) => issues.push({ rule, place, text })

  const isUnread = ({ columns }: Layout, column: number) => whyLeft({ shape: mapping.shape, columns }, column) !== null // prettier-ignore

  const readRow = ({ row, cells: printed }: SheetRow, under: Layout) => {
    const cells = withCellsAbove(printed, cellsAbove, under)
    cellsAbove = cells
    path = pathOfRow(cells, under, path)
    const initiative = initiativeOfRow(cells, under, path, above, options.municipality)
    above = initiative
    const categoryColumn = columnOf(under, 'category') ?? 0
    const category = cells[categoryColumn] ?? ''
    if (columnOf(under, 'category') !== null && category !== '' && readCategory(category) === null)
      raise('unknown-category', placeAt(row, categoryColumn), category)
    if (initiative.initiative === '') raise('no-initiative', placeAt(row, columnOf(under, 'initiative')), cells.join(' ')) // prettier-ignore
    cells.forEach((text, column) => {
      if (column >= under.width && text !== '') raise('too-many-cells', placeAt(row, column), text)
      /* A column that no page reads is named once, by the sheet's own head. */
      else if (under !== first && text !== '' && isUnread(under, column) && !isUnread(first, column)) raise('stray-text', placeAt(row, column), text) // prettier-ignore
    })
    const { slots, rejected: left, dashes, heads } = rowSlots(cells, under, (of) => ({ kind: of.kind, style, known, outcomeOfMark, departments: departmentsOfRow(cells, under, of, known, ofGroup) })) // prettier-ignore
    for (const { column } of under.activities)
      books.charactersIn += bareCharacters(cells[column] ?? '').length
    for (const text of [...heads, ...dashes.map((one) => one.text), ...left.map((one) => one.text)])
      books.charactersOut += bareCharacters(text).length
    for (const { rule, column, text } of [...dashes, ...left]) raise(rule, placeAt(row, column), text)
    for (const { rule, column } of left)
      rejected.push({ place: placeAt(row, column), rules: [rule], cells: printed })
    if (slots.length + left.length === 0)
      raise('beside-blanks', placeAt(row, null), printed.filter((text) => text !== '').join(' ')) // prettier-ignore
    /* A rejected row is kept whole. */
    else if (left.length === 0) {
      const taken = new Set(slots.flatMap(({ entries }) => entries.flatMap(({ departments }) => departments)))
      for (const { column, text } of departmentsNotTaken(printed, cells, under, taken, known))
        raise('beside-blanks', placeAt(row, column), text)
    }
    books.cells += slots.length + left.length
    for (const { fiscalYear, kind, column, entries } of slots) {
      const cell = { ...initiative, fiscal_year: fiscalYear, kind }
      if (entries.length === 0) {
        books.cellsEmpty += 1
        rows.push({ id: '', ...cell, position: null, activity: '', entry_type: 'empty', department: '', outcome: null, public_comment: null, ...nothing, source: writePlace(placeAt(row, column)) }) // prettier-ignore
      }
      const key = [path.section, path.process, path.theme, initiative.initiative, initiative.category, fiscalYear, kind].join('\u001f') // prettier-ignore
      for (const entry of entries) {
        const place = placeAt(row, entry.column)
        const position = (positions.get(key) ?? 0) + 1
        positions.set(key, position)
        books.charactersOut += charactersOf(entry)
        for (const rule of entry.issues) raise(rule, place, entry.words)
        rows.push({ id: '', ...cell, position, activity: entry.words, entry_type: entry.entryType, department: entry.departments.join('、'), outcome: entry.outcome, public_comment: entry.publicComment, ...nothing, source: writePlace(place) }) // prettier-ignore
      }
    }
  }

  for (let index = 0; index < filled.length; index++) {
    const row = filled[index] as SheetRow
    const page = pageAt(index)
    const { cells, whole } = once(row)
    const line = lineOf(row)
    if (line === '' && new Set(row.cells.filter((text) => text !== '')).size < 2) continue
    const distinct = new Set(cells.filter((text) => text !== ''))
    const single = cells.filter((text) => text !== '').length === 1
    const isAcross = layout !== null && whole !== null && isTableWide(whole, layout)
    const defined: CategoryDefinition[] = legend ? categoriesOf(cells) : []
    legend = defined.length > 0
    /* One text in every cell is a merged heading; only there may a heading stand in more than one. */
    const text = distinct.size === 1 && (single || cells[0] !== '') ? ([...distinct][0] ?? '') : ''
    const next =
      text === '' || line === title ? null : isAcross ? mergedHeadingOf(text, path) : headingOf(text, path)
    const at = cells.findIndex((one) => one !== '')
    const isEntry = !isAcross && layout?.activities.some(({ column }) => column === at)
    const group = text === '' || isEntry ? [] : departmentHeading(text, known, named.length > 0)
    const level = chosenHeading(row)
    if (level) {
      const [heading = ''] = cells.filter((one) => one !== '')
      path = pathBelow(path, level, heading)
      bare.heading({ row: row.row, text: heading }, path)
      if (isUnderHeading) ofGroup = []
      if (!single) raise('stray-text', placeAt(row.row, null), line)
    } else if (page) {
      layout = page.layout
      for (const { row: of, column, text: stranger } of page.strangers) raise('stray-text', placeAt(of, column), stranger) // prettier-ignore
      index += page.rows - 1
    } else if (legendHeader(cells)) {
      legend = true
      notes.push(...notes.splice(notesAfterRows).filter((note) => !isLegendHeading(lineOf(note))))
    } else if (
      hasRows &&
      isLegendHeading(line) &&
      categoriesOf(once(filled[index + 1] ?? row).cells).length > 0
    ) {
      /* A legend without a head of its own: its lines follow at once. */
      legend = true
    } else if (defined.length > 0) {
      categories.push(...defined)
    } else if (group.length > 0) {
      ofGroup = group
      isUnderHeading = path.section !== '' || path.process !== '' || path.theme !== ''
      bare.group({ row: row.row, text }, isUnderHeading)
    } else if (
      layout &&
      !isEntry &&
      (isTotal(cells[at] ?? '') || isTotal(cells[columnOf(layout, 'initiative') ?? -1] ?? ''))
    ) {
      raise('total-row', placeAt(row.row, null), cells.filter((one) => one !== '').join(' '))
    } else if (
      layout &&
      !isAcross &&
      !(next && !(single && isRowOfOne(cells, layout))) &&
      (!single || (text !== title && isRowOfOne(cells, layout)))
    ) {
      readRow(row, layout)
      hasRows = true
      bare.row()
      notesAfterRows = notes.length
    } else if (next) {
      path = next
      bare.heading({ row: row.row, text }, next)
      if (isUnderHeading) ofGroup = []
    } else if (line !== title) {
      notes.push(row)
    }
  }
  if (!hasRows) throw new ReadError('headers-only', sheet.file, mapping.columns.map(({ header }) => header)) // prettier-ignore

  const headRow = mapping.headerRows[0] ?? null
  if (headRow !== null)
    for (const { column, header, rule } of columnsNotRead(mapping.columns, body))
      raise(rule, placeAt(headRow, column), header)
  const resolved = resolveSameAs(rows, true)
  for (const { entry_type, outcome, activity, source } of resolved)
    if (entry_type === 'same_as' && outcome === 'unknown')
      raise('unknown-outcome', readPlace(source), activity)
  for (const { row, text } of bare.lines()) raise('heading-without-rows', placeAt(row, null), text)
  for (const note of notes) raise('stray-text', placeAt(note.row, null), lineOf(note))

  return {
    title,
    rows: resolved,
    categories,
    issues,
    rejected,
    balance: {
      ...books,
      cellsWithActivities: books.cells - books.cellsEmpty - rejected.length,
      cellsRejected: rejected.length,
      activities: rows.filter(({ entry_type }) => entry_type !== 'empty').length,
    },
  }
}
