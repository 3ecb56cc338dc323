import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { groupBy } from '../../domain/groupBy.ts'
import type { IssueRule } from '../../domain/issue.ts'
import type { Kind } from '../../domain/kind.ts'
import { type Place, writePlace } from '../../domain/place.ts'
import type { ReadError, ReadErrorReason } from '../../domain/readError.ts'
import type { Mapping, ShapeId } from '../../ingest/mapping.ts'
import type { Encoding } from '../../ingest/formats/encoding.ts'
import type { FormatId } from '../../ingest/openedFile.ts'
import type { Balance, ColumnTotal, Reading } from '../../ingest/reading.ts'
import type { IngestWords } from '../../locales/ingestWords.ts'

/** A place as numbers and as a fragment after RFC 7111. */
interface ReportedPlace extends Place {
  readonly at: string
}

/** A file that was read: how, what it holds, and what of it was not understood. */
export interface UsedFile {
  readonly file: string
  readonly error: null
  readonly format: FormatId
  readonly encoding: Encoding | null
  readonly sheets: readonly {
    readonly sheet: string | null
    /** Null: the sheet was not read. */
    readonly shape: ShapeId | null
    /** How sure the recogniser is, 0 to 1. */
    readonly sureness: number
    readonly headerRows: readonly number[]
    readonly columns: Mapping['columns']
  }[]
  readonly fiscalYears: readonly { readonly fiscalYear: FiscalYear; readonly kind: Kind; readonly activities: number }[] // prettier-ignore
  readonly counts: {
    /** Lines of the exchange file. */
    readonly rows: number
    readonly cells: number
    readonly activities: number
    readonly empty: number
    readonly rejected: number
  }
  readonly balance: Balance
  readonly issues: readonly { readonly rule: IssueRule; readonly words: string; readonly place: ReportedPlace; readonly text: string }[] // prettier-ignore
  /** The table's own totals, each beside the sum of what was read above it. */
  readonly totals: readonly (Omit<ColumnTotal, 'place'> & { readonly place: ReportedPlace })[]
  /** The columns that are in no line, with their texts as they stand. */
  readonly left: NonNullable<Reading['left']>
  readonly rejected: readonly { readonly rules: readonly IssueRule[]; readonly words: readonly string[]; readonly place: ReportedPlace; readonly cells: readonly string[] }[] // prettier-ignore
}

/** A file that could not be used: why, and what to do. */
export interface UnusedFile {
  readonly file: string
  readonly error: {
    readonly reason: ReadErrorReason
    readonly why: string
    readonly remedy: string
    readonly seen: readonly string[]
    readonly wanted: readonly string[]
  }
}

/** What report.json holds. `version` counts up when a field changes its meaning or goes. */
export interface IngestReport {
  readonly version: 1
  readonly files: readonly (UsedFile | UnusedFile)[]
  /** The lines written, and the cells in which a later file took the place of an earlier one. Null: nothing was written. */
  readonly joined: { readonly rows: number; readonly replacedCells: number } | null
}

const reported = (place: Place): ReportedPlace => ({ ...place, at: writePlace(place) })

const fiscalYearsOf = (rows: Reading['rows']): UsedFile['fiscalYears'] =>
  [...groupBy(rows, ({ fiscal_year, kind }) => `${fiscal_year} ${kind}`).values()]
    .flatMap((ofYear) => {
      const activities = ofYear.filter(({ entry_type }) => entry_type !== 'empty').length
      return ofYear
        .slice(0, 1)
        .map(({ fiscal_year, kind }) => ({ fiscalYear: fiscal_year, kind, activities }))
    })
    .sort((a, b) => a.fiscalYear - b.fiscalYear || b.kind.localeCompare(a.kind))

/** What is said of a file that was read. */
export const reportUsed = (reading: Reading, words: IngestWords): UsedFile => ({
  file: reading.file,
  error: null,
  format: reading.format,
  encoding: reading.encoding,
  sheets: reading.sheets.map(({ sheet, score, mapping }) => ({
    sheet,
    shape: mapping?.shape ?? null,
    sureness: score,
    headerRows: mapping?.headerRows ?? [],
    columns: mapping?.columns ?? [],
  })),
  fiscalYears: fiscalYearsOf(reading.rows),
  counts: {
    rows: reading.rows.length,
    cells: reading.balance.cells,
    activities: reading.balance.activities,
    empty: reading.balance.cellsEmpty,
    rejected: reading.balance.cellsRejected,
  },
  balance: reading.balance,
  totals: (reading.totals ?? []).map((total) => ({ ...total, place: reported(total.place) })),
  left: reading.left ?? [],
  issues: reading.issues.map(({ rule, place, text }) => ({ rule, words: words.rules[rule], place: reported(place), text })), // prettier-ignore
  rejected: reading.rejected.map(({ rules, place, cells }) => ({ rules, words: rules.map((rule) => words.rules[rule]), place: reported(place), cells })), // prettier-ignore
})

/** What is said of a file that could not be used. */
export const reportUnused = ({ file, reason, seen, wanted }: ReadError, words: IngestWords): UnusedFile => ({
  file,
  error: { reason, ...words.errors[reason], seen, wanted },
})
