import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import { partOfRows } from '../../src/database/tablePart.ts'
import { tablesAhead } from '../../src/stores/tablesAhead.ts'

describe('tables that are filled while their file is read', () => {
  let database: Database
  beforeEach(async () => {
    database = await openNode()
  })
  afterEach(() => database.close())

  const part = (opening: number, index: number, ...definitions: readonly string[]) => ({
    opening,
    index,
    part: partOfRows('category', definitions.map((definition, index) => ({ category: index + 1, definition }))), // prettier-ignore
  })
  const inTables = async () =>
    (await database.all<{ definition: string }>({ text: 'SELECT definition FROM category', parameters: [] })).map(({ definition }) => definition) // prettier-ignore
  const begun = async () => {
    const [row] = await database.all<{ count: number }>({ text: `SELECT count(*)::INTEGER AS count FROM duckdb_tables() WHERE table_name LIKE 'incoming%'`, parameters: [] }) // prettier-ignore
    return row?.count
  }

  it('have every part of the file, and are seen by nobody before they are taken over', async () => {
    const ahead = tablesAhead(async () => database)
    void ahead.take(part(1, 0, '一'))
    void ahead.take(part(1, 1, '二'))
    const loading = await ahead.taken(ahead.opening(), 2)
    expect(await inTables()).toEqual([])
    await loading?.commit()
    expect(await inTables()).toEqual(['一', '二'])
    expect(ahead.opening()).toBeNull()
  })

  it('are those of the file that was opened last, and of none that was not', async () => {
    const ahead = tablesAhead(async () => database)
    void ahead.take(part(1, 0, '一'))
    void ahead.take(part(2, 0, '別'))
    expect(await ahead.taken(1, 1)).toBeNull()
    const loading = await ahead.taken(2, 1)
    await loading?.commit()
    expect(await inTables()).toEqual(['別'])
  })

  it('are gone without a trace where the file is put aside', async () => {
    const ahead = tablesAhead(async () => database)
    void ahead.take(part(1, 0, '一'))
    await ahead.drop()
    expect([await ahead.taken(1, 1), await begun()]).toEqual([null, 0])
  })

  it('are never there in part: neither after they were put aside, nor where one did not come', async () => {
    const ahead = tablesAhead(async () => database)
    void ahead.take(part(1, 0, '一'))
    await ahead.drop()
    await ahead.take(part(1, 1, '二'))
    expect([ahead.opening(), await begun()]).toEqual([null, 0])
    void ahead.take(part(2, 0, '一'))
    void ahead.take(part(2, 2, '三'))
    expect(await ahead.taken(2, 3)).toBeNull()
  })

  it('are gone where a part cannot be taken, and where the engine does not open', async () => {
    const ahead = tablesAhead(async () => database)
    void ahead.take(part(1, 0, '一'))
    const ofAnother = partOfRows('initiative_split', [{ from_id: '甲', to_id: '乙' }])
    await ahead.take({ opening: 1, index: 1, part: { ...ofAnother, table: 'category' } })
    expect([await ahead.taken(1, 2), await begun()]).toEqual([null, 0])
    const closed = tablesAhead(() => Promise.reject(new Error('closed')))
    await closed.take(part(1, 0, '一'))
    expect(await closed.taken(1, 1)).toBeNull()
  })
})
