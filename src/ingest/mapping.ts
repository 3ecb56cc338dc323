import { type ExchangeColumn, exchangeColumns } from '../domain/exchange.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'

/** The shapes of table that are read. Their words are in locales/. */
export const shapeIds = [
  'exchange',
  'long-table',
  'wide-report',
  'public-comment-list',
  'indicator-table',
  'form',
] as const
export type ShapeId = (typeof shapeIds)[number]

/**
 * What a column of a table holds: a column of the exchange file, both dates of a period in one, or nothing that is read.
 * `activity`, `department`, `value` and `target` may hold one fiscal year and kind alone, which makes the table a wide one.
 */
export type Role = ExchangeColumn | 'period' | 'ignored'
export const roles: readonly Role[] = [...exchangeColumns.map(({ name }) => name), 'period', 'ignored']

/** Why a column has its role, for the reader to check. Their words are in locales/. */
export const roleReasons = [
  'header',
  'alias',
  'content',
  'position',
  'report-year',
  'chosen',
  'nothing',
] as const
export type RoleReason = (typeof roleReasons)[number]

/** What one column holds, and how sure that is, 0 to 1. */
export interface ColumnMapping {
  /** From 0. */
  readonly column: number
  readonly header: string
  readonly role: Role
  /** Set where the column holds one fiscal year alone. */
  readonly fiscalYear: FiscalYear | null
  readonly kind: Kind | null
  readonly sureness: number
  readonly reason: RoleReason
}

/** Where the entries of one cell part: by bullets of any kind, at line breaks, nowhere; `auto` asks the cells. */
export const bulletRules = ['auto', 'marks', 'lines', 'none'] as const
export type BulletRule = (typeof bulletRules)[number]

/** What a reader says of a row: it is not used, or it heads the rows below it. */
export const rowUses = ['left-out', 'section', 'process', 'theme'] as const
export type RowUse = (typeof rowUses)[number]

/** A row, known by what it holds (`rowKey`) wherever it stands, and what a reader says of it. */
export interface RowChoice {
  readonly row: string
  readonly as: RowUse
}

/** How a sheet is read: what the recogniser found, and what the reader corrected. Plain data: it is kept and offered again. */
export interface Mapping {
  readonly shape: ShapeId
  /** Numbers of the rows that head the columns, as in `SheetRow.row`. */
  readonly headerRows: readonly number[]
  readonly columns: readonly ColumnMapping[]
  readonly bullets: BulletRule
  /** The fiscal year that a report is about, where its heads only say 前年度・本年度. */
  readonly reportYear: FiscalYear | null
  /** Absent where the reader said nothing of single rows. */
  readonly rows?: readonly RowChoice[]
}

/** What a shape sees in a sheet: how sure it is, 0 to 1, and how it would read it. */
export interface Recognition {
  readonly score: number
  readonly mapping: Mapping
  /** Whether the report's own year must be asked for: its heads name no year. */
  readonly asksReportYear: boolean
}

/** What a reading needs to know besides the file. */
export interface ReadOptions {
  /** Stands in where the file names none: the full name, 神奈川県伊勢原市. */
  readonly municipality: string
  readonly reportYear?: FiscalYear | null
}

/** How sure a shape must be of a sheet before the sheet is read unasked. */
export const sureEnough = 0.5
