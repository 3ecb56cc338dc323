import type { ExchangeRow } from '../domain/exchange.ts'
import type { Issue } from '../domain/issue.ts'

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
  readonly row: number
  readonly cells: readonly string[]
}

/** What a shape makes of a sheet. */
export interface Reading {
  readonly shape: string
  readonly file: string
  readonly title: string
  readonly rows: readonly ExchangeRow[]
  /** What the report says its categories mean. */
  readonly categories: readonly { readonly category: number; readonly definition: string }[]
  readonly issues: readonly Issue[]
  readonly rejected: readonly RejectedRow[]
  readonly balance: Balance
}
