import { expect, it } from 'vitest'
import { dataAddress } from '../../src/domain/dataAddress.ts'

const page = 'https://www.city.example.jp/ayumi/data/?data=x'
const hosts = ['https://data.example.jp']

it('data may come from the site itself, by whole or relative address', () => {
  expect(dataAddress('../data/isehara/progress.csv', page, [])?.href).toBe(
    'https://www.city.example.jp/ayumi/data/isehara/progress.csv',
  )
  expect(dataAddress('https://www.city.example.jp/other.csv', page, [])?.href).toBeDefined()
})

it('data may come from a host that site.json names, and from no other', () => {
  expect(dataAddress('https://data.example.jp/2025.csv', page, hosts)?.href).toBeDefined()
  expect(dataAddress('https://data.example.jp/2025.csv', page, [])).toBeNull()
})

it.each([
  'https://www.city.example.jp.evil.example/a.csv',
  'https://data.example.jp:8443/a.csv',
  'http://data.example.jp/a.csv',
  '//evil.example/a.csv',
  '\\\\evil.example\\a.csv',
  'https://www.city.example.jp@evil.example/a.csv',
  'https://someone:word@www.city.example.jp/a.csv',
  'data:text/csv,a',
  'blob:https://www.city.example.jp/1',
  'javascript:alert(1)',
  'http://[',
])('data never come from %s', (given) => {
  expect(dataAddress(given, page, hosts)).toBeNull()
})
