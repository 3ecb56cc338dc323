import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { openFiles } from '../../../src/ingest/openFiles.ts'
import { bytesIn } from './bytesIn.ts'

type Bytes = Uint8Array<ArrayBuffer>
const csv = '取り組み,令和3年度の実績\r\n講座,"●開催した。\n●配った。"\r\n'
const workbook = new Uint8Array(
  await writeXlsx({ sheets: [{ name: 'a', rows: [['講座', 1], ['会議', 2]], merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }] }] }), // prettier-ignore
)
const files: [string, Bytes][] = [
  ['a.csv', strToU8(csv) as Bytes],
  ['cp932.csv', bytesIn('shift_jis', csv)],
  ['a.txt', strToU8('+--+--+\n|講座|1|\n+--+--+\n') as Bytes],
  ['a.md', strToU8('# 題\n\n|a|b|\n|-|-|\n|1|2|\n') as Bytes],
  ['a.jsonl', strToU8('{"a":1}\n{"a":"講座"}\n') as Bytes],
  ['a.html', strToU8('<table><tr><td rowspan=2>a<br>b<td>c</tr><tr><td><table><tr><td>d</table></table>') as Bytes], // prettier-ignore
  ['a.xlsx', workbook],
  ['a.zip', zipSync({ 'a.csv': strToU8(csv), 'b.xlsx': workbook }) as Bytes],
]

/* openFiles gives values for every ReadError: anything else that is thrown fails the test. */
const isAnswered = async (bytes: Bytes, file: string) => {
  expect((await openFiles(bytes, file)).length).toBeGreaterThan(0)
}

describe('whatever the bytes, a file is opened or refused with a reason', () => {
  it.each(files)('%s changed, cut or added to anywhere', async (file, bytes) => {
    const place = fc.nat(bytes.length - 1)
    const change = fc.oneof(
      fc.tuple(place, fc.nat(255)).map(([at, byte]) => (given: Bytes) => given.map((old, index) => (index === at ? byte : old)) as Bytes), // prettier-ignore
      place.map((at) => (given: Bytes) => given.slice(0, at)),
      fc.tuple(place, fc.uint8Array({ maxLength: 8 })).map(([at, more]) => (given: Bytes) => new Uint8Array([...given.slice(0, at), ...more, ...given.slice(at)])), // prettier-ignore
    )
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        isAnswered(
          changes.reduce((given, one) => one(given), bytes),
          file,
        ),
      ),
      { seed: 33, numRuns: 100 },
    )
  })

  it.each([
    'a.csv',
    'a.tsv',
    'a.txt',
    'a.md',
    'a.json',
    'a.html',
    'a.xlsx',
    'a.ods',
    'a.zip',
    'a.parquet',
    'a',
  ])('random bytes as %s', async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => isAnswered(new Uint8Array(bytes), file)),
      { seed: 35, numRuns: 100 },
    )
  })
})
