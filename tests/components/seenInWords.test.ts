import { expect, it } from 'vitest'
import { ReadError } from '../../src/domain/readError.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import { readOpened } from '../../src/ingest/readFile.ts'
import { ingestWords } from '../../src/locales/ingestWords.ts'
import { seenInWords } from '../../src/locales/seenInWords.ts'

it('a reader sees no name of a rule, only its words and the row', async () => {
  const file = await openFile(
    new TextEncoder().encode('事業名,年度,取組内容\n講座,R4,講座を開催する予定\n'),
    'a.csv',
  )
  const failed = (() => {
    try {
      return readOpened(file, { municipality: '架空県架空市' })
    } catch (error) {
      return error
    }
  })()
  expect(failed).toBeInstanceOf(ReadError)
  const { seen } = failed as ReadError
  const words = await ingestWords('ja')
  expect(seenInWords(seen, words)).toEqual([`2: ${words.rules['not-a-kind']}`])
  expect(seenInWords(['12: 講座', 'fiscal-year'], words)).toEqual(['12: 講座', 'fiscal-year'])
})
