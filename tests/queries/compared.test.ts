import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter, type Filter } from '../../src/domain/filter.ts'
import { carriedOverByDepartment } from '../../src/queries/carriedOverByDepartment.ts'
import { carriedOverByInitiative } from '../../src/queries/carriedOverByInitiative.ts'
import { departmentsChanged } from '../../src/queries/departmentsChanged.ts'
import { movementChanged } from '../../src/queries/movementChanged.ts'
import { sameButEnding } from '../../src/queries/sameButEnding.ts'
import { sentences } from '../../src/queries/sentences.ts'
import { sql } from '../../src/queries/sql.ts'
import { wordingChanged } from '../../src/queries/wordingChanged.ts'
import { fillMadeUp, type MadeUpLine } from '../madeUp.ts'
import { countBy, isHeld, progressEntries } from '../progressCsv.ts'
import { openSample } from '../sample.ts'

let database: Database
beforeAll(async () => {
  database = await openNode()
})
afterAll(() => database.close())
const chosen = (...years: number[]): Filter => ({ ...emptyFilter, years })

const held = '市民講座を市内の公民館で開催した。'
const line = (initiative: string, year: number, text?: string): MadeUpLine => ({
  initiative,
  year,
  ...(text === undefined ? {} : { text }),
})

describe('initiatives of a made-up city over three years', () => {
  const of = (initiative: string, ...texts: readonly (string | undefined)[]) =>
    texts.map((text, index) => line(initiative, 2021 + index, text))
  beforeAll(() =>
    fillMadeUp(database, [
      ...of('続く', held, held, held),
      ...of('始まる', undefined, undefined, held),
      ...of('やみ、また動く', held, undefined, held),
      ...of('なくなる', held, held, undefined),
      ...of('中止になる', held, held, '市民講座は中止した。'),
      ...of('中止から動く', undefined, '市民講座は中止した。', held),
      ...of('ずっとない', undefined, undefined, undefined),
      line('加わる', 2023, held),
    ]),
  )
  const moved = async (filter: Filter) =>
    Object.fromEntries((await database.all(movementChanged(filter))).map((row) => [row.initiative, row.movement])) // prettier-ignore

  it('newly move, move again after a pause, fall silent, go on or stay silent', async () => {
    expect(await moved(emptyFilter)).toEqual({
      始まる: 'newly-moving',
      中止から動く: 'newly-moving',
      加わる: 'newly-moving',
      'やみ、また動く': 'resumed',
      なくなる: 'newly-silent',
      中止になる: 'newly-silent',
      続く: 'moving',
      ずっとない: 'silent',
    })
  })

  it('are compared over the two years that the reader chose, whatever lies between', async () => {
    const rows = await moved(chosen(2021, 2023))
    expect(rows).toMatchObject({
      'やみ、また動く': 'moving',
      なくなる: 'newly-silent',
      始まる: 'newly-moving',
    })
    expect(await moved(chosen(2021, 2022))).toMatchObject({ 'やみ、また動く': 'newly-silent', なくなる: 'moving' }) // prettier-ignore
  })

  it('tell a row that the earlier report does not have, and one where nothing is reported, apart', async () => {
    const rows = await database.all(movementChanged(emptyFilter))
    const row = (name: string) => rows.find(({ initiative }) => initiative === name)
    expect(row('加わる')).toMatchObject({ hasEarlier: false, hasLater: true, earlierEntries: 0 })
    expect(row('始まる')).toMatchObject({ hasEarlier: true, hasLater: true, earlierEntries: 0 })
    expect(row('中止になる')).toMatchObject({ entries: 1, held: 0 })
    expect(row('やみ、また動く')?.lastYear).toBe(2021)
  })

  it('are not told of in figures alone, which do not say whether anything was held', async () => {
    await fillMadeUp(database, [
      line('続く', 2021, held),
      line('続く', 2022, held),
      line('参加者数', 2021, held),
      { ...line('参加者数', 2022, '参加者数 120人'), value: 120, unit: '人', outcome: 'unknown' },
    ])
    expect(await moved(emptyFilter)).toEqual({ 続く: 'moving' })
  })

  it('are of one city only where it tells of both years', async () => {
    const elsewhere = { ...line('続く', 2022, held), municipality: '架空町' }
    await fillMadeUp(database, [line('続く', 2021, held), elsewhere])
    expect(await database.all(movementChanged(emptyFilter))).toEqual([])
    expect(await database.all(wordingChanged(emptyFilter))).toEqual([])
    expect(await database.all(departmentsChanged(emptyFilter))).toEqual([])
  })
})

describe('sentences of a made-up initiative', () => {
  const years = (...ofYears: readonly (readonly string[])[]) =>
    ofYears.flatMap((texts, index) => texts.map((text) => line('講座', 2021 + index, text)))
  const told = async (filter: Filter = emptyFilter) =>
    (await database.all(wordingChanged(filter))).map(({ wording, earlier, later }) => [
      wording,
      earlier,
      later,
    ])

  it('are word for word, or nearly, the same, alike, new or gone', async () => {
    await fillMadeUp(
      database,
      years(
        [held, '第1回まつりを開催した。', '広報紙で市民講座を周知した。', '公園を清掃した。'],
        ['第2回まつりを開催した。', held, '広報紙で市民講座を広く周知した。', '審議会委員を公募した。'],
      ),
    )
    expect(await told()).toEqual([
      ['reworded', '広報紙で市民講座を周知した。', '広報紙で市民講座を広く周知した。'],
      ['new', null, '審議会委員を公募した。'],
      ['gone', '公園を清掃した。', null],
      ['same', '第1回まつりを開催した。', '第2回まつりを開催した。'],
      ['verbatim', held, held],
    ])
  })

  it('pair with the very same words before those that differ in numbers', async () => {
    const [first, second, third] = [1, 2, 3].map((n) => `第${n}回まつりを開催した。`) as [string, string, string] // prettier-ignore
    await fillMadeUp(database, years([first, second], [second, third]))
    expect(await told()).toEqual([
      ['same', first, third],
      ['verbatim', second, second],
    ])
  })

  it('keep their departments where two departments say the same', async () => {
    const [one, two] = ['環境課', '公園課'].map((department) => ({ department }))
    await fillMadeUp(database, [
      { ...line('講座', 2021, held), ...one },
      { ...line('講座', 2021, held), ...two },
      { ...line('講座', 2022, held), ...two },
      { ...line('講座', 2022, held), ...one },
    ])
    const rows = await database.all(wordingChanged(emptyFilter))
    expect(rows.map((row) => [row.earlierDepartment, row.laterDepartment]).sort()).toEqual([
      ['公園課', '公園課'],
      ['環境課', '環境課'],
    ])
  })

  it('are followed from year to year, and found again word for word after a year without them', async () => {
    const [before, between, after] = ['市民講座を公民館で開催し、好評だった。', '市民講座を公民館で開催し、大変好評だった。', '市民講座を公民館と図書館で開催し、大変好評だった。'] // prettier-ignore
    await fillMadeUp(database, years([before ?? '', held], [between ?? ''], [after ?? '', held]))
    const [followed, found] = await database.all(wordingChanged(chosen(2021, 2023)))
    expect([followed?.earlier, followed?.later]).toEqual([before, after])
    expect(['reworded', 'alike']).toContain(followed?.wording)
    expect([found?.wording, found?.earlier]).toEqual(['verbatim', held])
  })

  it('that are planned stand beside what was done, the same where only the ending differs', async () => {
    const plan = { ...line('講座', 2022, '市民講座を市内の公民館で開催する。'), kind: 'plan' as const }
    await fillMadeUp(database, [line('講座', 2021, held), plan])
    expect(await told(chosen(2021, 2022))).toEqual([['same', held, plan.text]])
    expect(await told()).toEqual([])
  })

  it.each([
    ['市民講座を開催した。', '市民講座を開催する。', true],
    ['市民講座を開催した。', '市民講座を開催する予定である。', true],
    ['市民講座を開催した。', '市民講座は中止した。', false],
    ['公園を清掃した。', '公園の花壇を清掃する。', false],
  ])('%s and %s differ in nothing but the ending: %s', async (one, other, same) => {
    const [row] = await database.all(sql<{
      same: boolean
    }>`SELECT ${sameButEnding(sql`one`, sql`other`)} AS same
      FROM (SELECT ${one}::VARCHAR AS one, ${other}::VARCHAR AS other)`)
    expect(row?.same).toBe(same)
  })
})

describe("Isehara's results of FY2021 and FY2022, compared", () => {
  let sample: Database
  beforeAll(async () => {
    sample = (await openSample()).database
  })
  afterAll(() => sample.close())
  const results = progressEntries.filter(({ kind }) => kind === 'result')
  const rowOf = (one: {
    section: string
    process: string
    theme: string
    initiative: string
    category: string
  }) => [one.section, one.process, one.theme, one.initiative, one.category].join(' ')
  const moving = (year: string) =>
    new Set(results.filter((one) => one.fiscal_year === year && isHeld(one)).map(rowOf))

  it('have one initiative newly moving and one no longer, as the file says', async () => {
    const [before, after] = [moving('2021'), moving('2022')]
    const rows = await sample.all(movementChanged(emptyFilter))
    expect(countBy(rows, ({ movement }) => movement)).toEqual({
      'newly-moving': [...after].filter((row) => !before.has(row)).length,
      'newly-silent': [...before].filter((row) => !after.has(row)).length,
      moving: [...after].filter((row) => before.has(row)).length,
      silent: rows.length - new Set([...before, ...after]).size,
    })
    const changed = rows.filter(({ movement }) => movement.startsWith('newly'))
    expect(changed.map(({ movement, initiative, category }) => [movement, initiative, category])).toEqual([
      ['newly-moving', '自治会活動との連携', 2],
      ['newly-silent', 'ワークショップ', 4],
    ])
  })

  it('open behind each count just the sentences that it counts', async () => {
    for (const row of await sample.all(movementChanged(emptyFilter)))
      for (const [year, entries] of [[row.earlierYear, row.earlierEntries], [row.fiscalYear, row.entries]] as const) // prettier-ignore
        expect(await sample.all(sentences({ ...emptyFilter, initiatives: [row.initiativeId], years: [year], kinds: ['result'] }))).toHaveLength(entries) // prettier-ignore
  })

  it('stand again as often by department as by initiative: each sentence of the report names one', async () => {
    const sum = (rows: readonly { entries: number; verbatim: number; sentences: readonly object[] }[]) =>
      rows.reduce((all, row) => [(all[0] ?? 0) + row.entries, (all[1] ?? 0) + row.verbatim, (all[2] ?? 0) + row.sentences.length], [0, 0, 0]) // prettier-ignore
    const byInitiative = sum(await sample.all(carriedOverByInitiative(emptyFilter)))
    const entries = results.filter(({ fiscal_year }) => fiscal_year === '2021').length
    expect(byInitiative).toEqual([entries, 30, entries])
    expect(sum(await sample.all(carriedOverByDepartment(emptyFilter)))).toEqual(byInitiative)
  })

  it('are cut by a department to its own sentences', async () => {
    const filter = { ...emptyFilter, departments: ['人権・広聴相談課'] }
    const [own, ...others] = await sample.all(carriedOverByDepartment(filter))
    expect(others).toEqual([])
    const its = results.filter(({ fiscal_year, department }) => fiscal_year === '2021' && department === '人権・広聴相談課') // prettier-ignore
    expect(own?.entries).toBe(its.length)
    const rows = await sample.all(carriedOverByInitiative(filter))
    expect(rows.reduce((all, { entries }) => all + entries, 0)).toBe(its.length)
  })

  it('are compared with the plan of FY2023 where the reader chose that year', async () => {
    const rows = await sample.all(wordingChanged(chosen(2022, 2023)))
    const inYear = (year: string) => progressEntries.filter(({ fiscal_year }) => fiscal_year === year).length
    expect(rows.filter(({ earlierId }) => earlierId !== null)).toHaveLength(inYear('2022'))
    expect(rows.filter(({ laterId }) => laterId !== null)).toHaveLength(inYear('2023'))
    expect([rows[0]?.earlierKind, rows[0]?.laterKind]).toEqual(['result', 'plan'])
    expect(await sample.all(movementChanged(chosen(2022, 2023)))).toEqual(await sample.all(movementChanged(emptyFilter))) // prettier-ignore
  })

  it('are compared with the year after where the reader chose the first year alone', async () => {
    expect(await sample.all(wordingChanged(chosen(2021)))).toEqual(await sample.all(wordingChanged(emptyFilter))) // prettier-ignore
  })
})
