import type { PackedRows, PackedTable } from '../domain/packedTable.ts'
import { arrowColumn, packedArrowColumn } from './arrowColumn.ts'
import { arrowStream } from './arrowStream.ts'
import { columnsOf } from './columnsOf.ts'
import type { TableName, TableRow } from './schema.ts'

/** Some rows of a table as an Arrow stream, made where there is time for it; `null` where there are none. */
export interface TablePart {
  readonly table: TableName
  /** The texts of the table's ENUM columns in order of first appearance: those of the parts before, and then those that came new. */
  readonly enums: ReadonlyMap<string, readonly string[]>
  readonly stream: Uint8Array<ArrayBuffer> | null
  readonly rows: number
  /** How many rows the table will have; null where that is not known before the last. */
  readonly total: number | null
}

const nothing = { enums: new Map(), stream: null, rows: 0, total: 0 } as const

/** All rows of a table as one part. */
export const partOfRows = <Name extends TableName>(
  table: Name,
  rows: readonly TableRow<Name>[],
): TablePart => {
  if (rows.length === 0) return { ...nothing, table }
  const columns = new Map(
    columnsOf(table).map(([name, type]) => {
      const values = rows.map((row) => row[name as keyof TableRow<Name>])
      return [name, arrowColumn(name, type, values)] as const
    }),
  )
  const enums = new Map(Array.from(columns, ([name, { found }]) => [name, found] as const))
  return { table, enums, stream: arrowStream(columns, rows.length), rows: rows.length, total: rows.length }
}

/** Packed rows as a part of their table. */
export const partOfPacked = (
  table: TableName,
  { enums, length, columns }: PackedRows,
  total: number | null,
): TablePart => {
  const inArrow = new Map(Array.from(columns, ([name, column]) => [name, { data: packedArrowColumn(column) }] as const)) // prettier-ignore
  return { table, enums, stream: arrowStream(inArrow, length), rows: length, total }
}

/** The rows of a packed table, piece by piece. */
export function* partsOfPacked(table: TableName, { length, pieces }: PackedTable): Iterable<TablePart> {
  let isEmpty = true
  for (const piece of pieces()) {
    isEmpty = false
    yield partOfPacked(table, piece, length)
  }
  if (isEmpty) yield { ...nothing, table }
}
