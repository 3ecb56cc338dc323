import type { Issue } from '../domain/issue.ts'
import type { Encoding } from './formats/encoding.ts'
import type { Sheet } from './sheet.ts'

/** The formats that are read. Their words are in locales/. */
export const formatIds = [
  'csv',
  'text-table',
  'markdown',
  'html',
  'json-lines',
  'xlsx',
  'ods',
  'parquet',
] as const
export type FormatId = (typeof formatIds)[number]

/** A file opened by its format and not yet understood. */
export interface OpenedFile {
  readonly file: string
  readonly format: FormatId
  /** Null of a format that is no text. */
  readonly encoding: Encoding | null
  readonly sheets: readonly Sheet[]
  /** What the format could not take as it is. */
  readonly issues: readonly Issue[]
}
