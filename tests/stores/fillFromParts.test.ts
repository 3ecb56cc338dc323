import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import type { TablePart } from '../../src/database/tablePart.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import { readExchangeCsv } from '../../src/ingest/columnar/readExchangeCsv.ts'
import { understandLines } from '../../src/ingest/columnar/understandLines.ts'
import { bigTables } from '../../src/reader/bigTables.ts'
import { type Filling, fillFromParts } from '../../src/stores/fillFromParts.ts'

describe('the published rows of Isehara as the parts of tables', () => {
  let database: Database
  beforeAll(async () => {
    database = await openNode()
  })
  afterAll(() => database.close())

  const parts = async (): Promise<Iterator<TablePart>> => {
    const blob = new Blob([readFileSync('data/isehara/progress.csv')])
    const read = await readExchangeCsv(blob, 'progress.csv', { municipality: '神奈川県伊勢原市' })
    const reading = understandLines(read.lines, read.issues, read.opened, read.headerRow)
    const surroundings = { sites: [], decisions: noDecisions, published: [] }
    const { few, many } = bigTables(read.lines, reading, surroundings, null)
    return [...few, ...many][Symbol.iterator]()
  }
  const fill = async (given: Iterator<TablePart>, mostParts = Infinity) => {
    const told: Filling[] = []
    let asked = 0
    const nextPart = async () => {
      if (++asked > mostParts) throw new Error('put aside')
      const { value, done } = given.next()
      return done ? null : value
    }
    await fillFromParts(database, nextPart, (filling) => told.push(filling)).catch((error: unknown) => {
      if (mostParts === Infinity) throw error
    })
    return told
  }
  const activities = async () => {
    const [row] = await database.all<{ count: number }>({ text: 'SELECT count(*)::INTEGER AS count FROM activity', parameters: [] }) // prettier-ignore
    return row?.count
  }

  it('leave every table as it was when they end early, having told how far they came', async () => {
    const told = await fill(await parts(), 5)
    expect(told.map((filling) => filling?.table)).toEqual(['municipality', 'report', 'category', 'initiative', 'cell']) // prettier-ignore
    expect(await activities()).toBe(0)
  })

  it('tell of each table how many of its rows are in, up to all of them, and then that only the flags are missing', async () => {
    const told = await fill(await parts())
    expect(told.at(-1)).toBeNull()
    const last = new Map(told.slice(0, -1).map((filling) => [filling?.table, filling]))
    /* How many pairs of sentences and names of departments there are is known with the last one. */
    const total = ({ table, rows }: NonNullable<Filling>) => (table === 'similar_activity' || table === 'activity_department' ? null : rows) // prettier-ignore
    for (const filling of last.values()) if (filling) expect(filling.total).toBe(total(filling))
    expect(last.get('activity')).toEqual({ table: 'activity', rows: 197, total: 197 })
    expect(last.get('initiative')?.rows).toBe(35)
    expect(await activities()).toBe(197)
  })
})
