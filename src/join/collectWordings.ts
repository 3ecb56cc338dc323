import type { ExchangeRow } from '../domain/exchange.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import { initiativeId, initiativeKey } from '../ingest/identify.ts'
import type { Report } from './reportsOf.ts'

/** One wording of an initiative in one report: the cells it has there. */
export interface Occurrence {
  /** The report's place among the reports, from 0. */
  readonly order: number
  /** Counts the wordings of the report from 1. */
  readonly position: number
  readonly row: ExchangeRow
  readonly rows: ExchangeRow[]
  /** `2022 result` … */
  readonly cells: Set<string>
  firstYear: FiscalYear
  lastYear: FiscalYear
}

/** The words of an initiative as printed, and where they stand. */
export interface CollectedWording {
  readonly wordingId: string
  readonly row: ExchangeRow
  /** By report, earliest first. */
  readonly occurrences: Occurrence[]
}

/** Every wording of the ordered reports, by the id that it gives. */
export const collectWordings = (ordered: readonly Report[]): Map<string, CollectedWording> => {
  const wordings = new Map<string, CollectedWording>()
  ordered.forEach(({ rows }, order) => {
    const inReport = new Map<string, Occurrence>()
    for (const row of rows) {
      const words = initiativeKey(row)
      let occurrence = inReport.get(words)
      if (!occurrence) {
        occurrence = { order, position: inReport.size + 1, row, rows: [], cells: new Set(), firstYear: row.fiscal_year, lastYear: row.fiscal_year } // prettier-ignore
        inReport.set(words, occurrence)
      }
      occurrence.rows.push(row)
      occurrence.cells.add(`${row.fiscal_year} ${row.kind}`)
      occurrence.firstYear = Math.min(occurrence.firstYear, row.fiscal_year)
      occurrence.lastYear = Math.max(occurrence.lastYear, row.fiscal_year)
    }
    for (const occurrence of inReport.values()) {
      const wordingId = initiativeId(occurrence.row)
      const wording = wordings.get(wordingId)
      if (wording) wording.occurrences.push(occurrence)
      else wordings.set(wordingId, { wordingId, row: occurrence.row, occurrences: [occurrence] })
    }
  })
  return wordings
}
