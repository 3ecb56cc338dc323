/**
 * A column of a table as Arrow holds it, before Arrow: codes of distinct texts (-1: null), whole numbers from 0 (-1:
 * null), numbers (NaN: null), yes or no, or UTF-8 texts one after the other (null where `isThere` is 0).
 */
export type PackedColumn =
  | { readonly kind: 'codes'; readonly codes: Int32Array<ArrayBuffer>; readonly texts: readonly string[] }
  | { readonly kind: 'integers'; readonly values: Int32Array<ArrayBuffer> }
  | { readonly kind: 'doubles'; readonly values: Float64Array<ArrayBuffer> }
  | { readonly kind: 'booleans'; readonly values: Uint8Array }
  | {
      readonly kind: 'texts'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly offsets: Int32Array<ArrayBuffer>
      readonly isThere: Uint8Array | null
    }

/** Rows of a table, column by column. */
export interface PackedRows {
  readonly length: number
  readonly columns: ReadonlyMap<string, PackedColumn>
  /** The texts of its ENUM columns in order of first appearance: those of the rows before, and then those that came new. */
  readonly enums: ReadonlyMap<string, readonly string[]>
}

/** A table's whole content in pieces. */
export interface PackedTable {
  /** How many rows the pieces have; null where that is not known before the last. */
  readonly length: number | null
  readonly pieces: () => Iterable<PackedRows>
}
