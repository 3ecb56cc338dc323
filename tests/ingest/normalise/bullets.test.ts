import { expect, it } from 'vitest'
import { splitBullets } from '../../../src/ingest/normalise/bullets.ts'

const list =
  '<ul style="list-style-type: none"> <li>●講座を開催した。(広報課)</li> <li>●広報紙を配った。(広報課)</li></ul>'

it.each([
  ['on one line', '●講座を開催した。(広報課) ●広報紙を配った。(広報課)'],
  ['on lines of their own', '●講座を開催した。(広報課)\n\n●広報紙を配った。(広報課)\n'],
  ['without a space between', '●講座を開催した。(広報課)●広報紙を配った。(広報課)'],
  ['in list markup', list],
])('finds the same two bullets %s', (_, cell) => {
  expect(splitBullets(cell)).toEqual([
    { mark: '●', words: '講座を開催した。(広報課)' },
    { mark: '●', words: '広報紙を配った。(広報課)' },
  ])
})

it.each(['', '  \n　', '<ul>\n<li></li></ul>'])('finds nothing in the blank cell %j', (cell) => {
  expect(splitBullets(cell)).toEqual([])
})

it('keeps the words before the first bullet, without a mark', () => {
  expect(splitBullets('次のとおり ●講座を開催した。')).toEqual([
    { mark: '', words: '次のとおり' },
    { mark: '●', words: '講座を開催した。' },
  ])
})

it('keeps a bullet that nothing follows as words, so that it does not pass for an empty cell', () => {
  expect(splitBullets('●')).toEqual([{ mark: '', words: '●' }])
})

it('takes other marks and other markup for the city’s own words', () => {
  expect(splitBullets('・講座 <b>3回</b> ○済')).toEqual([{ mark: '', words: '・講座 <b>3回</b> ○済' }])
})
