import type { ExchangeRow } from '../domain/exchange.ts'
import type { Issue, IssueRule } from '../domain/issue.ts'
import type { Place } from '../domain/place.ts'
import type { Encoding } from './formats/encoding.ts'
import type { Mapping, ShapeId } from './mapping.ts'
import type { Kept } from './normalise/columnKept.ts'
import type { FormatId } from './openedFile.ts'

/** The books of a load: cells = activities' cells + empty + rejected, characters in = characters out. */
export interface Balance {
  /** Cells of years and kinds that were read. */
  readonly cells: number
  readonly cellsWithActivities: number
  readonly cellsEmpty: number
  readonly cellsRejected: number
  readonly activities: number
  /** Characters of those cells, white space and markup aside, and what the activities put back together give. */
  readonly charactersIn: number
  readonly charactersOut: number
}

/** A row that could not be used, kept whole. */
export interface RejectedRow {
  readonly place: Place
  /** Why, first reason first. */
  readonly rules: readonly IssueRule[]
  readonly cells: readonly string[]
}

/** A column that no row of the reading has anything of, kept as it stands. */
export interface LeftColumn {
  readonly sheet: string | null
  /** From 1. */
  readonly column: number
  readonly header: string
  /** What it holds, where that is known; of a role that is not read, because a column before it has it or the shape has no use for it. */
  readonly why: Kept | 'number' | 'clerical' | 'second' | 'unused' | null
  readonly texts: readonly { readonly row: number; readonly text: string }[]
}

/** A total that a table prints under a column, and what the rows above it that were read come to. */
export interface ColumnTotal {
  readonly place: Place
  readonly header: string
  readonly printed: number
  readonly read: number
}

/** What a category means, as the report says. */
export interface CategoryDefinition {
  readonly category: number
  readonly definition: string
}

/** What a shape makes of a sheet. */
export interface SheetReading {
  readonly title: string
  readonly rows: readonly ExchangeRow[]
  /** Where each row stands in this file, where that is not what its `source` says. */
  readonly places?: readonly Place[]
  readonly categories: readonly CategoryDefinition[]
  readonly issues: readonly Issue[]
  readonly rejected: readonly RejectedRow[]
  /** Absent where every column with texts is read. */
  readonly left?: readonly LeftColumn[]
  /** Absent where the table has no totals over columns of figures. */
  readonly totals?: readonly ColumnTotal[]
  readonly balance: Balance
}

/** How one sheet of a file was read; no mapping where nothing was seen in it. */
export interface ReadSheet {
  readonly sheet: string | null
  readonly score: number
  readonly mapping: Mapping | null
}

/** The heads of one table, as they stand in its file. */
export interface TableHeads {
  readonly sheet: string | null
  readonly shape: ShapeId
  /** How many rows head the table. */
  readonly headRows: number
  readonly headings: readonly string[]
}

/** The heads of a report, by the file that its rows name as their source. */
export interface ReportHeads {
  readonly file: string
  readonly tables: readonly TableHeads[]
}

/** What was read of one file, its sheets together. */
export interface Reading extends SheetReading {
  /** Where each row stands in this file; its `source` may name another. */
  readonly places: readonly Place[]
  readonly file: string
  readonly format: FormatId
  readonly encoding: Encoding | null
  readonly sheets: readonly ReadSheet[]
  /** Of an exchange file: the heads of the reports it was made from, where they were written down beside it. */
  readonly heads?: readonly ReportHeads[]
}
