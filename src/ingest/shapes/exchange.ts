import { cellKey } from '../identify.ts'
import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import { type ExchangeRow, exchangeColumns } from '../../domain/exchange.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Place } from '../../domain/place.ts'
import { ReadError } from '../../domain/readError.ts'
import { bareCharacters } from '../normalise/cellText.ts'
import type { Mapping, ReadOptions, Recognition } from '../mapping.ts'
import type { RejectedRow, SheetReading } from '../reading.ts'
import { resolveSameAs } from '../sameAs.ts'
import type { Sheet } from '../sheet.ts'
import { exchangeLineReader } from './exchangeLine.ts'
import { columnOfHeader } from './exchangeValues.ts'

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
    const filled = text.trim() !== '' || lines.some(({ cells }) => (cells[index] ?? '').trim() !== '')
    if (name === null && filled && !isCorrectionColumn(text))
      issues.push({ rule: 'unknown-column', place, text })
    if (name !== null && columns.indexOf(name) < index) issues.push({ rule: 'duplicate-column', place, text })
  })

  const readLine = exchangeLineReader({ file: sheet.file, sheet: sheet.sheet, headers, columns, municipality }, { issues, rejected }) // prettier-ignore
  for (const { row, cells } of lines) {
    const read = readLine(row, cells)
    if (!read) continue
    places.push({ file: sheet.file, sheet: sheet.sheet, row, column: columns.indexOf('activity') + 1 })
    rows.push(read)
  }
  if (rows.length === 0) throw new ReadError('nothing-usable', sheet.file, issues.slice(0, 3).map(({ rule, place }) => `${place.row}: ${rule}`)) // prettier-ignore

  const resolved = resolveSameAs(rows, false)
  resolved.forEach(({ outcome, activity }, index) => {
    const place = places[index]
    if (outcome === 'unknown' && place) issues.push({ rule: 'unknown-outcome', place, text: activity })
  })
  const cellsOf = (some: readonly ExchangeRow[]) => new Set(some.map((row) => cellKey(row))).size
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
