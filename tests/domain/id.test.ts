import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ExchangeRow } from '../../src/domain/exchange.ts'
import { stableId } from '../../src/domain/id.ts'
import { headingId, identify, initiativeId } from '../../src/ingest/identify.ts'
import { readFile } from '../../src/ingest/readFile.ts'

const heads = '自治体名,大項目,過程,分類,基本的な取り組み,区分,年度,実績予定,番号,取り組み内容,担当課,出典'
const line = '架空市,1 推進,①形成,◎把握,講座,2,2022,実績,1,講座を開催した。,広報課,a#cell'
const read = async (lines: readonly string[]): Promise<readonly ExchangeRow[]> =>
  (
    await readFile(new TextEncoder().encode([heads, ...lines].join('\n')), 'a.csv', {
      municipality: '架空市',
    })
  ).rows
const idOf = async (text: string) => (await read([text]))[0]?.id

describe('an id', () => {
  it('is the same anywhere and any time: links, notes and decks hold it', async () => {
    expect(stableId(['神奈川県伊勢原市', 2022, null])).toBe('lyn16ev0y5aa')
    const report = 'isehara-progress-report.txt'
    const bytes = new Uint8Array(readFileSync(`data/isehara/${report}`))
    const { rows } = await readFile(bytes, report, { municipality: '神奈川県伊勢原市' })
    expect([rows[0]?.id, rows[1]?.id]).toEqual(['ng48c8hav63d', '6xcouqr0mmki'])
  })

  it('has twelve letters and digits', () => {
    for (const part of ['', 'a', '長い文'.repeat(1000), '𠮷'])
      expect(stableId([part])).toMatch(/^[0-9a-z]{12}$/)
  })

  it('tells where one part ends and the next begins', () => {
    expect(stableId(['ab', 'c'])).not.toBe(stableId(['a', 'bc']))
    expect(stableId(['ab', ''])).not.toBe(stableId(['', 'ab']))
  })

  it('is not shared by any of 100,000 sentences that differ in a number', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => stableId(['講座', index, '回']))
    expect(new Set(ids).size).toBe(100_000)
  })
})

describe('the id of an activity', () => {
  it.each([
    ['another municipality', '架空市', '別市'],
    ['another section', '1 推進', '2 推進'],
    ['another process', '①形成', '②実施'],
    ['another theme', '◎把握', '◎決定'],
    ['another initiative', ',講座,', ',会議,'],
    ['another category', ',2,2022', ',3,2022'],
    ['another year', '2022', '2021'],
    ['another kind', '実績', '予定'],
    ['other words', '開催した', '開いた'],
    ['another department', '広報課', '文書課'],
  ])('differs with %s', async (_, from, to) => {
    expect(line).toContain(from)
    expect(await idOf(line.replace(from, to))).not.toBe(await idOf(line))
  })

  it.each([
    ['another place in the cell', '実績,1,', '実績,2,'],
    ['another source', 'a#cell', 'b#cell'],
  ])('stays with %s', async (_, from, to) => {
    expect(line).toContain(from)
    expect(await idOf(line.replace(from, to))).toBe(await idOf(line))
  })

  it('goes by the place in the cell among equal sentences, in whatever order the lines stand', async () => {
    const lines = ['実績,1,', '実績,2,', '実績,3,'].map((place) => line.replace('実績,1,', place))
    const idsByPlace = (rows: readonly ExchangeRow[]) =>
      new Map(rows.map(({ position, id }) => [position, id]))
    const straight = idsByPlace(await read(lines))
    expect(new Set(straight.values()).size).toBe(3)
    expect(idsByPlace(await read(lines.toReversed()))).toEqual(straight)
  })

  it('leaves the lines in their order', async () => {
    const rows = await read([line, line.replace('広報課', '文書課'), line.replace('実績,1,', '実績,2,')])
    expect(identify(rows).map(({ department, position }) => [department, position])).toEqual([
      ['広報課', 1],
      ['文書課', 1],
      ['広報課', 2],
    ])
  })
})

it('two categories of one heading are two initiatives under it', async () => {
  const [second, third] = await read([line, line.replace(',2,2022', ',3,2022')])
  if (!second || !third) throw new Error('Two lines were to be read.')
  expect(initiativeId(second)).not.toBe(initiativeId(third))
  expect(headingId(second)).toBe(headingId(third))
})
