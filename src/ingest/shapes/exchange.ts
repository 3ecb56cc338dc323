import { type ExchangeColumn, type ExchangeRow, exchangeColumns } from '../../domain/exchange.ts'
import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import type { Issue, IssueRule } from '../../domain/issue.ts'
import { type Place, writePlace } from '../../domain/place.ts'
import { ReadError } from '../../domain/readError.ts'
import { readCategory } from '../normalise/category.ts'
import { bareCharacters } from '../normalise/cellText.ts'
import { readDate } from '../normalise/date.ts'
import { readEntryType } from '../normalise/entryType.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readKind } from '../normalise/kind.ts'
import { readOutcome } from '../normalise/outcome.ts'
import { readPublicCommentRole } from '../normalise/publicComment.ts'
import type { Mapping, ReadOptions, Recognition } from '../mapping.ts'
import type { RejectedRow, SheetReading } from '../reading.ts'
import { resolveSameAs } from '../sameAs.ts'
import type { Sheet } from '../sheet.ts'
import { columnOfHeader, readCount, readEntryTypeValue, readNumber, readOutcomeValue, readPublicCommentValue } from './exchangeValues.ts' // prettier-ignore

const required = exchangeColumns.filter((column) => column.required)

/** Sees the exchange format by its first row, as sure as the share of the required columns there. */
export const recogniseExchange = (sheet: Sheet): Recognition | null => {
  const [header] = sheet.rows
  if (!header) return null
  const columns = header.cells.map((text, column) => {
    const role = columnOfHeader(text)
    return { column, header: text, role: role ?? ('ignored' as const), fiscalYear: null, kind: null, sureness: 1, reason: role ? ('header' as const) : ('nothing' as const) } // prettier-ignore
  })
  const found = new Set(columns.map(({ role }) => role))
  const score = required.filter(({ name }) => found.has(name)).length / required.length
  if (score === 0) return null
  return {
    score,
    mapping: { shape: 'exchange', headerRows: [header.row], columns, bullets: 'none', reportYear: null },
    asksReportYear: false,
  }
}

/**
 * Reads the exchange format: any order of columns, English or Japanese headers, optional columns absent. A line
 * without initiative, fiscal year or kind is rejected and kept; a value that does not fit its column becomes an
 * issue and is left out. Throws a ReadError for missing columns and for a file without lines.
 */
export const readExchange = (sheet: Sheet, mapping: Mapping, { municipality }: ReadOptions): SheetReading => {
  const header = sheet.rows.find(({ row }) => mapping.headerRows.includes(row))
  const lines = sheet.rows.filter(({ row }) => !mapping.headerRows.includes(row))
  const headers = header?.cells ?? []
  const columns = headers.map((_, index) => {
    const role = mapping.columns.find(({ column }) => column === index)?.role
    return role === undefined || role === 'ignored' || role === 'period' ? null : role
  })
  const missing = required
    .filter(({ name }) => !columns.includes(name))
    .map(({ name, title }) => `${title} (${name})`)
  if (missing.length > 0) throw new ReadError('missing-columns', sheet.file, headers, missing)
  if (lines.length === 0) throw new ReadError('headers-only', sheet.file, headers)

  const rows: ExchangeRow[] = []
  const issues: Issue[] = []
  const rejected: RejectedRow[] = []
  const places: Place[] = []
  headers.forEach((text, index) => {
    const name = columns[index] ?? null
    const place = { file: sheet.file, sheet: sheet.sheet, row: header?.row ?? 1, column: index + 1 }
    const filled = [text, ...lines.map(({ cells }) => cells[index] ?? '')].some((one) => one.trim() !== '')
    if (name === null && filled && !isCorrectionColumn(text))
      issues.push({ rule: 'unknown-column', place, text })
    if (name !== null && columns.indexOf(name) < index) issues.push({ rule: 'duplicate-column', place, text })
  })

  for (const { row, cells } of lines) {
    const at = (column: ExchangeColumn | null): Place => {
      const index = column === null ? -1 : columns.indexOf(column)
      return { file: sheet.file, sheet: sheet.sheet, row, column: index < 0 ? null : index + 1 }
    }
    const raise = (rule: IssueRule, column: ExchangeColumn | null, text: string) =>
      issues.push({ rule, place: at(column), text })
    const text = (column: ExchangeColumn): string => {
      const index = columns.indexOf(column)
      return index < 0 ? '' : (cells[index] ?? '')
    }
    const value = <Value>(
      column: ExchangeColumn,
      rule: IssueRule,
      read: (text: string) => Value | null,
    ): Value | null => {
      const printed = text(column).trim()
      const result = printed === '' ? null : read(printed)
      if (printed !== '' && result === null) raise(rule, column, printed)
      return result
    }
    const before = issues.length
    const fiscalYear = value('fiscal_year', 'not-a-fiscal-year', readFiscalYear)
    const kind = value('kind', 'not-a-kind', readKind)
    if (text('initiative').trim() === '') raise('no-initiative', 'initiative', cells.join(' '))
    if (cells.length > headers.length) issues.push({ rule: 'too-many-cells', place: { ...at(null), column: headers.length + 1 }, text: cells.slice(headers.length).join(' ') }) // prettier-ignore
    if (fiscalYear === null || kind === null || text('initiative').trim() === '') {
      if (fiscalYear === null && text('fiscal_year').trim() === '')
        raise('not-a-fiscal-year', 'fiscal_year', '')
      if (kind === null && text('kind').trim() === '') raise('not-a-kind', 'kind', '')
      rejected.push({
        place: at(null),
        rules: issues.slice(before).map(({ rule }) => rule),
        cells,
      })
      continue
    }
    const activity = text('activity')
    const given = value('entry_type', 'not-an-entry-type', readEntryTypeValue)
    const empty = activity.trim() === ''
    const contradicted = given === 'empty' && !empty
    if (contradicted) raise('not-an-entry-type', 'entry_type', text('entry_type').trim())
    const entryType = given === null || contradicted ? readEntryType(activity) : given
    const number = (column: ExchangeColumn) => value(column, 'not-a-number', readNumber)
    const count = (column: ExchangeColumn) => value(column, 'not-a-number', readCount)
    const outcome = empty ? null : value('outcome', 'not-an-outcome', readOutcomeValue)
    places.push(at('activity'))
    rows.push({
      id: '',
      municipality: text('municipality').trim() || municipality,
      section: text('section'),
      process: text('process'),
      theme: text('theme'),
      initiative: text('initiative'),
      guideline: text('guideline'),
      category: value('category', 'unknown-category', readCategory),
      policy: text('policy'),
      fiscal_year: fiscalYear,
      kind,
      position: empty ? null : count('position'),
      activity: empty ? '' : activity,
      entry_type: empty ? 'empty' : entryType,
      department: empty ? '' : text('department'),
      outcome: empty || entryType === 'same_as' ? outcome : (outcome ?? readOutcome(activity, kind)),
      public_comment: empty ? null : columns.includes('public_comment') ? value('public_comment', 'not-a-public-comment-role', readPublicCommentValue) : readPublicCommentRole(activity), // prettier-ignore
      period_start: value('period_start', 'not-a-date', (date) => readDate(date)),
      period_end: value('period_end', 'not-a-date', (date) => readDate(date)),
      submitters: count('submitters'),
      comments: count('comments'),
      adopted: count('adopted'),
      value: number('value'),
      target: number('target'),
      unit: text('unit'),
      source: text('source') || writePlace(at('activity')),
    })
  }
  if (rows.length === 0) throw new ReadError('nothing-usable', sheet.file, issues.slice(0, 3).map(({ rule, place }) => `${place.row}: ${rule}`)) // prettier-ignore

  const resolved = resolveSameAs(rows, false)
  resolved.forEach(({ outcome, activity }, index) => {
    const place = places[index]
    if (outcome === 'unknown' && place) issues.push({ rule: 'unknown-outcome', place, text: activity })
  })
  const cellsOf = (some: readonly ExchangeRow[]) => new Set(some.map((row) => [row.municipality, row.section, row.process, row.theme, row.initiative, row.category, row.fiscal_year, row.kind].join('\u001f'))).size // prettier-ignore
  const activities = rows.filter(({ entry_type }) => entry_type !== 'empty')
  const empties = rows.filter(({ entry_type }) => entry_type === 'empty')
  const activityColumn = columns.indexOf('activity')
  const characters = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + bareCharacters(text).length, 0)
  return {
    title: '',
    rows: resolved,
    places,
    categories: [],
    issues,
    rejected,
    balance: {
      cells: cellsOf(activities) + cellsOf(empties) + rejected.length,
      cellsWithActivities: cellsOf(activities),
      cellsEmpty: cellsOf(empties),
      cellsRejected: rejected.length,
      activities: activities.length,
      charactersIn: characters(lines.map(({ cells }) => cells[activityColumn] ?? '')),
      charactersOut: characters([
        ...rows.map(({ activity }) => activity),
        ...rejected.map(({ cells }) => cells[activityColumn] ?? ''),
      ]),
    },
  }
}
