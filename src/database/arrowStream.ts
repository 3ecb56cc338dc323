import { Field, makeData, RecordBatch, Schema, Struct, Table, tableToIPC } from 'apache-arrow'
import type { ArrowColumn } from './arrowColumn.ts'

/** Columns of one length as the bytes of an Arrow IPC stream, in a buffer of its own. */
export const arrowStream = (
  columns: ReadonlyMap<string, Pick<ArrowColumn, 'data'>>,
  length: number,
): Uint8Array<ArrayBuffer> => {
  const fields = Array.from(columns, ([name, { data }]) => new Field(name, data.type, true))
  const children = Array.from(columns.values(), ({ data }) => data)
  const schema = new Schema(fields)
  const batch = new RecordBatch(
    schema,
    makeData({ type: new Struct(fields), length, nullCount: 0, children }),
  )
  return tableToIPC(new Table(schema, [batch]), 'stream') as Uint8Array<ArrayBuffer>
}
