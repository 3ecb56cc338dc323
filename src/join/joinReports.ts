import type { Decisions } from '../domain/decisions.ts'
import type { ExchangeRow } from '../domain/exchange.ts'
import { groupBy } from '../domain/groupBy.ts'
import type { InitiativeColumns, Joining, SupersededCell, Wording } from '../domain/joining.ts'
import type { Site } from '../domain/site.ts'
import type { CategoryDefinition, Reading, ReportHeads } from '../ingest/reading.ts'
import { reportHeads } from '../ingest/reportHeads.ts'
import type { Loaded } from '../ingest/tables.ts'
import { type ChangedHeadings, changedHeadings } from './changedHeadings.ts'
import { collectWordings, type Occurrence } from './collectWordings.ts'
import { compareCells } from './compareCells.ts'
import { identifyInitiatives, type Initiative } from './identifyInitiatives.ts'
import { orderInitiatives } from './orderInitiatives.ts'
import { latestYear, orderReports } from './orderReports.ts'
import { type Report, reportsOf } from './reportsOf.ts'
import { successorsOf } from './successorsOf.ts'
import { placeKey, plainName } from './wordsKey.ts'

/** Several reports as one: what is shown, and what it replaced. */
export interface Joined extends Loaded {
  /** The readings, earliest first. */
  readonly books: readonly Reading[]
  readonly joining: Joining
  /** How the reports head their tables, where that is known. */
  readonly heads: readonly ReportHeads[]
  /** What changed in the heads of the tables from one report to the next. */
  readonly changedHeadings: readonly ChangedHeadings[]
}

/** One cell of one report, whole. */
interface ReportCell {
  readonly order: number
  readonly rows: ExchangeRow[]
}

interface Superseded {
  readonly order: number
  readonly cell: SupersededCell
}

const columnsOf = ({ municipality, section, process, theme, initiative, guideline, category, policy }: ExchangeRow): InitiativeColumns => ({ municipality, section, process, theme, initiative, guideline, category, policy }) // prettier-ignore

const occurrencesOf = ({ wordings }: Initiative): Occurrence[] =>
  wordings.flatMap(({ occurrences }) => occurrences)

/** The occurrence whose words are shown: of the latest report, there of the latest year. */
const latestOf = (initiative: Initiative): Occurrence | undefined =>
  occurrencesOf(initiative)
    .sort((a, b) => a.order - b.order || a.lastYear - b.lastYear)
    .at(-1)

/** The cells of an initiative, by fiscal year and kind, each as every report has it, earliest first. */
const cellsOf = (initiative: Initiative): Map<string, ReportCell[]> => {
  const cells = new Map<string, ReportCell[]>()
  const occurrences = occurrencesOf(initiative).sort((a, b) => a.order - b.order || a.position - b.position)
  for (const { order, rows } of occurrences)
    for (const [key, ofCell] of groupBy(rows, ({ fiscal_year, kind }) => `${fiscal_year} ${kind}`))
      cells.set(key, [...(cells.get(key) ?? []), { order, rows: ofCell }])
  return cells
}

const supersededIn = (
  initiativeId: string,
  cells: readonly ReportCell[],
  ordered: readonly Report[],
): Superseded[] =>
  cells.slice(0, -1).flatMap(({ order, rows }, index) => {
    const [row] = rows
    const next = cells[index + 1]
    if (!row || !next) return []
    const cell = {
      initiativeId,
      fiscalYear: row.fiscal_year,
      kind: row.kind,
      report: ordered[order]?.file ?? '',
      byReport: ordered[next.order]?.file ?? '',
      byShown: index + 2 === cells.length,
      rows,
      sentences: compareCells(rows, next.rows),
    }
    return [{ order, cell }]
  })

/** What the reports say of their categories, the later report's words for each. */
const categoriesIn = (ordered: readonly Reading[]): CategoryDefinition[] => {
  const all = ordered.flatMap(({ categories }) => categories)
  return [...new Map(all.map((one) => [one.category, one])).values()]
}

const byYear = ({ rows: [a] }: ReportCell, { rows: [b] }: ReportCell): number =>
  a && b ? a.fiscal_year - b.fiscal_year || Number(a.kind === 'plan') - Number(b.kind === 'plan') : 0

const wordingsOf = (initiatives: readonly Initiative[], ordered: readonly Report[]): Wording[] =>
  initiatives.flatMap(({ initiativeId, wordings }) =>
    wordings.flatMap(
      ({ wordingId, occurrences }) =>
      occurrences.map(({ order, position, row }) => ({ initiativeId, wordingId, report: ordered[order]?.file ?? '', order, position, columns: columnsOf(row), plainName: plainName(row.initiative), plainPlace: placeKey(row) })), // prettier-ignore
    ),
  )

/** The initiatives with their municipality: those of the sites in their order, then the others by name. */
const byMunicipality = (initiatives: readonly Initiative[], sites: readonly Site[]): Initiative[] => {
  const names = groupBy(initiatives, ({ wordings }) => wordings[0]?.row.municipality ?? '')
  const known = sites.map(({ municipality }) => municipality.name)
  const others = [...names.keys()].filter((name) => !known.includes(name)).sort()
  return [...new Set([...known, ...others])].flatMap((name) => names.get(name) ?? [])
}

/**
 * Joins reports, opened in any order: for the same initiative, fiscal year and kind the later report's cell holds, whole;
 * what it replaced is kept in `joining.superseded`. The rows keep the words of their own report; `joining` says which
 * initiative they belong to and which words are shown. A reading that stands alone keeps the order of its rows. Throws a
 * SuccessorCycleError.
 */
export const joinReports = (
  readings: readonly Reading[],
  decisions: Decisions,
  sites: readonly Site[],
): Joined => {
  const books = orderReports(readings)
  const ordered = orderReports(books.flatMap(reportsOf))
  const identified = identifyInitiatives(ordered, collectWordings(ordered), decisions, sites)
  const initiatives = byMunicipality(orderInitiatives(identified.initiatives, ordered.length), sites)
  const superseded: Superseded[] = []
  const rows: ExchangeRow[] = []
  const cellCounts = ordered.map(() => 0)
  for (const initiative of initiatives) {
    const held: ReportCell[] = []
    for (const cells of cellsOf(initiative).values()) {
      for (const { order } of cells) cellCounts[order] = (cellCounts[order] ?? 0) + 1
      for (const one of supersededIn(initiative.initiativeId, cells, ordered)) superseded.push(one)
      held.push(...cells.slice(-1))
    }
    for (const cell of held.sort(byYear)) for (const row of cell.rows) rows.push(row)
  }
  const isAsRead = books.length === 1 && superseded.length === 0
  const severalTimes = initiatives.filter((initiative) => occurrencesOf(initiative).length > 1)
  return {
    rows: isAsRead ? (books[0]?.rows ?? []) : rows,
    categories: categoriesIn(books),
    issues: books.flatMap(({ issues }) => issues),
    books,
    heads: ordered.flatMap((report) => reportHeads(report.reading, report) ?? []),
    changedHeadings: changedHeadings(ordered),
    joining: {
      identities: new Map(
        [...identified.ofWording]
          .map(([wordingId, { initiativeId }]) => [wordingId, initiativeId] as const)
          .filter(([wordingId, initiativeId]) => wordingId !== initiativeId),
      ),
      shown: new Map(
        severalTimes.flatMap((initiative) => {
          const latest = latestOf(initiative)
          return latest ? [[initiative.initiativeId, columnsOf(latest.row)] as const] : []
        }),
      ),
      wordings: wordingsOf(initiatives, ordered),
      reports: ordered.map((report, order) => ({
        file: report.file,
        book: books.indexOf(report.reading),
        latestYear: latestYear(report),
        cells: cellCounts[order] ?? 0,
        superseded: superseded.filter((one) => one.order === order).length,
      })),
      superseded: superseded.map(({ cell }) => cell),
      splits: identified.splits,
      apart: identified.apart,
      successors: successorsOf(sites, decisions),
      refused: identified.refused,
    },
  }
}
