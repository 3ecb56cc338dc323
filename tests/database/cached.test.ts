import { describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import { cached } from '../../src/database/cached.ts'
import type { Database } from '../../src/database/database.ts'
import { sql } from '../../src/queries/sql.ts'

const counted = (database: Database) => {
  const asked: string[] = []
  const counting: Database = {
    all(query) {
      asked.push(query.text)
      return database.all(query)
    },
    replace: (table, rows) => database.replace(table, rows),
    load: () => database.load(),
    close: () => database.close(),
  }
  return { asked, database: cached(counting) }
}

const definitions = () => sql<{ definition: string }>`SELECT definition FROM category ORDER BY category`

describe('a cached database', () => {
  it('runs equal queries once, together or one after the other', async () => {
    const { asked, database } = counted(await openNode())
    const ask = (year: number) => database.all(sql`SELECT ${year} AS year`)
    const answers = await Promise.all([ask(2019), ask(2019), ask(2020)])
    answers.push(await ask(2019))
    expect(answers).toEqual([[{ year: 2019 }], [{ year: 2019 }], [{ year: 2020 }], [{ year: 2019 }]])
    expect(asked).toHaveLength(2)
    await database.close()
  })

  it('never answers with rows from before a replace', async () => {
    const { database } = counted(await openNode())
    await database.replace('category', [{ category: 1, definition: 'い' }])
    expect(await database.all(definitions())).toEqual([{ definition: 'い' }])
    const replaced = database.replace('category', [{ category: 1, definition: 'ろ' }])
    expect(await database.all(definitions())).toEqual([{ definition: 'ろ' }])
    await replaced
    expect(await database.all(definitions())).toEqual([{ definition: 'ろ' }])
    await database.close()
  })

  it('forgets what was asked while a replace was under way', async () => {
    let finish = () => {}
    let answer = 'before'
    const { database } = counted({
      all: async () => [{ answer }] as never,
      replace: () => new Promise((resolve) => (finish = resolve)),
      load: () => {
        throw new Error('nothing is loaded here')
      },
      close: async () => {},
    })
    const replaced = database.replace('category', [])
    expect(await database.all(definitions())).toEqual([{ answer: 'before' }])
    answer = 'after'
    finish()
    await replaced
    expect(await database.all(definitions())).toEqual([{ answer: 'after' }])
  })

  it('keeps the answers used last, and no more than 256', async () => {
    const { asked, database } = counted(await openNode())
    const ask = (year: number) => database.all(sql`SELECT ${year} AS year`)
    for (let year = 0; year < 256; year += 1) await ask(year)
    await ask(0)
    await ask(256)
    expect(asked).toHaveLength(257)
    expect(await ask(0)).toEqual([{ year: 0 }])
    expect(asked).toHaveLength(257)
    expect(await ask(1)).toEqual([{ year: 1 }])
    expect(asked).toHaveLength(258)
    await database.close()
  })

  it('asks again after a failure', async () => {
    const { asked, database } = counted(await openNode())
    const broken = sql`SELECT nope FROM category`
    await expect(Promise.all([database.all(broken), database.all(broken)])).rejects.toThrow('nope')
    await expect(database.all(broken)).rejects.toThrow('nope')
    expect(asked).toHaveLength(2)
    await database.close()
  })
})
