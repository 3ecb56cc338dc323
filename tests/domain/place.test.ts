import { expect, it } from 'vitest'
import { type Place, readPlace, writePlace } from '../../src/domain/place.ts'

const places: [string, Place][] = [
  ['report.txt', { file: 'report.txt', sheet: null, row: null, column: null }],
  ['report.txt#cell=12,5', { file: 'report.txt', sheet: null, row: 12, column: 5 }],
  ['report.txt#row=12', { file: 'report.txt', sheet: null, row: 12, column: null }],
  ['令和4年度.csv#cell=1,1', { file: '令和4年度.csv', sheet: null, row: 1, column: 1 }],
  ['a#1.csv#row=3', { file: 'a#1.csv', sheet: null, row: 3, column: null }],
  ['a.xlsx#sheet=R4%20%26%20R5%23&cell=2,3', { file: 'a.xlsx', sheet: 'R4 & R5#', row: 2, column: 3 }],
]

it.each(places)('%s is written and read back', (text, place) => {
  expect(writePlace(place)).toBe(text)
  expect(readPlace(text)).toEqual(place)
})

it.each(['', '市の報告書 3ページ', 'a.csv#cell=1', 'a.csv#cell=a,b', 'a.csv#page=3', 'a.csv#row='])(
  'a source in other words, 「%s」, is taken for a file’s name',
  (text) => {
    expect(readPlace(text)).toEqual({ file: text, sheet: null, row: null, column: null })
  },
)
