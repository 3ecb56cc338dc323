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

const deltas = (given: Partial<Given> = {}): Bytes =>
  written({
    columnData: [
      { name: 'initiative', data: activities.map((_, row) => `講座${row}`), type: 'STRING', encoding: 'DELTA_BYTE_ARRAY' },
      { name: 'activity', data: activities, type: 'STRING', nullable: true, encoding: 'DELTA_BYTE_ARRAY' },
      { name: 'department', data: activities.map((_, row) => `${row}課`), type: 'STRING', encoding: 'DELTA_LENGTH_BYTE_ARRAY' },
      { name: 'fiscal_year', data: activities.map((_, row) => 2000 + row), type: 'INT32', encoding: 'DELTA_BINARY_PACKED' },
    ],
    ...given,
  }) // prettier-ignore

describe('a Parquet file whose texts repeat the beginning of the one before', () => {
  it.each(['UNCOMPRESSED', 'SNAPPY'] as const)('has them all (%s)', async (codec) => {
    const { sheets } = await openFile(deltas({ codec }), file)
    expect(sheets[0]?.rows.slice(1).map(({ cells }) => cells)).toEqual(activities.map((activity, row) => [`講座${row}`, activity ?? '', `${row}課`, String(2000 + row)])) // prettier-ignore
  })

  it('with any byte changed ends in rows or in a reason', async () => {
    const bytes = deltas({ codec: 'UNCOMPRESSED' })
    for (let at = 0; at < bytes.length; at += 1)
      for (const bit of [0x01, 0x40, 0xff]) {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ bit
        await outcome(damaged)
      }
  })

  it('is refused where the first one repeats what there is not', async () => {
    const bytes = deltas({ codec: 'UNCOMPRESSED' })
    const [, from] = pageHeads(bytes)[0] ?? [0, 0]
    /* Below the levels: blocks of 128 in 4 parts, 40 values, the first of them 0. */
    expect([...bytes.subarray(from + 2, from + 7)]).toEqual([0x80, 0x01, 4, 40, 0])
    bytes[from + 6] = 40
    expect(await outcome(bytes)).toMatchObject({ reason: 'damaged-parquet', seen: ['initiative'] })
  })

  it('is refused where they would fill the memory', async () => {
    const text = new Uint8Array(100_000).fill(0x61)
    const bytes = written({ codec: 'UNCOMPRESSED', pageSize: 1_000_000_000, columnData: [{ name: 'a', data: new Array<Uint8Array>(1000).fill(text), type: 'BYTE_ARRAY', encoding: 'DELTA_BYTE_ARRAY' }] }) // prettier-ignore
    expect(bytes.length).toBeLessThan(200_000)
    expect(await outcome(bytes)).toMatchObject({ reason: 'archive-too-large', seen: ['a'] })
  })
})

describe('a Parquet file in Zstandard', () => {
  const little = (number: number, length: number) =>
    Array.from({ length }, (_, index) => Math.floor(number / 256 ** index) % 256)
  const magic = [0x28, 0xb5, 0x2f, 0xfd]
  const block = (type: 0 | 1, isLast: boolean, length: number, bytes: Iterable<number>) => [...little(length * 8 + type * 2 + Number(isLast), 3), ...bytes] // prettier-ignore
  const framed = (head: readonly number[], ...blocks: number[][]) =>
    new Uint8Array([...magic, ...head, ...blocks.flat()])
  const whole = (bytes: Uint8Array) => block(0, true, bytes.length, bytes)
  /* With the length of what is inside and without it, in a window of 2 MB. */
  const sized = (bytes: Uint8Array, size = bytes.length) => framed([0xa0, ...little(size, 4)], whole(bytes))
  const unsized = (bytes: Uint8Array) => framed([0x00, 0x58], whole(bytes))
  const inFrames = (compress: (bytes: Uint8Array) => Uint8Array) =>
    written({ codec: 'ZSTD', compressors: { ZSTD: compress } })

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['that say their length', (bytes) => sized(bytes)],
    ['that do not', unsized],
    ['several a page, one of them to be skipped', (bytes) => new Uint8Array([...sized(bytes.subarray(0, 3)), 0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2, ...unsized(bytes.subarray(3))])], // prettier-ignore
  ])('has all its rows in frames %s', async (_, compress) => {
    expect(await outcome(inFrames(compress))).toBe(activities.length + 1)
  })

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['would unpack to gigabytes', () => framed([0x00, 0x58], ...Array.from({ length: 2000 }, () => block(1, false, 2 ** 21 - 1, [0x61])), block(0, true, 0, []))], // prettier-ignore
    ['says so itself', (bytes) => sized(bytes, 2_000_000_000)],
    ['keeps back gigabytes', (bytes) => framed([0x00, 0xa0], whole(bytes))],
    ['is of another length', (bytes) => unsized(bytes.subarray(1))],
    ['is cut', (bytes) => unsized(bytes).subarray(0, -1)],
    ['is no frame', () => new Uint8Array(20)],
  ])(
    'is refused, and soon, where a page %s',
    async (_, compress) => {
      expect(await outcome(inFrames(compress))).toMatchObject({ reason: 'damaged-parquet', file })
    },
    2_000,
  )
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
