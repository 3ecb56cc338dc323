import { compareHeadings } from '../ingest/compareHeadings.ts'
import type { ShapeId } from '../ingest/mapping.ts'
import type { ReportHeads, TableHeads } from '../ingest/reading.ts'
import { reportHeads } from '../ingest/reportHeads.ts'
import { latestYear } from './orderReports.ts'
import type { Report } from './reportsOf.ts'

interface Change<Value> {
  readonly earlier: Value
  readonly later: Value
}

/** What became of one table; `null` where that stayed. */
export interface ChangedTable {
  readonly sheet: string | null
  readonly gone: readonly string[]
  readonly added: readonly string[]
  /** The headings that both have, in the order of each. */
  readonly order: Change<readonly string[]> | null
  readonly shape: Change<ShapeId> | null
  /** How many rows head the table. */
  readonly headRows: Change<number> | null
}

/** The tables of two reports that follow each other; `tables` has those that changed, null where a report's heads are not known. */
export interface ChangedHeadings {
  readonly earlier: string
  readonly later: string
  readonly tables: readonly ChangedTable[] | null
}

const changeOf = <Value>(earlier: Value, later: Value): Change<Value> | null =>
  earlier === later ? null : { earlier, later }

const compareTables = (earlier: TableHeads, later: TableHeads): ChangedTable => ({
  sheet: later.sheet,
  ...compareHeadings(earlier.headings, later.headings, (heading) => heading),
  shape: changeOf(earlier.shape, later.shape),
  headRows: changeOf(earlier.headRows, later.headRows),
})

const isChanged = ({ gone, added, order, shape, headRows }: ChangedTable): boolean =>
  gone.length + added.length > 0 || order !== null || shape !== null || headRows !== null

const none = { gone: [], added: [], order: null, shape: null, headRows: null }

/* A workbook may gain a sheet a year: a sheet is compared with the one of its name, else of its heads, else in its place. */
const changedTables = (earlier: readonly TableHeads[], later: readonly TableHeads[]): ChangedTable[] => {
  const isSame = (one: TableHeads, other: TableHeads) => !isChanged(compareTables(one, other))
  const left = new Set(earlier)
  const pairs = later.map((table, index) => {
    const at = earlier[index]
    const pair =
      earlier.find(({ sheet }) => sheet !== null && sheet === table.sheet) ??
      earlier.find((one) => isSame(one, table)) ??
      (at && !later.some(({ sheet }) => sheet !== null && sheet === at.sheet) ? at : undefined)
    if (pair) left.delete(pair)
    return { table, pair }
  })
  const changed = pairs.map(({ table, pair }) =>
    pair ? compareTables(pair, table) : { ...none, sheet: table.sheet, added: table.headings },
  )
  const gone = [...left]
    .filter((one) => !later.some((table) => isSame(one, table)))
    .map(({ sheet, headings }) => ({ ...none, sheet, gone: headings }))
  return [...changed, ...gone].filter(isChanged)
}

/* A list of public comments or a table of figures is no other form of a progress report. */
const documentOf = (heads: ReportHeads | null): string =>
  ['public-comment-list', 'indicator-table'].find((shape) =>
    heads?.tables.every((table) => table.shape === shape),
  ) ?? 'report'

/**
 * What changed in the heads of each report since the municipality's report before it, by their latest fiscal years. The
 * reports are given earliest first.
 */
export const changedHeadings = (ordered: readonly Report[]): ChangedHeadings[] => {
  const all = ordered.map((report) => {
    const heads = reportHeads(report.reading, report)
    const of = `${report.rows[0]?.municipality ?? ''} ${documentOf(heads)}`
    return { file: report.file, year: latestYear(report), heads, of }
  })
  return all.flatMap((later, index) => {
    const earlier = all.slice(0, index).findLast(({ of, year }) => of === later.of && year < later.year)
    if (!earlier) return []
    const tables = earlier.heads && later.heads ? changedTables(earlier.heads.tables, later.heads.tables) : null // prettier-ignore
    return [{ earlier: earlier.file, later: later.file, tables }]
  })
}
