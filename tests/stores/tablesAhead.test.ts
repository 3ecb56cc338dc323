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

  const part = (...definitions: readonly string[]) =>
    partOfRows('category', definitions.map((definition, index) => ({ category: index + 1, definition }))) // prettier-ignore
  const inTables = async () =>
    (await database.all<{ definition: string }>({ text: 'SELECT definition FROM category', parameters: [] })).map(({ definition }) => definition) // prettier-ignore
  const begun = async () => {
    const [row] = await database.all<{ count: number }>({ text: `SELECT count(*)::INTEGER AS count FROM duckdb_tables() WHERE table_name LIKE 'incoming%'`, parameters: [] }) // prettier-ignore
    return row?.count
  }

  it('have every part of the file, and are seen by nobody before they are taken over', async () => {
    const ahead = tablesAhead(async () => database)
    void ahead.take(1, part('一'))
    void ahead.take(1, part('二'))
    const loading = await ahead.taken(ahead.opening())
    expect(await inTables()).toEqual([])
    await loading?.commit()
    expect(await inTables()).toEqual(['一', '二'])
    expect(ahead.opening()).toBeNull()
  })

  it('are those of the file that was opened last, and of none that was not', async () => {
    const ahead = tablesAhead(async () => database)
    void ahead.take(1, part('一'))
    void ahead.take(2, part('別'))
    expect(await ahead.taken(1)).toBeNull()
    const loading = await ahead.taken(2)
    await loading?.commit()
    expect(await inTables()).toEqual(['別'])
  })

  it('are gone without a trace where the file is put aside', async () => {
    const ahead = tablesAhead(async () => database)
    void ahead.take(1, part('一'))
    await ahead.drop()
    expect([await ahead.taken(1), await begun()]).toEqual([null, 0])
  })

  it('are gone where a part cannot be taken, and where the engine does not open', async () => {
    const ahead = tablesAhead(async () => database)
    void ahead.take(1, part('一'))
    await ahead.take(1, { ...partOfRows('initiative_split', [{ from_id: '甲', to_id: '乙' }]), table: 'category' }) // prettier-ignore
    expect([await ahead.taken(1), await begun()]).toEqual([null, 0])
    const closed = tablesAhead(() => Promise.reject(new Error('closed')))
    await closed.take(1, part('一'))
    expect(await closed.taken(1)).toBeNull()
  })
})
