import { tableFromIPC } from 'apache-arrow'
import { expect, it } from 'vitest'
import { partOfRows } from '../../src/database/tablePart.ts'

it('keeps every text of a table apart, half pairs of UTF-16 beside each other too', () => {
  const texts = ['市民の声', null, '', 'é😀', 'a\ud83d', '\ude00b', 'ﾊ゜']
  const { stream, rows } = partOfRows('category', texts.map((definition, index) => ({ category: index + 1, definition }))) // prettier-ignore
  if (!stream) throw new Error('There are no rows')
  const read = tableFromIPC(stream).toArray() as { category: number; definition: string | null }[]
  expect(rows).toBe(texts.length)
  expect(read.map(({ definition }) => definition)).toEqual(['市民の声', null, '', 'é😀', 'a\ufffd', '\ufffdb', 'ﾊ゜']) // prettier-ignore
})
