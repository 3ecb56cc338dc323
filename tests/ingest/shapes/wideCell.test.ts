import { describe, expect, it } from 'vitest'
import { cellEntries, charactersOf } from '../../../src/ingest/shapes/wideCell.ts'
import { cellYears } from '../../../src/ingest/shapes/wideCellYears.ts'
import { departmentsOfCell } from '../../../src/ingest/shapes/wideDepartments.ts'

const none: ReadonlySet<string> = new Set()
const style = { rule: 'marks', families: new Set(['●', '・']) } as const
const entries = (cell: string, departments: readonly string[] = []) =>
  cellEntries(cell, { kind: 'result', style, known: none, departments })
const shown = (...args: Parameters<typeof entries>) =>
  entries(...args).map(({ words, departments }) => [words, departments.join('、')])

describe('the department of an entry', () => {
  it('is its own before the column’s', () => {
    expect(shown('●講座を開催した。(広報課)\n●相談を受けた。', ['福祉課'])).toEqual([
      ['講座を開催した。', '広報課'],
      ['相談を受けた。', '福祉課'],
    ])
  })

  it.each([
    ['〈福祉課〉\n・相談を受けた。\n・講座を開催した。\n〈広報課〉\n・広報紙を配った。'],
    ['【福祉課】・相談を受けた。・講座を開催した。\n【広報課】・広報紙を配った。'],
    ['(福祉課)\n・相談を受けた。\n・講座を開催した。\n(広報課)\n・広報紙を配った。'],
    ['福祉課：\n・相談を受けた。\n・講座を開催した。\n広報課：\n・広報紙を配った。'],
    ['■福祉課\n・相談を受けた。\n・講座を開催した。\n■広報課\n・広報紙を配った。'],
  ])('is that of the head above it: %j', (cell) => {
    expect(shown(cell)).toEqual([
      ['相談を受けた。', '福祉課'],
      ['講座を開催した。', '福祉課'],
      ['広報紙を配った。', '広報課'],
    ])
    const characters = entries(cell).reduce((sum, entry) => sum + charactersOf(entry), 0)
    expect(characters).toBe(cell.replace(/\s/gu, '').length)
  })

  it('closes the entry before it where the cell does not begin with a head', () => {
    expect(shown('・相談を受けた。\n【福祉課】\n・広報紙を配った。\n【広報課】')).toEqual([
      ['相談を受けた。', '福祉課'],
      ['広報紙を配った。', '広報課'],
    ])
  })

  it('is never made of brackets that name none', () => {
    expect(shown('【重点】\n・相談を受けた。')).toEqual([
      ['【重点】', ''],
      ['相談を受けた。', ''],
    ])
  })
})

describe('a cell that holds departments alone', () => {
  it.each([
    ['広報課\n文書課', ['広報課', '文書課']],
    ['広報課、文書課', ['広報課', '文書課']],
    ['・広報課\n・図書館・子ども科学館', ['広報課', '図書館・子ども科学館']],
    ['全庁', ['全庁']],
    ['広報課ほか', ['広報課']],
    ['広報課及び文書課', ['広報課', '文書課']],
    ['', []],
  ])('%j', (cell, names) => {
    expect(departmentsOfCell(cell, none)).toEqual(names)
  })
})

describe('years inside a cell', () => {
  it.each([
    ['令和3年度：講座を開催した。\n令和4年度：広報紙を配った。'],
    ['【R3】講座を開催した。\n【R4】広報紙を配った。'],
    ['●令和3年度実績\n講座を開催した。\n●令和4年度実績\n広報紙を配った。'],
    ['（2021年度）講座を開催した。（2022年度）広報紙を配った。'],
    ['令和3年度　講座を開催した。\n令和4年度　広報紙を配った。'],
    ['【令和3年度（実績）】\n講座を開催した。\n【令和4年度(見込み)】\n広報紙を配った。'],
  ])('part it: %j', (cell) => {
    expect(cellYears(cell).map(({ year, text }) => [year, text.trim()])).toEqual([
      [{ year: 2021 }, '講座を開催した。'],
      [{ year: 2022 }, '広報紙を配った。'],
    ])
    expect(cellYears(cell).map(({ head, text }) => head + text).join('').replace(/\s/gu, '')).toBe(cell.replace(/\s/gu, '')) // prettier-ignore
  })

  it('says of a year in parentheses whether it is planned', () => {
    const years = cellYears('【令和4年度】\n講座を開催した。\n【令和5年度（予定）】\n講座を開催する。')
    expect(years.map(({ head, kind }) => [head, kind])).toEqual([
      ['【令和4年度】', null],
      ['【令和5年度（予定）】', 'plan'],
    ])
  })

  it.each(['令和3年度計画を策定した。', '講座を開催した(令和3年度：10回)', '令和3年度、講座を開催した。'])(
    'in a sentence part nothing: %s',
    (cell) => {
      expect(cellYears(cell)).toEqual([{ head: '', year: null, kind: null, text: cell }])
    },
  )
})
