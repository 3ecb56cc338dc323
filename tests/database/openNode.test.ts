import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import { QueryError } from '../../src/database/queryError.ts'
import { schema, type TableName, type TableRow } from '../../src/database/schema.ts'
import { sql, type Query } from '../../src/queries/sql.ts'

let database: Database
beforeAll(async () => {
  database = await openNode()
})
afterAll(() => database.close())

const nothing = Object.fromEntries(
  Object.keys(schema.activity).map((name) => [name, null]),
) as unknown as TableRow<'activity'>

const activity = (values: Partial<TableRow<'activity'>>): TableRow<'activity'> => ({
  ...nothing,
  activity_id: 'a1',
  initiative_id: 'i1',
  fiscal_year: 2019,
  kind: 'result',
  text: '協働事業の推進',
  report: 'isehara',
  ...values,
})

const typesOf = async (table: TableName) => {
  const rows = await database.all(
    sql<{ name: string; type: string }>`
      SELECT column_name AS name, data_type AS type FROM information_schema.columns
      WHERE table_name = ${table} ORDER BY ordinal_position`,
  )
  return Object.fromEntries(rows.map(({ name, type }) => [name, type]))
}

const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'it went well',
    (error: unknown) => error,
  )

describe('a database just opened', () => {
  it('holds every table of the schema, empty, with its columns in order', async () => {
    for (const table of Object.keys(schema) as TableName[]) {
      const count: Query<{ n: number }> = { text: `SELECT count(*) AS n FROM ${table}`, parameters: [] }
      expect(await database.all(count)).toEqual([{ n: 0 }])
      expect(Object.keys(await typesOf(table))).toEqual(Object.keys(schema[table]))
    }
  })

  it('loads no extension, reads no file and cannot be unlocked', async () => {
    const settings = await database.all(sql`
      SELECT current_setting('autoload_known_extensions') AS load,
        current_setting('autoinstall_known_extensions') AS install,
        current_setting('enable_external_access') AS external,
        current_setting('lock_configuration') AS locked`)
    expect(settings).toEqual([{ load: false, install: false, external: false, locked: true }])
    await expect(database.all(sql`SELECT '{}'::JSON`)).rejects.toThrow('json extension')
    await expect(database.all(sql`SELECT * FROM read_csv('/etc/passwd')`)).rejects.toThrow('disabled')
    await expect(database.all(sql`SET autoload_known_extensions = true`)).rejects.toThrow('locked')
  })
})

describe('replace', () => {
  it('gives back every value it took', async () => {
    const rows = [
      activity({ value: 12.5, target: -0.1, unit: '団体', entry_type: 'activity', outcome: 'done', row: 3 }),
      activity({
        activity_id: 'a2',
        kind: 'plan',
        text: '改行\nと\'引用\'と"𠮷野家" 🚲 \\ ;--',
        fiscal_year: -1,
      }),
      activity({ activity_id: 'a3', text: '', kind: null, initiative_id: null, fiscal_year: 2147483647 }),
    ]
    await database.replace('activity', rows)
    expect(await database.all(sql`SELECT * FROM activity ORDER BY activity_id`)).toEqual(rows)
  })

  it('keeps nulls in every column', async () => {
    await database.replace('activity', [nothing, nothing])
    expect(await database.all(sql`SELECT * FROM activity`)).toEqual([nothing, nothing])
  })

  it('orders a fixed ENUM as declared and a loaded one as the report does', async () => {
    await database.replace('activity', [
      activity({ kind: 'plan', report: 'ん' }),
      activity({ kind: null, report: null }),
      activity({ kind: 'result', report: "it's" }),
      activity({ kind: 'plan', report: 'あ' }),
      activity({ kind: 'plan', report: 'ん' }),
    ])
    expect(await database.all(sql`SELECT DISTINCT report FROM activity ORDER BY report NULLS LAST`)).toEqual([
      { report: 'ん' },
      { report: "it's" },
      { report: 'あ' },
      { report: null },
    ])
    expect(await database.all(sql`SELECT DISTINCT kind FROM activity ORDER BY kind NULLS LAST`)).toEqual([
      { kind: 'result' },
      { kind: 'plan' },
      { kind: null },
    ])
    expect(await typesOf('activity')).toMatchObject({
      activity_id: 'VARCHAR',
      fiscal_year: 'INTEGER',
      kind: "ENUM('result', 'plan')",
      report: "ENUM('ん', 'it''s', 'あ')",
      value: 'DOUBLE',
    })
  })

  it('takes no rows and leaves the declared columns', async () => {
    await database.replace('cell', [])
    expect(await database.all(sql`SELECT * FROM cell`)).toEqual([])
    expect(await typesOf('cell')).toMatchObject({ kind: "ENUM('result', 'plan')", fiscal_year: 'INTEGER' })
  })

  it('refuses a value outside its ENUM or its INTEGER, and keeps the rows it had', async () => {
    const good = activity({ activity_id: 'good' })
    await database.replace('activity', [good])
    const wrongKind = await failure(database.replace('activity', [activity({ kind: 'never' as 'plan' })]))
    expect(wrongKind).toBeInstanceOf(QueryError)
    const wrongYear = await failure(database.replace('activity', [activity({ fiscal_year: 2019.5 })]))
    expect(wrongYear).toEqual(new RangeError('fiscal_year: 2019.5 is not an INTEGER'))
    expect(await database.all(sql`SELECT * FROM activity`)).toEqual([good])
    await database.replace('activity', [activity({ activity_id: 'later' })])
    expect(await database.all(sql`SELECT activity_id AS id FROM activity`)).toEqual([{ id: 'later' }])
  })

  it('takes effect in the order of the calls, unawaited', async () => {
    const answers = await Promise.all([
      database.replace('category', [{ category: 1, definition: 'い' }]),
      database.all(sql`SELECT definition FROM category`),
      database.replace('category', [{ category: 1, definition: 'ろ' }]),
      database.replace('body', []),
      database.all(sql`SELECT definition FROM category WHERE category = ${1}`),
    ])
    expect(answers[1]).toEqual([{ definition: 'い' }])
    expect(answers[4]).toEqual([{ definition: 'ろ' }])
  })

  it('takes 300,000 rows with long texts', async () => {
    const rows = Array.from({ length: 300_000 }, (_, index) =>
      activity({
        activity_id: `a${index}`,
        initiative_id: `i${index % 700}`,
        text: `${index} 市民による活動`,
      }),
    )
    await database.replace('activity', rows)
    const last = await database.all(
      sql`SELECT count(*) AS n, count(DISTINCT initiative_id) AS i FROM activity`,
    )
    expect(last).toEqual([{ n: 300_000, i: 700 }])
    expect(await database.all(sql`SELECT text FROM activity WHERE activity_id = ${'a299999'}`)).toEqual([
      { text: '299999 市民による活動' },
    ])
    await database.replace('activity', [])
  })
})

describe('all', () => {
  it('answers counts, sums and decimals as numbers, never as BigInt', async () => {
    const rows = await database.all(sql`
      SELECT count(*) AS count, sum(1) AS sum, avg(3) AS avg, 1.25::DECIMAL(10, 2) AS decimal,
        -7::HUGEINT AS huge, -9::BIGINT AS big, 3::UBIGINT AS unsigned, true AS yes, NULL AS nothing`)
    expect(rows).toEqual([
      {
        count: 1,
        sum: 1,
        avg: 3,
        decimal: 1.25,
        huge: -7,
        big: -9,
        unsigned: 3,
        yes: true,
        nothing: null,
      },
    ])
  })

  it('answers lists as arrays and structs as objects, with their integers right', async () => {
    await database.replace('activity', [activity({ kind: 'plan' }), activity({ kind: 'result' })])
    const rows = await database.all(sql`
      SELECT list(kind ORDER BY kind) AS kinds, [1::BIGINT, NULL] AS bigs, [[1], []] AS nested,
        [-1.5::DECIMAL(4, 1)] AS decimals, [sum(2)] AS sums, [NULL::VARCHAR, 'あ'] AS texts,
        {'n': count(*), 'kind': max(kind), 'in': [{'x': 1::BIGINT}]} AS struct,
        MAP {'k': 1::BIGINT} AS map, NULL::INTEGER[] AS absent FROM activity`)
    expect(rows).toEqual([
      {
        kinds: ['result', 'plan'],
        bigs: [1, null],
        nested: [[1], []],
        decimals: [-1.5],
        sums: [4],
        texts: [null, 'あ'],
        struct: { n: 2, kind: 'plan', in: [{ x: 1 }] },
        map: { k: 1 },
        absent: null,
      },
    ])
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows)
  })

  it('answers more rows than one batch holds, in order', async () => {
    const rows = await database.all<{ i: number; e: string }>(sql`
      SELECT range::INTEGER AS i, (CASE WHEN range % 2 = 0 THEN 'a' ELSE 'b' END)::ENUM('a', 'b') AS e
      FROM range(${5000}::BIGINT) ORDER BY i`)
    expect(rows).toHaveLength(5000)
    expect(rows.every(({ i, e }, index) => i === index && e === 'ab'[index % 2])).toBe(true)
  })

  it('never reads a parameter as SQL', async () => {
    await database.replace('activity', [activity({})])
    const evil = "'; DROP TABLE activity; --"
    expect(await database.all(sql`SELECT ${evil} AS said`)).toEqual([{ said: evil }])
    expect(await database.all(sql`SELECT * FROM activity WHERE initiative_id = ${evil}`)).toEqual([])
    expect(await database.all(sql`SELECT * FROM activity WHERE kind IN (${[evil, 'plan']})`)).toEqual([])
    expect(await database.all(sql`SELECT count(*) AS n FROM activity`)).toEqual([{ n: 1 }])
  })

  it('binds texts, numbers, booleans and null', async () => {
    const said = 'a"b\\c\u0000\n𠮷'
    expect(
      await database.all(sql`
        SELECT ${said} AS text, ${-2.5} AS number, ${2019}::INTEGER AS year, ${true} AS yes, ${null} AS nothing`),
    ).toEqual([{ text: said, number: -2.5, year: 2019, yes: true, nothing: null }])
  })

  it('fails with DuckDB’s words and the SQL', async () => {
    for (const query of [sql`SELECT nope FROM activity`, sql`SELECT nope FROM activity WHERE row = ${1}`]) {
      const error = await failure(database.all(query))
      expect(error).toBeInstanceOf(QueryError)
      expect(error).toMatchObject({ sql: query.text, message: expect.stringContaining('"nope" not found') })
    }
    expect(await failure(database.all(sql`SELECT ${'x'}::INTEGER`))).toBeInstanceOf(QueryError)
    expect(await database.all(sql`SELECT ${1} AS still`)).toEqual([{ still: 1 }])
  })
})

it('refuses queries once closed', async () => {
  const other = await openNode()
  await other.close()
  await other.close()
  await expect(other.all(sql`SELECT 1`)).rejects.toBeInstanceOf(QueryError)
})
