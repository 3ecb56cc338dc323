import type { ExchangeRow } from '../../domain/exchange.ts'
import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import { writePlace } from '../../domain/place.ts'
import { withoutMarkup } from '../normalise/cellText.ts'
import { readDate } from '../normalise/date.ts'
import { splitDepartments } from '../normalise/department.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { isDash } from '../normalise/isDash.ts'
import { readOutcome } from '../normalise/outcome.ts'
import { readPeriod } from '../normalise/period.ts'
import type { Mapping, ReadOptions } from '../mapping.ts'
import type { SheetReading } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { columnIssues } from './columnIssues.ts'
import { readOutcomeValue } from './exchangeValues.ts'
import { bodyOf } from './tableBody.ts'
import { TableBooks } from './tableBooks.ts'
import { initiativeFields, nothing, procedureFields } from './tableFields.ts'
import { headOf } from './tableHead.ts'
import { rowOpener, type TableRow } from './tableRow.ts'

/* The initiative that a list belongs to where it names none. It is data, so it has one language: the reports'. */
const scheme = 'パブリックコメント'

/** The fiscal year in which an ISO day lies, April to March. */
const fiscalYearOf = (day: string): FiscalYear =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0)

const yearOf = (row: TableRow, ofTitle: FiscalYear | null): FiscalYear | null => {
  const printed = row.text('fiscal_year')
  if (printed !== '') return readFiscalYear(printed)
  const start = readDate(row.text('period_start')) ?? readPeriod(row.text('period'))?.start
  return ofTitle ?? (start === undefined ? null : fiscalYearOf(start))
}

/* 「(中止)」 after a title. */
const calledOff = /[(（](?:中止|延期|取りやめ|取り止め)[)）]$/u

const outcomeOf = (row: TableRow, fields: Partial<ExchangeRow>, words: string, kind: Kind) => {
  const given = row.value('outcome', 'not-an-outcome', readOutcomeValue)
  if (given !== null && (given === 'planned') === (kind === 'plan')) return given
  if (calledOff.test(words)) return 'cancelled'
  const told = readOutcome(words, kind)
  if (kind === 'plan' || told === 'cancelled' || told === 'not_held') return told
  return [fields.period_start, fields.submitters, fields.comments].some((one) => one !== null) ? 'done' : told
}

/**
 * Reads a list of public-comment procedures, one a row: its title as printed, department, period and counts. The fiscal
 * year is the row's, else the title's above the list, else that of the period's first day. A row without title or year is
 * rejected and kept whole. Throws a ReadError of a list without a usable row.
 */
export const readPublicCommentList = (sheet: Sheet, mapping: Mapping, options: ReadOptions): SheetReading => {
  const head = headOf(sheet, mapping.headerRows)
  const body = bodyOf(sheet, head, mapping.columns, mapping.rows)
  const books = new TableBooks(sheet)
  books.issues.push(...body.issues, ...columnIssues(sheet, mapping, body.rows))
  const open = rowOpener(sheet, mapping, books.issues)
  const kind: Kind = /予定/u.test(body.title) ? 'plan' : 'result'
  const column = mapping.columns.find(({ role }) => role === 'activity')?.column ?? -1
  const positions = new Map<string, number>()

  for (const line of body.rows) {
    const row = open(line)
    const cell = line.cells[column] ?? ''
    const title = withoutMarkup(cell)
    const year = yearOf(row, line.fiscalYear ?? options.reportYear ?? mapping.reportYear)
    if (title === '' || isDash(title)) row.raise('no-title', 'activity', line.cells.join(' ').trim())
    if (year === null) {
      const asked = (['fiscal_year', 'period', 'period_start'] as const).find((role) => row.text(role) !== '')
      row.raise('not-a-fiscal-year', asked ?? null, asked ? row.text(asked) : '')
    }
    if (title === '' || isDash(title) || year === null) {
      books.reject(line, [cell])
      continue
    }
    const fields = procedureFields(row, year)
    const place = row.placeOf('activity')
    const initiative = initiativeFields(row, options.municipality)
    const outcome = outcomeOf(row, fields, title, kind)
    if (outcome === 'unknown') row.raise('unknown-outcome', 'activity', title)
    const key = JSON.stringify([initiative, year])
    const position = (positions.get(key) ?? 0) + 1
    positions.set(key, position)
    const entry: ExchangeRow = {
      ...initiative,
      initiative: initiative.initiative || scheme,
      fiscal_year: year,
      kind,
      ...nothing,
      ...fields,
      position,
      activity: title,
      entry_type: 'activity',
      department: splitDepartments(row.text('department').replace(/\s*\n\s*/gu, '、'), new Set()).join('、'),
      outcome,
      public_comment: outcome === 'cancelled' || outcome === 'not_held' ? null : 'procedure',
      source: row.text('source') || writePlace(place),
    }
    if (entry.department === '') row.raise('no-department', 'department', title)
    books.entries(cell, [entry], title.replace(/\s+/gu, '').length, place)
  }
  return books.close(body.title, head.texts, books.rows)
}
