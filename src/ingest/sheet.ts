/** One row of a sheet: its line or row number in the file (from 1) and its cells as text. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** What a format makes of bytes: a grid of texts, not yet understood. */
export interface Sheet {
  readonly file: string
  readonly sheet: string | null
  readonly rows: readonly SheetRow[]
}
