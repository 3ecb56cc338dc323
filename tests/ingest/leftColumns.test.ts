import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { leftCsv } from '../../src/export/leftCsv.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import { columnBeside } from '../../src/ingest/normalise/columnBeside.ts'
import { readOpened } from '../../src/ingest/readFile.ts'
import { ja } from '../../src/locales/review/ja.ts'

const files = ['wide-with-status-money-and-notes.csv', 'wide-years-over-money-and-notes.csv', 'long-table-with-status-money-and-notes.csv'] // prettier-ignore
const read = async (name: string) => {
  const opened = await openFile(new Uint8Array(readFileSync(`tests/ingest/files/${name}`)), name)
  return { opened, reading: readOpened(opened, { municipality: '架空県架空市' }) }
}

describe('columns of money, notes and 継続・新規', () => {
  it.each(files)('are no activities of %s, and every text of theirs is kept with its place', async (name) => {
    const { opened, reading } = await read(name)
    const [sheet] = opened.sheets
    const { mapping } = reading.sheets[0]!
    const unused = mapping!.columns
      .filter(({ role }) => role === 'ignored' || role === 'position')
      .map(({ column }) => column)
    const body = sheet!.rows.filter(({ row }) => row > Math.max(...mapping!.headerRows))
    const expected = unused.flatMap((column) => body.flatMap(({ row, cells }) => (cells[column] ? [`${row} ${column + 1} ${cells[column]}`] : []))) // prettier-ignore
    const left = reading.left ?? []
    expect(left.flatMap(({ column, texts }) => texts.map(({ row, text }) => `${row} ${column} ${text}`))).toEqual(expected) // prettier-ignore
    expect(new Set(left.map(({ why }) => why))).toContain('money')
    expect(reading.rows.filter(({ activity }) => /^[\d,－]+$/u.test(activity))).toEqual([])
    expect(reading.rejected).toEqual([])
    const csv = leftCsv(reading, ja)
    for (const { texts } of left) for (const { text } of texts) expect(csv).toContain(text)
  })

  it.each([
    ['令和4年度 決算額（千円）', 'money'],
    ['予算', 'money'],
    ['事業費(千円)', 'money'],
    ['備　考', 'note'],
    ['区分（継続・新規）', 'status'],
    ['予算編成への市民参加', null],
    ['経費削減の取り組み', null],
    ['区分', null],
    ['令和4年度の実績', null],
    ['取り組み', null],
  ])('%s is told by its words: %s', (header, beside) => {
    expect(columnBeside(header)).toBe(beside)
  })

  it('区分 is one of 継続・新規 by what stands under it, and a category by Ⅰ to Ⅴ', () => {
    expect(columnBeside('区分', ['継続', '新規', '拡充', '継続'])).toBe('status')
    expect(columnBeside('区分', ['Ⅰ', 'Ⅱ'])).toBeNull()
  })
})
