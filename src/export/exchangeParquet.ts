import type { ExchangeRow } from '../domain/exchange.ts'
import { exchangeColumns } from '../domain/exchange.ts'

const parquetTypes = { string: 'STRING', date: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const

/** Rows as an exchange file in Parquet (Snappy): texts, integers and doubles, missing as null. */
export const exchangeParquet = async (rows: readonly ExchangeRow[]): Promise<Uint8Array<ArrayBuffer>> => {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: exchangeColumns.map(({ name, type }) => ({
        name,
        type: parquetTypes[type],
        nullable: true,
        data: rows.map((row) => row[name]),
      })),
    }),
  )
}
