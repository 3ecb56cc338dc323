import type { ExchangeRow } from '../../domain/exchange.ts'
import type { Issue, IssueRule } from '../../domain/issue.ts'
import { type Place, readPlace, writePlace } from '../../domain/place.ts'
import { ReadError } from '../../domain/readError.ts'
import { bareCharacters } from '../normalise/cellText.ts'
import { readCategory } from '../normalise/category.ts'
import type { ColumnMapping, Mapping, ReadOptions, Recognition } from '../mapping.ts'
import type { SheetReading } from '../reading.ts'
import { resolveSameAs } from '../sameAs.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import {
  categoriesOf,
  headingOf,
  isRowOfOne,
  type Layout,
  layoutOf,
  legendHeader,
  type SectionPath,
} from './wideLayout.ts'
import { cellEntries, charactersOf, knownDepartments } from './wideCell.ts'

/** Sees a wide report where some row names an initiative column and fiscal years with their kind. */
export const recogniseWideReport = (sheet: Sheet): Recognition | null => {
  const header = sheet.rows.find(({ cells }) => layoutOf(cells) !== null)
  const layout = header ? layoutOf(header.cells) : null
  if (!header || !layout) return null
  const columns = header.cells.map((text, column): ColumnMapping => {
    const year = layout.years.find((one) => one.column === column)
    const role = year ? 'activity' : ((['initiative', 'guideline', 'category', 'policy'] as const).find((name) => layout[name] === column) ?? 'ignored') // prettier-ignore
    return { column, header: text, role, fiscalYear: year?.fiscalYear ?? null, kind: year?.kind ?? null, sureness: 1, reason: role === 'ignored' ? 'nothing' : 'header' } // prettier-ignore
  })
  return {
    score: 1,
    mapping: { shape: 'wide-report', headerRows: [header.row], columns, bullets: 'auto', reportYear: null },
    asksReportYear: false,
  }
}

interface Heading {
  readonly name: string
  readonly guideline: string
}

/**
 * Reads a wide report: initiatives down, a fiscal year and kind a column. Headings between the tables give the
 * section path, a page without column heads goes on with the last ones, a row with an empty first cell continues
 * the initiative above. Nothing is repaired and nothing is dropped: what is not understood becomes an issue. Throws a
 * ReadError for a report without rows.
 */
export const readWideReport = (
  sheet: Sheet,
  _mapping: Mapping,
  { municipality }: ReadOptions,
): SheetReading => {
  const rows: ExchangeRow[] = []
  const issues: Issue[] = []
  const categories: { category: number; definition: string }[] = []
  const known = knownDepartments(sheet)
  const filled = sheet.rows
    .map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const title = filled[0]?.cells.filter((cell) => cell !== '').join(' ') ?? ''
  let layout: Layout | null = null
  let heads: readonly string[] = []
  let path: SectionPath = { section: '', process: '', theme: '' }
  let heading: Heading = { name: '', guideline: '' }
  let legend = false
  const notes: SheetRow[] = []
  /* Notes from here on stand after the last row: the headings of the legend, where one follows. */
  let notesAfterRows = 0
  let cells = 0
  let empty = 0
  let charactersIn = 0
  let charactersOut = 0

  const placeAt = (row: number, column: number | null): Place => ({
    file: sheet.file,
    sheet: sheet.sheet,
    row,
    column,
  })
  const raise = (rule: IssueRule, place: Place, text: string) => issues.push({ rule, place, text })

  const readRow = (row: number, texts: readonly string[], columns: Layout) => {
    const name = (texts[columns.initiative] ?? '').replace(/^[○〇◯]\s*/u, '')
    const guideline = columns.guideline === null ? '' : (texts[columns.guideline] ?? '')
    heading =
      name === '' ? { name: heading.name, guideline: guideline || heading.guideline } : { name, guideline }
    const printedCategory = columns.category === null ? '' : (texts[columns.category] ?? '')
    const category = readCategory(printedCategory)
    if (category === null && printedCategory !== '')
      raise('unknown-category', placeAt(row, (columns.category ?? 0) + 1), printedCategory)
    if (heading.name === '') raise('no-initiative', placeAt(row, columns.initiative + 1), texts.join(' '))
    texts.forEach((text, column) => {
      if (column >= columns.width && text !== '') raise('too-many-cells', placeAt(row, column + 1), text)
    })
    for (const { column, fiscalYear, kind } of columns.years) {
      const text = texts[column] ?? ''
      const place = placeAt(row, column + 1)
      const entries = cellEntries(text, kind, known)
      cells += 1
      if (entries.length === 0) empty += 1
      charactersIn += bareCharacters(text).length
      charactersOut += entries.reduce((sum, entry) => sum + charactersOf(entry), 0)
      for (const entry of entries) for (const rule of entry.issues) raise(rule, place, entry.words)
      const initiative = {
        municipality,
        ...path,
        initiative: heading.name,
        guideline: heading.guideline,
        category,
        policy: columns.policy === null ? '' : (texts[columns.policy] ?? ''),
        fiscal_year: fiscalYear,
        kind,
      }
      const nothing = { period_start: null, period_end: null, submitters: null, comments: null, adopted: null, value: null, target: null, unit: '', source: writePlace(place) } // prettier-ignore
      if (entries.length === 0)
        rows.push({ id: '', ...initiative, position: null, activity: '', entry_type: 'empty', department: '', outcome: null, public_comment: null, ...nothing }) // prettier-ignore
      entries.forEach((entry, index) => {
        rows.push({
          id: '',
          ...initiative,
          position: index + 1,
          activity: entry.words,
          entry_type: entry.entryType,
          department: entry.departments.join('、'),
          outcome: entry.outcome,
          public_comment: entry.publicComment,
          ...nothing,
        })
      })
    }
  }

  for (const { row, cells: texts } of filled) {
    const found = layoutOf(texts)
    const single = texts.filter((text) => text !== '').length === 1
    const defined: typeof categories = legend ? categoriesOf(texts) : []
    legend = defined.length > 0
    if (found) {
      layout = found
      heads = texts
    } else if (legendHeader(texts)) {
      legend = true
      notes.length = notesAfterRows
    } else if (defined.length > 0) {
      categories.push(...defined)
    } else if (layout && (!single || isRowOfOne(texts, layout))) {
      readRow(row, texts, layout)
      notesAfterRows = notes.length
    } else if (single) {
      const text = texts.join('')
      const next = headingOf(text, path)
      if (next) path = next
      else if (text !== title) notes.push({ row, cells: texts })
    } else {
      notes.push({ row, cells: texts })
    }
  }
  if (rows.length === 0) throw new ReadError('headers-only', sheet.file, heads)
  const resolved = resolveSameAs(rows, true)
  for (const { entry_type, outcome, activity, source } of resolved)
    if (entry_type === 'same_as' && outcome === 'unknown')
      raise('unknown-outcome', readPlace(source), activity)
  for (const note of notes) raise('stray-text', placeAt(note.row, null), note.cells.join(' '))

  return {
    title,
    rows: resolved,
    categories,
    issues,
    rejected: [],
    balance: {
      cells,
      cellsWithActivities: cells - empty,
      cellsEmpty: empty,
      cellsRejected: 0,
      activities: rows.filter(({ entry_type }) => entry_type !== 'empty').length,
      charactersIn,
      charactersOut,
    },
  }
}
