import type { ExchangeRow } from '../../domain/exchange.ts'
import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import { writePlace } from '../../domain/place.ts'
import { withoutMarkup } from '../normalise/cellText.ts'
import { splitDepartments } from '../normalise/department.ts'
import { readFigure } from '../normalise/figure.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { splitBullets } from '../normalise/bullets.ts'
import { bulletStyleOf } from '../normalise/bulletStyle.ts'
import { isDash } from '../normalise/isDash.ts'
import { isMarkAlone, markLegend } from '../normalise/markLegend.ts'
import { readKind } from '../normalise/kind.ts'
import type { ColumnMapping, Mapping, ReadOptions } from '../mapping.ts'
import type { SheetReading } from '../reading.ts'
import { cellKey } from '../identify.ts'
import { resolveSameAs } from '../sameAs.ts'
import type { Sheet } from '../sheet.ts'
import { columnIssues } from './columnIssues.ts'
import { readOutcomeValue, readPublicCommentValue } from './exchangeValues.ts'
import { fillFromAbove } from './fillFromAbove.ts'
import { readLongEntry } from './longEntries.ts'
import { type BodyRow, bodyOf } from './tableBody.ts'
import { TableBooks } from './tableBooks.ts'
import { initiativeFields, nothing, procedureFields } from './tableFields.ts'
import { headOf } from './tableHead.ts'
import { rowOpener, type TableRow } from './tableRow.ts'
import { yearsOn } from './yearsOn.ts'

const kindByYear = (year: FiscalYear | null, reportYear: FiscalYear | null): Kind | null =>
  year === null || reportYear === null ? null : year <= reportYear ? 'result' : 'plan'

const yearOf = (row: TableRow, ofLine: FiscalYear | null, reportYear: FiscalYear | null) => {
  const printed = row.text('fiscal_year')
  return printed === '' ? (ofLine ?? reportYear) : readFiscalYear(printed)
}

const knownDepartments = (rows: readonly BodyRow[], columns: readonly ColumnMapping[]): ReadonlySet<string> => {
  const column = columns.find(({ role }) => role === 'department')?.column ?? -1
  return new Set(rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((name) => name !== '' && !/[、，,／/・\n]/u.test(name)))
} // prettier-ignore

/**
 * Reads a long table: a row's initiative, year and department, and in one column its activities, or in two its results
 * and its plans. The kind is the column's, the row's, or told by the report's own year. A row without initiative, year or
 * kind is rejected and kept whole. Throws a ReadError of a table without a usable row.
 */
export const readLongTable = (sheet: Sheet, mapping: Mapping, options: ReadOptions): SheetReading => {
  const head = headOf(sheet, mapping.headerRows)
  const body = bodyOf(sheet, head, mapping.columns, mapping.rows)
  const { rows, issues } = fillFromAbove(sheet, mapping, body.rows)
  const books = new TableBooks(sheet)
  books.issues.push(...body.issues, ...columnIssues(sheet, mapping, body.rows), ...issues)
  const open = rowOpener(sheet, mapping, books.issues)
  const known = knownDepartments(rows, mapping.columns)
  const activities = mapping.columns.filter(({ role }) => role === 'activity')
  const reportYear = options.reportYear ?? mapping.reportYear
  const style = bulletStyleOf(rows.flatMap(({ cells }) => activities.map(({ column }) => cells[column] ?? '')), mapping.bullets)
  const { outcomeOf: outcomeOfMark } = markLegend(sheet.rows.flatMap(({ cells }) => cells))
  const positions = new Map<string, number>()

  for (const line of rows) {
    const row = open(line)
    const year = yearOf(row, line.fiscalYear, reportYear)
    const printedKind = row.text('kind')
    const ofRow = printedKind === '' ? null : readKind(printedKind)
    /* 「令和6年度（予定）」 */
    const besideYear = readKind(row.text('fiscal_year'))
    const kindOf = (column: ColumnMapping) =>
      ofRow ?? (printedKind === '' ? (column.kind ?? besideYear ?? kindByYear(column.fiscalYear ?? year, reportYear)) : null)
    const cells = activities.map((column) => ({ column, kind: kindOf(column), year: column.fiscalYear ?? (year === null ? null : year + yearsOn(column.header)) })) // prettier-ignore
    if (row.text('initiative') === '') row.raise('no-initiative', 'initiative', line.cells.join(' '))
    if (cells.some((cell) => cell.year === null)) row.raise('not-a-fiscal-year', 'fiscal_year', row.text('fiscal_year')) // prettier-ignore
    if (cells.some(({ kind }) => kind === null)) row.raise('not-a-kind', 'kind', printedKind)
    if (row.text('initiative') === '' || cells.some(({ kind, year }) => kind === null || year === null)) {
      books.reject(line, activities.map(({ column }) => line.cells[column] ?? ''))
      continue
    }
    const initiative = initiativeFields(row, options.municipality)
    const given = {
      department: splitDepartments(row.text('department').replace(/\s*\n\s*/gu, '、'), known).join('、'),
      outcome: row.value('outcome', 'not-an-outcome', readOutcomeValue),
      public_comment: row.value('public_comment', 'not-a-public-comment-role', readPublicCommentValue),
    }
    const taken = new Set<string>()
    let takesOutcome = false
    let hasEntries = false
    cells.forEach(({ column, kind, year }, index) => {
      if (kind === null || year === null) return
      const cell = withoutMarkup(line.cells[column.column] ?? '')
      const place = { ...row.placeOf(null), column: column.column + 1 }
      const figures = index > 0 ? {} : {
        ...procedureFields(row, year),
        value: row.value('value', 'not-a-number', readFigure)?.value ?? null,
        target: row.value('target', 'not-a-number', readFigure)?.value ?? null,
        unit: row.text('unit'),
      }
      const base: ExchangeRow = { ...initiative, fiscal_year: year, kind, ...nothing, source: row.text('source') || writePlace(place) } // prettier-ignore
      if (cell === '' || isDash(cell)) {
        if (cell !== '') books.issues.push({ rule: 'dash-as-empty', place, text: cell })
        books.empty(cell, { ...base, ...figures }, place)
        return
      }
      const outcome = given.outcome !== null && (given.outcome === 'planned') !== (kind === 'plan') ? null : given.outcome // prettier-ignore
      const entries = splitBullets(cell, style).map((bullet) => readLongEntry(bullet, kind, { ...given, outcome }, known, outcomeOfMark))
      const key = cellKey({ ...initiative, fiscal_year: year, kind })
      const before = positions.get(key) ?? 0
      positions.set(key, before + entries.length)
      hasEntries = true
      takesOutcome ||= outcome !== null
      for (const { fields } of entries) for (const name of splitDepartments(fields.department, known)) taken.add(name)
      for (const entry of entries)
        for (const rule of entry.issues) books.issues.push({ rule, place, text: entry.fields.activity })
      books.entries(
        cell,
        /* Counts belong to the row: they stand once, with its first entry. */
        entries.map(({ fields }, at) => ({ ...base, ...(at === 0 ? figures : {}), ...fields, position: before + at + 1 })), // prettier-ignore
        entries.reduce((sum, { characters }) => sum + characters, 0),
        place,
      )
    })
    const left = splitDepartments(given.department, known).filter((name) => !taken.has(name))
    if (left.length > 0) row.raise('beside-blanks', 'department', left.join('、'))
    if (given.outcome !== null && !takesOutcome) row.raise(hasEntries ? 'not-an-outcome' : 'beside-blanks', 'outcome', row.text('outcome'))
    if (given.public_comment !== null && !hasEntries) row.raise('beside-blanks', 'public_comment', row.text('public_comment'))
  }
  const resolved = resolveSameAs(books.rows, true)
  resolved.forEach(({ outcome, activity }, index) => {
    const place = books.places[index]
    if (outcome === 'unknown' && place) books.issues.push({ rule: isMarkAlone(activity) ? 'mark-alone' : 'unknown-outcome', place, text: activity })
  })
  return books.close(body.title, head.texts, resolved)
} // prettier-ignore
