import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import { cards } from '../../src/cards/registry.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter, type Filter } from '../../src/domain/filter.ts'
import { chosen } from '../../src/queries/chosen.ts'
import { filterChoices } from '../../src/queries/filterChoices.ts'
import { type Parameter, type Query, sql } from '../../src/queries/sql.ts'
import { openSample } from '../sample.ts'

/** How many of the values 0 to 999 are chosen, and their texts. */
const numbers = (values: readonly number[]) =>
  sql<{ found: number }>`
    SELECT count(*)::INTEGER AS found FROM range(1000) AS of(number) WHERE number IN ${chosen('years', values)}`
const texts = (values: readonly string[]) =>
  sql<{ found: string }>`SELECT value AS found FROM ${chosen('sections', values)} ORDER BY value`

describe('values chosen', () => {
  let database: Database
  beforeAll(async () => {
    database = await openNode()
  })
  afterAll(() => database.close())
  const found = async <Row extends { found: unknown }>(query: Query<Row>) =>
    (await database.all(query)).map((row) => row.found)

  it('are found by a kept question however far they lie from those chosen when it was planned', async () => {
    for (const values of [[5], [1, 2, 3], [999], [0, 999], [1000], [-1, 998], [2 ** 53], [7]])
      expect(await found(numbers(values))).toEqual([
        values.filter((value) => value in Array(1000).fill(0)).length,
      ])
    for (const values of [
      ['い'],
      ['あ', 'ん'],
      ['𠮷野家'],
      ['A'],
      ['\u{10FFFF}', "'); DROP TABLE chosen; --"],
      ['い'],
      [''],
      ['', 'い'],
      ['一行目\n二行目', '\u001f', '\u001f\u0020', '間\u0020'],
    ])
      expect(await found(texts(values))).toEqual([...values].sort())
  })

  it('belong to their own question, also where questions with others are asked before it is answered', async () => {
    const asked = Array.from({ length: 12 }, (_, index) => Array.from({ length: index }, (_, value) => value))
    const answers = await Promise.all(asked.map((values) => found(numbers(values))))
    expect(answers).toEqual(asked.map(({ length }) => [length]))
  })
})

describe('a kept question answers as one planned for this filter alone', () => {
  let database: Database
  let filters: Filter[]
  beforeAll(async () => {
    database = (await openSample()).database
    const choices = await database.all(filterChoices())
    const valueOf = (field: string, value: string): Parameter =>
      field === 'years' || field === 'categories' ? Number(value) : value
    const one = choices.map(({ field, value }) => ({ ...emptyFilter, [field]: [valueOf(field, value)] }))
    /* Every eleventh value, and each together with the one before: fields alone, in pairs, and back again. */
    const some = one.filter((_, index) => index % 11 === 0)
    filters = some.flatMap((filter, index) => {
      const before = some[index - 1]
      return before ? [filter, joined(before, filter), before] : [filter]
    })
  })
  afterAll(() => database.close())

  const joined = (left: Filter, right: Filter): Filter =>
    Object.fromEntries(
      (Object.keys(emptyFilter) as (keyof Filter)[]).map((field) => [
        field,
        field === 'words' ? '' : [...new Set([...left[field], ...right[field]])].sort(),
      ]),
    ) as unknown as Filter

  it.each(cards.map((card) => [card.id, card] as const))('%s', async (_, card) => {
    expect(filters.length).toBeGreaterThan(20)
    for (const [index, filter] of filters.entries()) {
      const query = card.query(filter)
      const anew = { ...query, text: `${query.text} -- ${index}` }
      expect(await database.all(query)).toEqual(await database.all(anew))
    }
  })
})
