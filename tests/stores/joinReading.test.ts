import { describe, expect, it } from 'vitest'
import type { ExchangeRow } from '../../src/domain/exchange.ts'
import { joinReading } from '../../src/stores/joinReading.ts'
import { type MadeUpLine, readMadeUp } from '../madeUp.ts'

const rowsOf = async (lines: readonly MadeUpLine[]) => (await readMadeUp(lines)).rows
const told = (rows: readonly ExchangeRow[]) =>
  rows.map((row) => `${row.initiative}${row.category} ${row.fiscal_year} ${row.kind} ${row.activity}`)

const present: readonly MadeUpLine[] = [
  { initiative: '講座', year: 2021, text: '講座を開催した。' },
  { initiative: '講座', year: 2022, text: '講座を開催した。' },
  { initiative: '講座', year: 2022, text: '交流会を開催した。' },
  { initiative: '相談', year: 2021, text: '相談に応じた。' },
  { initiative: '相談', year: 2022 },
]

describe('joining a file with what is there', () => {
  it("adds the next year's cells, blank ones too, and keeps all that stood before", async () => {
    const before = await rowsOf(present)
    const incoming = await rowsOf([
      { initiative: '講座', year: 2023, text: '講座を開催した。' },
      { initiative: '講座', year: 2023, text: '交流会を開催した。' },
      { initiative: '相談', year: 2023 },
    ])
    const { rows, added, replaced } = joinReading(before, incoming)
    expect(rows).toEqual([...before, ...incoming])
    expect([added, replaced]).toEqual([2, 0])
  })

  it('replaces a cell whole: fewer sentences, or none, come in its place and nothing counts twice', async () => {
    const { rows, added, replaced } = joinReading(
      await rowsOf(present),
      await rowsOf([
        { initiative: '講座', year: 2022, text: '講座を2回開催した。' },
        { initiative: '相談', year: 2021 },
      ]),
    )
    expect([added, replaced]).toEqual([0, 2])
    expect(told(rows).sort()).toEqual(
      [
        '講座3 2021 result 講座を開催した。',
        '講座3 2022 result 講座を2回開催した。',
        '相談3 2021 result ',
        '相談3 2022 result ',
      ].sort(),
    )
  })

  it('takes another category, kind, section or municipality for another cell', async () => {
    const near: readonly MadeUpLine[] = [
      { initiative: '講座', year: 2021, category: 2, text: '講座を開催した。' },
      { initiative: '講座', year: 2021, kind: 'plan', text: '講座を開催する。' },
      { initiative: '講座', year: 2021, section: '2 支援', text: '講座を開催した。' },
      { initiative: '講座', year: 2021, municipality: '隣市', text: '講座を開催した。' },
    ]
    const { rows, added, replaced } = joinReading(await rowsOf(present), await rowsOf(near))
    expect([rows.length, added, replaced]).toEqual([present.length + 4, 4, 0])
  })

  it('changes nothing when the same file comes again', async () => {
    const before = await rowsOf(present)
    const { rows, added, replaced } = joinReading(before, await rowsOf(present))
    expect(rows).toEqual(before)
    expect([added, replaced]).toEqual([0, 4])
  })

  it("keeps the report's order when a file replaces every cell of its first initiative", async () => {
    const corrected = present.filter(({ initiative }) => initiative === '講座')
    const { rows } = joinReading(await rowsOf(present), await rowsOf(corrected))
    expect([...new Set(rows.map(({ initiative }) => initiative))]).toEqual(['講座', '相談'])
  })

  it('takes a file into nothing as it is', async () => {
    const incoming = await rowsOf(present)
    expect(joinReading([], incoming)).toEqual({ rows: incoming, added: 4, replaced: 0 })
  })
})
