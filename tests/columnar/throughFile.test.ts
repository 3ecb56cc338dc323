import { expect, it } from 'vitest'
import type { Lines } from '../../src/ingest/columnar/collectLines.ts'
import { readExchangeCsv } from '../../src/ingest/columnar/readExchangeCsv.ts'
import { NotPlainError } from '../../src/ingest/columnar/notPlainError.ts'
import { readSlice, throughFile } from '../../src/ingest/columnar/throughFile.ts'
import { sentenceOf } from '../../src/ingest/columnar/understandLines.ts'

const header = '基本的な取り組み,年度,実績予定,取り組み内容,担当課名\r\n'
/* Sentences with doubled quotes, line breaks and guards, and lines that are blank, repeat or want the reader of single lines. */
const sentences = [
  '講座を開催した。',
  '"「市民」と言う""協働""を始めた。"',
  '"一行目\r\n二行目"',
  "'=1+1",
  '',
  '"①,②"',
]
const record = (index: number) =>
  index % 97 === 5 ? '\r\n' : `取組${index % 7},${index % 31 === 3 ? '年度外' : 2020 + (index % 4)},実績,${sentences[index % 6]},${index % 11 < 6 ? '総務課' : '市民協働課'}\r\n` // prettier-ignore
const text = `\ufeff${header}${Array.from({ length: 900 }, (_, index) => record(index)).join('')}`

const contentOf = (lines: Lines) => ({
  count: lines.count,
  lines: [...lines.line],
  rejected: lines.rejected,
  issues: lines.issues,
  characters: [lines.charactersIn, lines.charactersOut],
  cells: [...lines.cell],
  sentences: Array.from({ length: lines.count }, (_, index) => sentenceOf(lines, index)),
  departments: [...(lines.codesOf('department') ?? [])].map((code) => lines.by.department.texts[code]),
  sources: Array.from({ length: lines.count }, (_, index) => lines.sourceOf(index)),
})

const read = (blob: Blob, size: number) =>
  readExchangeCsv(blob, 'progress.csv', { municipality: '架空県架空市' }, {}, { read: readSlice, size })

it('reads the same of a file whatever the size of its slices, and its beginning is that of the file', async () => {
  const blob = new Blob([text])
  const whole = await read(blob, blob.size)
  expect(whole.lines.count).toBeGreaterThan(800)
  expect(whole.lines.rejected.length).toBeGreaterThan(20)
  const said = contentOf(whole.lines)
  for (const size of [2048, 2049, 2051, 4096, 5000, 16_001]) {
    const inSlices = await read(blob, size)
    expect(contentOf(inSlices.lines), `slices of ${size} bytes`).toEqual(said)
    expect(inSlices.lastRow).toBe(whole.lastRow)
    expect((await inSlices.beginning()).sheets).toEqual((await whole.beginning()).sheets)
  }
})

it('leaves a file to the thorough reader whose record does not fit a window, quoted or not, and none that does', async () => {
  for (const long of ['い'.repeat(1500), `"${'い'.repeat(1500)}"`, `"${'い""'.repeat(1000)}"`]) {
    const blob = new Blob([header, record(1).repeat(30), `取組,2023,実績,${long},総務課\r\n`, record(2).repeat(300)]) // prettier-ignore
    await expect(read(blob, 2048), long.slice(0, 9)).rejects.toThrow(NotPlainError)
    expect((await read(blob, 65_536)).lines.count).toBe(331)
  }
})

it('asks for a slice before it scans the one before, gives every byte once, and rejects as the disk does', async () => {
  const blob = new Blob(['0123456789abcdefghij'])
  const asked: number[] = []
  const seen: [string, number][] = []
  const slices = {
    size: 8,
    read: (one: Blob, from: number, to: number) => {
      asked.push(from)
      return readSlice(one, from, to)
    },
  }
  await throughFile(blob, slices, (bytes, isLast) => {
    seen.push([new TextDecoder().decode(bytes), asked.length])
    return isLast ? bytes.length : bytes.length - 2
  })
  expect(seen).toEqual([
    ['01234567', 2],
    ['6789abcdef', 3],
    ['efghij', 3],
  ])
  const broken = { size: 8, read: (one: Blob, from: number, to: number) => from === 8 ? Promise.reject(new DOMException('', 'NotReadableError')) : readSlice(one, from, to) } // prettier-ignore
  await expect(throughFile(blob, broken, ({ length }) => length)).rejects.toThrow(DOMException)
})
