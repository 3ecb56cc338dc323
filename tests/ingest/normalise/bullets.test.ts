import { describe, expect, it } from 'vitest'
import type { BulletRule } from '../../../src/ingest/mapping.ts'
import { splitBullets } from '../../../src/ingest/normalise/bullets.ts'
import { bulletStyleOf } from '../../../src/ingest/normalise/bulletStyle.ts'

/** The entries of a cell in a sheet of such cells, by the rule that is chosen for it. */
const split = (cell: string, rule: BulletRule = 'auto', others: readonly string[] = []) =>
  splitBullets(cell, bulletStyleOf([cell, ...others], rule))
const words = (...args: Parameters<typeof split>) => split(...args).map((bullet) => bullet.words)
const marks = (...args: Parameters<typeof split>) => split(...args).map(({ mark }) => mark)

const list =
  '<ul style="list-style-type: none"> <li>●講座を開催した。(広報課)</li> <li>●広報紙を配った。(広報課)</li></ul>'

it.each([
  ['on one line', '●講座を開催した。(広報課) ●広報紙を配った。(広報課)'],
  ['on lines of their own', '●講座を開催した。(広報課)\n\n●広報紙を配った。(広報課)\n'],
  ['without a space between', '●講座を開催した。(広報課)●広報紙を配った。(広報課)'],
  ['in list markup', list],
])('finds the same two bullets %s', (_, cell) => {
  expect(split(cell)).toEqual([
    { mark: '●', words: '講座を開催した。(広報課)' },
    { mark: '●', words: '広報紙を配った。(広報課)' },
  ])
})

it.each(['', '  \n　', '<ul>\n<li></li></ul>'])('finds nothing in the blank cell %j', (cell) => {
  expect(split(cell)).toEqual([])
})

it('keeps the words before the first bullet, without a mark', () => {
  expect(split('次のとおり ●講座を開催した。')).toEqual([
    { mark: '', words: '次のとおり' },
    { mark: '●', words: '講座を開催した。' },
  ])
})

it('keeps a bullet that nothing follows as words, so that it does not pass for an empty cell', () => {
  expect(split('●')).toEqual([{ mark: '', words: '●' }])
})

it('takes marks that the sheet does not use for bullets for the city’s own words', () => {
  expect(split('講座・相談 <b>3回</b> ○済', 'auto', ['●広報紙を配った。'])).toEqual([
    { mark: '', words: '講座・相談 <b>3回</b> ○済' },
  ])
})

describe('marks of every kind', () => {
  it.each([
    ['・', '・'],
    ['○', '○'],
    ['〇', '〇'],
    ['◎', '◎'],
    ['■', '■'],
    ['□', '□'],
    ['◆', '◆'],
    ['▲', '▲'],
    ['-', '-'],
    ['–', '–'],
    ['①', '②'],
    ['(1)', '(2)'],
    ['（１）', '（２）'],
    ['1.', '2.'],
    ['１．', '２．'],
    ['1)', '2)'],
  ])('%s opens an entry on its own line, and is kept as its mark', (first, second) => {
    const cell = `${first}講座を開催した。\n${second} 広報紙を配った。`
    expect(split(cell)).toEqual([
      { mark: first, words: '講座を開催した。' },
      { mark: second, words: '広報紙を配った。' },
    ])
  })

  it.each([
    ['・図書館・子ども科学館の計画を定めた。\n・赤崎・末崎で説明会を開いた。', 2],
    ['・講座を開催した。・広報紙を配った。', 2],
    ['・講座を開催した（広報課）・広報紙を配った（文書課）', 2],
    ['1.5倍の応募があった。', 1],
    ['○○地区で説明会を開いた。', 1],
    ['▲3％となった。', 1],
    ['次の事業を行った。(1)と(2)の講座', 1],
    ['-3.5度の日にも開館した。', 1],
  ])('「%s」 has as many entries as a reader sees', (cell, entries) => {
    expect(words(cell)).toHaveLength(entries)
  })

  it('keeps a sentence that goes over a line break in one entry', () => {
    expect(words('・市民活動の\n講座を開催した。\n・広報紙を配った。')).toEqual([
      '市民活動の\n講座を開催した。',
      '広報紙を配った。',
    ])
  })

  it('keeps marks of another kind inside an entry', () => {
    expect(words('●講座を開催した。\n・第1回 10人\n・第2回 12人\n●広報紙を配った。')).toEqual([
      '講座を開催した。\n・第1回 10人\n・第2回 12人',
      '広報紙を配った。',
    ])
  })

  it('begins another entry at any mark after a department has closed the one before', () => {
    expect(marks('●講座を開催した。(広報課)\n○広報紙を配った。(文書課)', 'marks')).toEqual(['●', '○'])
  })
})

describe('without marks', () => {
  it.each(['-', '－', '○', '・'])('for %s alone in a cell is none', (cell) => {
    expect(bulletStyleOf(['講座を開催した。\n広報紙を配った。', cell], 'auto')).toEqual({ rule: 'lines' })
  })

  it('parts a cell at its lines where every line ends as sentences do', () => {
    expect(words('講座を開催した。\n広報紙を配った。')).toEqual(['講座を開催した。', '広報紙を配った。'])
  })

  it('keeps a sentence over two lines whole, where the cell shows the ends of its sentences', () => {
    expect(words('市民活動の\n講座を開催した。\n広報紙を配った。', 'lines')).toEqual([
      '市民活動の\n講座を開催した。',
      '広報紙を配った。',
    ])
  })

  it('leaves one sentence over two lines alone', () => {
    expect(words('市民活動の\n講座を開催した。')).toEqual(['市民活動の\n講座を開催した。'])
  })
})

describe('the rule that a reader chooses', () => {
  const cell = '・講座を開催した。\n・広報紙を配った。'

  it('none leaves the cell whole', () => {
    expect(split(cell, 'none')).toEqual([{ mark: '', words: cell }])
  })

  it('lines parts at line breaks, and takes the marks off', () => {
    expect(marks(cell, 'lines')).toEqual(['・', '・'])
    expect(words('講座\n相談会', 'lines')).toEqual(['講座', '相談会'])
  })

  it('marks never parts at line breaks alone', () => {
    expect(words('講座を開催した。\n広報紙を配った。', 'marks')).toHaveLength(1)
  })
})
