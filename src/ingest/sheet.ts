/** One row of a sheet: its line or row number in the file (from 1) and its cells as text. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** A range of cells, all bounds included, rows and columns from 1. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Words of a cell that are struck out, rows and columns from 1. */
export interface StruckText {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** What a format knows of a sheet besides its texts. Rows and columns count from 1. */
export interface SheetFacts {
  /** Merged cells; in `rows` each of their cells has the text of the first. */
  readonly merges: readonly CellRange[]
  readonly isHidden: boolean
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  /** Cells whose value a formula gives. */
  readonly formulas: readonly CellRange[]
  /** Cells set apart by colour or weight. */
  readonly marked: readonly CellRange[]
  /** Pictures, text boxes, charts. */
  readonly drawings: number
  /** Absent of a format that strikes nothing out. */
  readonly struck?: readonly StruckText[]
}

/** What a format makes of bytes: a grid of texts, not yet understood. */
export interface Sheet {
  readonly file: string
  readonly sheet: string | null
  readonly rows: readonly SheetRow[]
  /** Null of a format that has texts alone. */
  readonly facts: SheetFacts | null
  /** What stands over a table of a page and is none of its rows: a title, perhaps. */
  readonly over?: readonly string[]
}
