import { createHash } from 'node:crypto'
import { tableFromIPC } from 'apache-arrow'
import { beforeAll, expect, it } from 'vitest'
import type { TablePart } from '../../src/database/tablePart.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import { plainSlices } from '../../src/ingest/columnar/throughFile.ts'
import type { BigSurroundings } from '../../src/reader/bigTables.ts'
import { openBigFile } from '../../src/reader/openBigFile.ts'
import { csvPieces, madeUpRows } from '../bench/madeUpRows.ts'

const here: BigSurroundings = { sites: [], decisions: noDecisions, published: [] }
const meaning = { municipality: '神奈川県伊勢原市', categories: [] }
const elsewhere: BigSurroundings = { ...here, published: [meaning] }

const opened = async () => {
  const blob = new Blob([...csvPieces(madeUpRows(3000))])
  const big = await openBigFile(blob, '大きい.csv', { municipality: meaning.municipality }, () => {}, () => {}, plainSlices) // prettier-ignore
  if (!big) throw new Error('It is not read as columns')
  return big
}
type Big = Awaited<ReturnType<typeof opened>>
/* Arrow numbers its dictionaries anew each time, so rows are compared, not bytes. */
const digestOf = (stream: Uint8Array | null) =>
  createHash('sha256').update(JSON.stringify(stream && tableFromIPC(stream).toArray())).digest('hex') // prettier-ignore
const partsOf = ({ nextPart }: Big) => {
  const parts: (Omit<TablePart, 'stream'> & { readonly digest: string })[] = []
  for (let part: TablePart | null = nextPart(); part; part = nextPart()) {
    const { stream, ...rest } = part
    parts.push({ ...rest, digest: digestOf(stream) })
  }
  return parts
}

let unprepared: { readonly answer: unknown; readonly parts: ReturnType<typeof partsOf> }
beforeAll(async () => {
  const big = await opened()
  unprepared = { answer: await big.loaded(here, true), parts: partsOf(big) }
  expect(unprepared.parts.map(({ table }) => table)).toContain('public_comment')
})

it.each([
  ['was made ready beforehand', (big: Big): Promise<void> => big.prepare(here, true)],
  ['is being made ready', async (big: Big): Promise<void> => void big.prepare(here, true)],
  [
    'is half made ready',
    async (big: Big): Promise<void> => {
      void big.prepare(here, true)
      await new Promise((go) => setTimeout(go, 20))
    },
  ],
  ['was made ready beside other data', (big: Big): Promise<void> => big.prepare(elsewhere, false)],
] as const)('a big file has the same tables where it %s', async (_, prepare) => {
  const big = await opened()
  await prepare(big)
  expect(await big.loaded(here, true)).toEqual(unprepared.answer)
  expect(partsOf(big)).toEqual(unprepared.parts)
})

it('is not made ready once its tables are being taken', async () => {
  const big = await opened()
  await big.loaded(here, true)
  const first = big.nextPart()
  await big.prepare(here, true)
  expect([first?.table, ...partsOf(big).map(({ table }) => table)]).toEqual(unprepared.parts.map(({ table }) => table)) // prettier-ignore
})
