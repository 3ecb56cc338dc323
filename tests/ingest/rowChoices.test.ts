import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Mapping, RowUse } from '../../src/ingest/mapping.ts'
import { headerFingerprint } from '../../src/ingest/headerFingerprint.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import { readOpened } from '../../src/ingest/readFile.ts'
import { recogniseSheet } from '../../src/ingest/recogniseSheet.ts'
import { rowKey } from '../../src/ingest/rowKey.ts'
import { tableChoices } from '../../src/ingest/tableChoices.ts'
import { isConserved } from '../reader/readThrough.ts'

const options = { municipality: '架空県架空市' }
const opened = async (name: string) =>
  openFile(new Uint8Array(readFileSync(`tests/ingest/files/${name}`)), name)

/* Reads a golden file as recognised, and as a reader would have it whose rows with these words are of another use. */
const readBoth = async (name: string, words: string, as: RowUse) => {
  const file = await opened(name)
  const [sheet] = file.sheets
  const [best] = recogniseSheet(sheet!, options)
  const rows = sheet!.rows.filter(({ cells }) => cells.some((cell) => cell.includes(words)))
  const mapping: Mapping = { ...best!.mapping, rows: rows.map((row) => ({ row: rowKey(row), as })) }
  const read = (chosen: Mapping) => readOpened(file, options, (one) => (one === sheet ? chosen : null))
  return { rows, before: read(best!.mapping), after: read(mapping) }
}

describe('a row that a reader leaves out', () => {
  it.each([
    ['wide-report-saved-as-csv.csv', '担当課で推進'],
    ['merged-cells-with-a-title-above.xlsx', '講座'],
    ['long-table-of-another-office.csv', '討議会を開催'],
    ['japanese-headers.csv', '令和4年度'],
    ['indicators-with-years-across.csv', '人'],
  ])('is rejected with that reason in %s, and nothing else moves', async (name, words) => {
    const { rows, before, after } = await readBoth(name, words, 'left-out')
    expect(rows.length).toBeGreaterThan(0)
    const left = after.rejected.filter(({ rules }) => rules[0] === 'left-out')
    expect(left.map(({ place, cells }) => [place.row, cells])).toEqual(rows.map(({ row, cells }) => [row, cells]))
    isConserved(after)
    const gone = new Set(rows.map(({ row }) => row))
    const wordsOf = ({ rows: all, places }: typeof before) => all.flatMap(({ activity }, at) => (gone.has(places[at]?.row ?? 0) ? [] : [activity])) // prettier-ignore
    expect(wordsOf(after)).toEqual(wordsOf(before))
    expect(wordsOf(after)).toHaveLength(after.rows.length)
  }) // prettier-ignore

  it('is known by what it holds, so that a head of columns stays one', async () => {
    const { before, after } = await readBoth('wide-report-saved-as-csv.csv', '事業名', 'left-out')
    expect(after.rows).toEqual(before.rows)
  })
})

describe('a row that a reader makes a heading', () => {
  it('gives the rows below it in a wide report their 大項目, and is no row itself', async () => {
    const { rows, after } = await readBoth('wide-report-saved-as-csv.csv', '※ 数値は年度末', 'section')
    expect(rows).toHaveLength(1)
    expect(after.issues.filter(({ rule }) => rule === 'heading-without-rows').map(({ text }) => text)).toEqual(['※ 数値は年度末']) // prettier-ignore
    isConserved(after)
  })

  it('gives the rows below it in a long table their 大項目 until the next one', async () => {
    const text = '取り組み,年度,担当課,取り組み内容\nみんなの広場,,,\n講座,令和4年度,広報課,講座を開催した。\nこれからの広場,,,\n相談,令和4年度,広報課,相談に応じた。\n' // prettier-ignore
    const file = await openFile(new TextEncoder().encode(text), '表.csv')
    const [sheet] = file.sheets
    const [best] = recogniseSheet(sheet!, options)
    const chosen = sheet!.rows
      .filter(({ cells }) => cells[0]?.includes('広場'))
      .map((row) => ({ row: rowKey(row), as: 'section' as const }))
    const { rows } = readOpened(file, { ...options, reportYear: 2022 }, () => ({ ...best!.mapping, rows: chosen })) // prettier-ignore
    expect(rows.map(({ section, initiative }) => [section, initiative])).toEqual([
      ['みんなの広場', '講座'],
      ['これからの広場', '相談'],
    ])
  })
})

describe('what a reader chose for a table', () => {
  it('is put to next year’s file of the same heads, its rows by what they hold', async () => {
    const thisYear = await opened('wide-report-saved-as-csv.csv')
    const [sheet] = thisYear.sheets
    const recognised = recogniseSheet(sheet!, options)[0]!.mapping
    const row = sheet!.rows.find(({ cells }) => cells[0]?.startsWith('※'))!
    const decided = { file: '報告.csv', heads: headerFingerprint(sheet!, recognised), recognised, chosen: { ...recognised, rows: [{ row: rowKey(row), as: 'left-out' }] } } // prettier-ignore
    const choices = tableChoices(JSON.parse(JSON.stringify([decided])) as (typeof decided)[])
    const text = `表題\n${readFileSync('tests/ingest/files/wide-report-saved-as-csv.csv', 'utf8').replaceAll('令和4年度', '令和5年度').replace('R5', 'R6')}` // prettier-ignore
    const nextYear = await openFile(new TextEncoder().encode(text), '次.csv')
    const { rejected, rows } = readOpened(nextYear, options, (one) => choices.mappingOf(one, options))
    expect(rejected.map(({ rules, cells }) => [rules, cells[0]])).toEqual([[['left-out'], row.cells[0]]])
    expect(new Set(rows.map(({ fiscal_year }) => fiscal_year))).toEqual(new Set([2023, 2024]))
  })

  it('is refused with the name of what does not fit', () => {
    const decided = { file: '報告.csv', heads: 'a', recognised: { shape: 'none' }, chosen: {} }
    expect(() => tableChoices([decided])).toThrow(/wide-report.*none/u)
  })
})
