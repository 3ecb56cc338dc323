import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { rejectedCsv } from '../../src/export/rejectedCsv.ts'
import { applyCorrections, correctedFile } from '../../src/ingest/applyCorrections.ts'
import type { OpenedFile } from '../../src/ingest/openedFile.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import { readOpened } from '../../src/ingest/readFile.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { ja } from '../../src/locales/ingest/ja.ts'

const options = { municipality: '神奈川県架空市' }
const lines = [
  'initiative,fiscal_year,kind,activity,department',
  '講座,2021,実績,講座を実施した。,市民協働課',
  '講座,いつか,実績,二回目の講座を実施した。,市民協働課',
  "広報,2021,?,'=配布した。,広報課",
  ',2021,実績,"二行の\n文を書いた。",広報課',
].join('\n')

const open = (text: string, file: string) => openFile(new TextEncoder().encode(text), file)

let opened: OpenedFile
let reading: Reading
let csv: string
beforeAll(async () => {
  opened = await open(lines, 'partly.csv')
  reading = readOpened(opened, options)
  const [first, ...more] = rejectedCsv(reading, ja.rules, 'title')
  if (!first || more.length > 0) throw new Error('A file of one sheet has one download')
  csv = first.csv
})
const corrections = async (text: string) => {
  const [sheet] = (await open(text, 'rejected.csv')).sheets
  if (!sheet) throw new Error('No sheet')
  return sheet
}

describe('the rows that could not be used', () => {
  it('are three of four, each whole, with reason and place before its cells and under the file’s own heads', () => {
    expect(reading.rejected).toHaveLength(3)
    const [head, ...rows] = Papa.parse<string[]>(csv.replace('\ufeff', ''), { skipEmptyLines: true }).data
    expect(head).toEqual(['使えなかった理由', '元の場所', 'initiative', 'fiscal_year', 'kind', 'activity', 'department']) // prettier-ignore
    expect(rows).toEqual([
      ['年度が読み取れない', 'partly.csv#row=3', '講座', 'いつか', '実績', '二回目の講座を実施した。', '市民協働課'], // prettier-ignore
      ['実績か予定かが読み取れない', 'partly.csv#row=4', '広報', '2021', '?', "'=配布した。", '広報課'],
      ['取り組みの名がない', 'partly.csv#row=5', '', '2021', '実績', '二行の\n文を書いた。', '広報課'],
    ])
  })

  it('are for a spreadsheet: byte order mark, carriage returns, nothing it would run', () => {
    expect(csv.startsWith('\ufeff使えなかった理由,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv).not.toMatch(/(?:^|,)[=+\-@]/m)
  })

  it('go back into their places once corrected, and nothing is counted twice', async () => {
    const corrected = csv
      .replace('いつか', '令和3年度')
      .replace('?', '実績')
      .replace('row=5,,', 'row=5,広報,')
    const sheet = await corrections(corrected)
    expect(correctedFile(sheet)).toBe('partly.csv')
    const applied = applyCorrections(opened, sheet)
    expect(applied.unplaced).toEqual([])
    const again = readOpened(applied.opened, options)
    expect(again.rejected).toEqual([])
    expect(again.rows.map(({ initiative, activity }) => [initiative, activity])).toEqual([
      ['講座', '講座を実施した。'],
      ['講座', '二回目の講座を実施した。'],
      ['広報', '=配布した。'],
      ['広報', '二行の\n文を書いた。'],
    ])
    const whole = readOpened(await open(lines.replace('いつか', '2021').replace('?', '実績').replace('\n,', '\n広報,'), 'partly.csv'), options) // prettier-ignore
    expect(again.rows).toEqual(whole.rows)
  })

  it('change nothing as long as nothing is corrected', async () => {
    const { opened: same, unplaced } = applyCorrections(opened, await corrections(csv))
    expect(unplaced).toEqual([])
    expect(same).toEqual(opened)
  })

  it('are given back where the file has no such place', async () => {
    const sheet = await corrections(csv.replace('row=4', 'row=40'))
    expect(applyCorrections(opened, sheet).unplaced.map(({ cells }) => cells[1])).toEqual(['partly.csv#row=40']) // prettier-ignore
  })

  it('are given back where a second row claims the same place', async () => {
    const sheet = await corrections(csv.replace('row=4', 'row=3'))
    const { opened: applied, unplaced } = applyCorrections(opened, sheet)
    expect(unplaced.map(({ cells }) => cells[2])).toEqual(['講座'])
    expect(applied.sheets[0]?.rows[2]?.cells[0]).toBe('広報')
  })

  it('are corrected as a spreadsheet saves them, rows filled up with empty cells', async () => {
    const filledUp = csv.replace('いつか', '令和3年度').replaceAll('\r\n', ',,\r\n')
    const again = readOpened(applyCorrections(opened, await corrections(filledUp)).opened, options)
    expect(again.rejected).toHaveLength(2)
    expect(again.issues.filter(({ rule }) => rule === 'too-many-cells')).toEqual([])
  })

  it('are read as a file of their own too, without a word on reason and place', async () => {
    const alone = readOpened(await open(csv.replace('いつか', '令和3年度'), 'rejected.csv'), options)
    expect(alone.rows.map(({ activity }) => activity)).toEqual(['二回目の講座を実施した。'])
    expect(alone.issues.filter(({ rule }) => rule === 'unknown-column')).toEqual([])
  })
})

it('a report that is wholly used has no rejected rows to hand back, and corrects nothing', async () => {
  const bytes = new Uint8Array(readFileSync('data/isehara/progress.csv'))
  const isehara = await openFile(bytes, 'progress.csv')
  expect(rejectedCsv(readOpened(isehara, options), ja.rules, 'title')).toEqual([])
  expect(isehara.sheets.map(correctedFile)).toEqual([null])
})
