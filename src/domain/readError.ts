/** Why a file cannot be used at all. Its words are in locales/. */
export const readErrorReasons = [
  'empty',
  'not-text',
  'undecodable',
  'wrong-encoding',
  'password',
  'old-excel',
  'damaged-workbook',
  'archive-too-large',
  'damaged-archive',
  'archive-inside',
  'is-archive',
  'word-document',
  'pdf',
  'no-table',
  'broken-json',
  'nested-json',
  'encrypted-parquet',
  'unknown-format',
  'headers-only',
  'missing-columns',
  'unknown-shape',
  'damaged-parquet',
  'nested-parquet',
  'nothing-usable',
  'broken-quotes',
  'unreadable',
  'cancelled',
  'corrections-without-file',
] as const
export type ReadErrorReason = (typeof readErrorReasons)[number]

/** A file that cannot be used: which, why, and what was seen (columns found, columns missing, a parser's word). */
export class ReadError extends Error {
  constructor(
    readonly reason: ReadErrorReason,
    readonly file: string,
    readonly seen: readonly string[] = [],
    readonly wanted: readonly string[] = [],
  ) {
    super(`${file}: ${reason}${seen.length > 0 ? ` (${seen.join(', ')})` : ''}`)
    this.name = 'ReadError'
  }
}
