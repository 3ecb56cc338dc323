import { parquetMetadata } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/domain/readError.ts'
import { openFile } from '../../../src/ingest/openFile.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Given = Parameters<typeof parquetWriteBuffer>[0]
const file = '進捗.parquet'
const activities = Array.from({ length: 40 }, (_, row) =>
  row % 5 === 4 ? null : `講座を${row % 3}回開催した。`,
)
const written = (given: Partial<Given> = {}): Bytes =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'initiative', data: activities.map(() => '講座'), type: 'STRING' },
        { name: 'activity', data: activities, type: 'STRING', nullable: true },
        { name: 'fiscal_year', data: activities.map(() => 2021), type: 'INT32' },
      ],
      ...given,
    }),
  )
const outcome = async (bytes: Bytes): Promise<number | ReadError> =>
  openFile(bytes, file).then(
    ({ sheets }) => sheets[0]?.rows.length ?? 0,
    (error: unknown) => {
      if (error instanceof ReadError) return error
      throw error
    },
  )

/** Where the heads of pages stand: from, to. */
const pageHeads = (bytes: Bytes): [number, number][] =>
  parquetMetadata(bytes.buffer).row_groups.flatMap(({ columns }) =>
    columns.flatMap(({ meta_data: column }) => {
      const heads: [number, number][] = []
      let at = Number(column?.dictionary_page_offset ?? column?.data_page_offset)
      const end = at + Number(column?.total_compressed_size)
      while (at < end) {
        const reader = { view: new DataView(bytes.buffer), offset: at }
        const { compressed_page_size: packed } = parquetHeader(reader)
        heads.push([at, reader.offset])
        at = reader.offset + packed
      }
      return heads
    }),
  )

describe.each<[string, Bytes]>([
  ['in Snappy', written()],
  ['uncompressed', written({ codec: 'UNCOMPRESSED' })],
])('a Parquet file %s', (_, bytes) => {
  it('has all its rows', async () => {
    expect(await outcome(bytes)).toBe(activities.length + 1)
  })

  it('with any byte of a page’s head changed has all its rows or is refused, and soon', async () => {
    const heads = pageHeads(bytes)
    expect(heads.length).toBeGreaterThan(3)
    const reasons = new Set<string>()
    for (const [from, to] of heads)
      for (let at = from; at < to; at += 1)
        for (const bit of [0x01, 0x02, 0x10, 0x40, 0x80, 0xff]) {
          const damaged = bytes.slice()
          damaged[at] = (damaged[at] ?? 0) ^ bit
          const result = await outcome(damaged)
          if (typeof result === 'number') expect(result).toBe(activities.length + 1)
          else reasons.add(result.reason)
        }
    expect([...reasons]).toEqual(['damaged-parquet'])
  })

  it('with any byte changed ends in rows or in a reason', async () => {
    for (let at = 0; at < bytes.length; at += 1)
      for (const bit of [0x01, 0x20, 0xff]) {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ bit
        await outcome(damaged)
      }
  })
})

describe('a Parquet file that cannot be used', () => {
  it('is encrypted: by its last letters, or by what its footer names', async () => {
    const bytes = written()
    bytes.set(new TextEncoder().encode('PARE'), bytes.length - 4)
    expect(await outcome(bytes)).toMatchObject({ reason: 'encrypted-parquet', file })
    bytes.set(new TextEncoder().encode('PARE'), 0)
    expect(await outcome(bytes)).toMatchObject({ reason: 'encrypted-parquet', file })
  })

  it('has a page of fewer values than its column', async () => {
    const bytes = written({ codec: 'UNCOMPRESSED' })
    const [from, to] = pageHeads(bytes).at(-1) ?? [0, 0]
    const head = bytes.subarray(from, to)
    /* 40 as a zigzag varint. */
    head[head.indexOf(80)] = 78
    expect(await outcome(bytes)).toMatchObject({ reason: 'damaged-parquet', seen: ['fiscal_year'] })
  })

  it('says in a few bytes that it has more values than a table can hold', async () => {
    const bytes = written({ columnData: [{ name: 'a', data: new Array<number>(5_000_000).fill(1), type: 'INT32' }] }) // prettier-ignore
    expect(bytes.length).toBeLessThan(5_000_000 / 300)
    expect(await outcome(bytes)).toMatchObject({ reason: 'archive-too-large' })
  })
})
