import { describe, expect, it } from 'vitest'
import { bodyRoom } from '../../src/deck/face.ts'
import { tableBodies } from '../../src/deck/tableBody.ts'

const rowsOf = (count: number, text = '報告にある文') =>
  Array.from({ length: count }, (_, index) => ({ cells: [index, text], opens: null }))
const heads = ['番号', '市の文']

describe('a table on slides', () => {
  it('stands on one slide where it can', () => {
    expect(tableBodies(heads, rowsOf(8))).toHaveLength(1)
  })

  it('goes on over several, each as full as the others, every row once and in order', () => {
    for (const count of [20, 21, 30, 40, 55, 100]) {
      const tables = tableBodies(heads, rowsOf(count))
      expect(tables.length).toBeGreaterThan(1)
      expect(tables.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]))).toEqual(
        rowsOf(count).map(({ cells }) => cells[0]),
      )
      const sizes = tables.map(({ rows }) => rows.length)
      expect(Math.max(...sizes) - Math.min(...sizes), `${count}: ${sizes.join(' ')}`).toBeLessThanOrEqual(
        tables.length,
      )
      for (const { headHeight, rows } of tables)
        expect(rows.reduce((sum, { height }) => sum + height, headHeight)).toBeLessThanOrEqual(
          bodyRoom.height,
        )
    }
  })

  it('has no column that no row has a word in, but one where nothing is reported', () => {
    const rows = [{ cells: ['講座', '', null], opens: null }]
    const [table] = tableBodies(['取り組み', '区分', '件数'], rows)
    expect([table?.heads, table?.rows[0]?.cells]).toEqual([
      ['取り組み', '件数'],
      ['講座', null],
    ])
  })

  it('gives a row that is higher than a slide one of its own', () => {
    const tables = tableBodies(heads, [
      ...rowsOf(3),
      ...rowsOf(1, 'とても長い文。'.repeat(400)),
      ...rowsOf(3),
    ])
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 1, 3])
  })
})
