import { createPinia, setActivePinia } from 'pinia'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import { sql } from '../../src/queries/sql.ts'
import { useData } from '../../src/stores/data.ts'
import { madeUpSite, type MadeUpLine, readMadeUp } from '../madeUp.ts'

let database: Database
beforeAll(async () => {
  database = await openNode()
})
afterAll(() => database.close())
/* A page of a site that publishes nothing. */
beforeEach(() => {
  setActivePinia(createPinia())
  useData().publish([madeUpSite()], [])
  useData().adopt(database)
})

const named = async (file: string, lines: readonly MadeUpLine[]) => ({ ...(await readMadeUp(lines)), file })

const first: readonly MadeUpLine[] = [
  { year: 2021, initiative: '講座', text: '講座を開催した。' },
  { year: 2022, initiative: '講座', text: '講座を開催した。' },
  { year: 2022, initiative: '相談', text: '相談に応じた。' },
]
const second: readonly MadeUpLine[] = [
  { year: 2022, initiative: '講座', text: '講座を2回開催した。' },
  { year: 2023, initiative: '講座', text: '講座を開催した。' },
  { year: 2023, initiative: '相談' },
]

const told = () =>
  database.all(sql<{ told: string }>`
    SELECT initiative || ' ' || fiscal_year || ' ' || text AS told FROM activity ORDER BY initiative DESC, fiscal_year`)
const said = async () => (await told()).map((row) => row.told)

describe('files that are opened one after the other', () => {
  it('say how many cells came in and how many are now theirs', async () => {
    const data = useData()
    expect(await data.use(await named('a.csv', first), 'replace')).toEqual({ added: 3, replaced: 0 })
    expect(await data.use(await named('b.csv', second), 'join')).toEqual({ added: 2, replaced: 1 })
    expect(await said()).toEqual([
      '講座 2021 講座を開催した。',
      '講座 2022 講座を2回開催した。',
      '講座 2023 講座を開催した。',
      '相談 2022 相談に応じた。',
    ])
    expect(data.loaded?.books.map(({ file }) => file)).toEqual(['a.csv', 'b.csv'])
  })

  it('do not replace a later report by an earlier one that is opened after it', async () => {
    const data = useData()
    await data.use(await named('b.csv', second), 'replace')
    expect(await data.use(await named('a.csv', first), 'join')).toEqual({ added: 2, replaced: 0 })
    expect(await said()).toContain('講座 2022 講座を2回開催した。')
  })

  it('can be taken out again, and what they replaced comes back', async () => {
    const data = useData()
    await data.use(await named('a.csv', first), 'replace')
    const before = await said()
    const later = await named('b.csv', second)
    await data.use(later, 'join')
    await data.remove(later)
    expect(await said()).toEqual(before)
  })

  it('give way to the same file corrected, and stand beside a file of another year with the same name', async () => {
    const data = useData()
    await data.use(await named('a.csv', first), 'replace')
    const corrected = first.map((line) => ({
      ...line,
      text: line.text?.replace('講座を', '市民講座を') ?? '',
    }))
    expect(await data.use(await named('a.csv', corrected), 'join')).toEqual({ added: 0, replaced: 3 })
    expect(data.loaded?.books).toHaveLength(1)
    await data.use(await named('a.csv', second), 'join')
    expect(data.loaded?.books).toHaveLength(2)
  })

  it('are joined anew when something is decided; a decision that cannot be followed changes nothing', async () => {
    const data = useData()
    await data.use(await named('a.csv', first), 'replace')
    const successor = { from: '市民協働課', to: '協働推進課', fiscalYear: 2023 }
    await data.decide({ ...noDecisions, departmentSuccessors: [successor] })
    const current = sql`SELECT DISTINCT current_department::VARCHAR AS name FROM activity_department`
    expect(await database.all(current)).toEqual([{ name: '協働推進課' }])
    const back = { from: '協働推進課', to: '市民協働課', fiscalYear: 2024 }
    await expect(data.decide({ ...noDecisions, departmentSuccessors: [successor, back] })).rejects.toThrow(
      '市民協働課 → 協働推進課 → 市民協働課',
    )
    expect(data.decisions.departmentSuccessors).toEqual([successor])
    expect(await database.all(current)).toEqual([{ name: '協働推進課' }])
  })
})
