import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import type { ReadErrorReason } from '../../src/domain/readError.ts'
import { en } from '../../src/locales/ingest/en.ts'
import { ja } from '../../src/locales/ingest/ja.ts'
import { bytesIn, bytesInUtf16, joined } from '../ingest/formats/bytesIn.ts'
import { readThrough } from './readThrough.ts'

type Bytes = Uint8Array<ArrayBuffer>
const utf8 = (text: string) => new TextEncoder().encode(text)
const zip = (parts: Record<string, Uint8Array>) => zipSync(parts) as Bytes
const head = ['initiative', 'fiscal_year', 'kind', 'activity']
const good = ['講座', '2022', 'result', '講座を開催した。']
const lines = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(',')).join('\n')
const csv = lines(head, good)
const book = async (rows: readonly (readonly string[])[], password?: string): Promise<Bytes> =>
  new Uint8Array(
    await writeXlsx({
      sheets: [{ name: '進捗', rows: rows.map((cells) => [...cells]) }],
      ...(password === undefined ? {} : { encryption: { password, spinCount: 1000 } }),
    }),
  )
const parquet = (rows: readonly (readonly string[])[]): Bytes =>
  new Uint8Array(parquetWriteBuffer({ columnData: head.map((name, column) => ({ name, data: rows.map((cells) => cells[column] ?? ''), type: 'STRING' as const })) })) // prettier-ignore
const table = (...rows: readonly string[]) =>
  `<table>${rows.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`
const cells = (...texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('')
const workbook = await book([head, good])
const bomb = new Uint8Array(80 * 1024 * 1024)
const nested = (depth: number): Bytes => (depth === 0 ? zip({ 'a.csv': utf8(csv) }) : zip({ [`${depth}.zip`]: nested(depth - 1) })) // prettier-ignore
const withPart = (name: string, change: (text: string) => string): Bytes => {
  const parts = unzipSync(workbook)
  return zip({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) })
}
const locked = (() => {
  const bytes = zip({ 'a.csv': utf8(csv) })
  const view = new DataView(bytes.buffer)
  const directory = view.getUint32(bytes.length - 6, true)
  view.setUint16(6, view.getUint16(6, true) | 1, true)
  view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true)
  return bytes
})()
const changed = (bytes: Bytes, from: number, to: number): Bytes => bytes.slice().fill(0xff, from, to)
const sealed = (() => {
  const bytes = parquet([good])
  bytes.set(utf8('PARE'), bytes.length - 4)
  return bytes
})()

/** What a page says instead of a table: why (a reason with its words), and where (file, and what `seen` names). */
const refused: readonly [string, Bytes, string, ReadErrorReason, (readonly string[])?][] = [
  ['a workbook cut short', workbook.slice(0, -200), 'a.xlsx', 'damaged-workbook'],
  ['a workbook of which half came', workbook.slice(0, workbook.length / 2), 'a.xlsx', 'damaged-workbook'],
  ['a workbook whose sheet ends in the middle', withPart('xl/worksheets/sheet1.xml', (xml) => xml.slice(0, -80)), 'a.xlsx', 'damaged-workbook'], // prettier-ignore
  ['Parquet cut short', parquet([good]).slice(0, -30), 'a.parquet', 'damaged-parquet'],
  ['a zip cut short', zip({ 'a.csv': utf8(csv) }).slice(0, -10), 'a.zip', 'damaged-archive'],
  ['a CSV cut within a character', utf8(csv).slice(0, -1), 'a.csv', 'undecodable', ['2']],
  ['a CSV cut within quotes', utf8(`${csv}\n講座,2023,plan,"講座を`), 'a.csv', 'broken-quotes', ['3']],
  ['a program', joined(utf8('MZ'), new Uint8Array(200), new Uint8Array([0xff, 0xfe, 0, 1])), 'a.exe', 'unknown-format', ['.exe']], // prettier-ignore
  ['a picture named as a table', joined(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])), 'a.csv', 'not-text'], // prettier-ignore
  ['nothing at all', new Uint8Array(), 'a.csv', 'empty'],
  ['blank lines', utf8('\r\n \r\n\t\r\n'), 'a.csv', 'empty'],
  ['commas alone', utf8(',,,\n,,,\n'), 'a.csv', 'empty'],
  ['a workbook of an empty sheet', await book([]), 'a.xlsx', 'empty'],
  ['a zip without files', zip({}), 'a.zip', 'empty'],
  ['a page whose table is empty', utf8('<table><tr></tr></table>'), 'a.html', 'no-table'],
  ['an array without records', utf8('[]'), 'a.json', 'empty'],
  ['Parquet without rows', parquet([]), 'a.parquet', 'headers-only', head],
  ['a CSV of heads alone', utf8(`${head.join(',')}\r\n`), 'a.csv', 'headers-only', head],
  ['a workbook of heads alone', await book([head]), 'a.xlsx', 'headers-only', head],
  ['a wide report of heads alone', utf8('基本的な取り組み,令和3年度の実績\n'), 'a.csv', 'headers-only', ['基本的な取り組み', '令和3年度の実績']], // prettier-ignore
  ['a PDF named as a table', utf8('%PDF-1.7\n1 0 obj'), 'a.csv', 'pdf'],
  ['a picture named as a workbook', joined(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])), 'a.xlsx', 'damaged-workbook'], // prettier-ignore
  ['text named as Parquet', utf8(csv), 'a.parquet', 'damaged-parquet'],
  ['a workbook with a password', await book([head, good], 'himitsu'), 'a.xlsx', 'password'],
  ['a zip with a password', locked, 'a.zip', 'password', ['a.csv']],
  ['a zip that would fill the memory', zip({ 'a.csv': bomb }), 'a.zip', 'archive-too-large', ['80 MB']],
  ['a workbook that would', zip({ ...unzipSync(workbook), 'xl/worksheets/sheet1.xml': bomb }), 'a.xlsx', 'archive-too-large', ['81 MB']], // prettier-ignore
  ['a zip of a zip of a zip', nested(3), 'a.zip', 'archive-inside'],
  ['NUL bytes in a CSV', utf8(`${csv}\n講座,2022,result,\0\0\0`), 'a.csv', 'not-text'],
  ['a quote that is never closed', utf8(`${lines(head, good)}\n講座,2022,result,"甲\n${lines(good, good)}`), 'a.csv', 'broken-quotes', ['3']], // prettier-ignore
  ['no head that is known', utf8('氏名,住所\n甲,乙'), 'a.csv', 'unknown-shape', ['氏名', '住所']],
  ['UTF-8 and CP932 in one file', joined(utf8(`${csv}\n`), bytesIn('shift_jis', lines(good))), 'a.csv', 'undecodable', ['3']], // prettier-ignore
  ['Parquet damaged in its middle', changed(parquet([good]), 8, 60), 'a.parquet', 'damaged-parquet'],
  ['Parquet damaged in its footer', changed(parquet([good]), parquet([good]).length - 60, parquet([good]).length - 20), 'a.parquet', 'damaged-parquet'], // prettier-ignore
  ['encrypted Parquet', sealed, 'a.parquet', 'encrypted-parquet'],
  ['a page of scripts alone', utf8('<html><script>globalThis.ran = 1</script></html>'), 'a.html', 'no-table'],
]

const wide = 16_000
const blanks = (count: number) => ','.repeat(count)
const letters = (column: number): string => (column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))) // prettier-ignore
const styled = (row: number) => Array.from({ length: wide }, (_, column) => `<c r="${letters(column + 4)}${row}" s="0"/>`).join('') // prettier-ignore
const scripts = '<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1">'
const one = ['講座を開催した。']

/** What a page takes as data: the activities, and what it says of the rest (rule, row, column). */
const taken: readonly [string, Bytes, string, readonly string[], (readonly (readonly [string, number | null, number | null])[])?][] = [
  ['a CSV cut within a row', utf8(`${csv}\n講座,20`), 'a.csv', one, [['not-a-fiscal-year', 3, 2], ['not-a-kind', 3, 3]]],
  ['a CSV named as a workbook', utf8(csv), 'a.xlsx', one],
  ['a workbook named as a CSV', workbook, 'a.csv', one],
  ['a page named as a workbook of old', utf8(table(cells(...head), cells(...good))), 'a.xls', one],
  ['Parquet without an ending', parquet([good]), 'a', one],
  ['a CSV of 16,000 empty columns', utf8(`${head.join(',')}${blanks(wide)}\n${good.join(',')}${blanks(wide)}`), 'a.csv', one],
  ['a workbook of 16,000 empty columns', withPart('xl/worksheets/sheet1.xml', (xml) => xml.replace(/<\/row>/gu, `${styled(1)}</row>`)), 'a.xlsx', one],
  ['a page of 16,000 empty columns', utf8(table(cells(...head) + '<td></td>'.repeat(wide), cells(...good))), 'a.html', one],
  ['rows that end in CR', utf8(lines(head, good).replaceAll('\n', '\r')), 'a.csv', one],
  ['rows that end in LF CR', utf8(lines(head, good, good).replaceAll('\n', '\n\r')), 'a.csv', [...one, ...one]],
  ['rows that end in all ways', utf8(`${head.join(',')}\r${lines(good)}\r\n${lines(good)}\n\r${lines(good)}`), 'a.csv', [...one, ...one, ...one]],
  ['a lone CR within a cell', utf8(`${head.join(',')}\r\n講座,2022,result,"講座を\r開催した。"\r\n`), 'a.csv', ['講座を\r開催した。']],
  ['a wide report of 6,000 years', utf8(`取組,${Array.from({ length: 6000 }, () => '令和4年度実績').join(',')}\n講座,講座を開催した。,${',会議を開いた。'.repeat(2)}`), 'a.csv', [...one, '会議を開いた。', '会議を開いた。'], Array.from({ length: 3 }, (_, index) => ['no-department', 2, index === 0 ? 2 : index + 3])],
  ['ragged rows', utf8(`${csv}\n講座,2022,result\n講座,2022,result,会議を開いた。,余り,余り`), 'a.csv', [...one, '', '会議を開いた。'], [['too-many-cells', 4, 5]]],
  ['a quote inside a cell', utf8(`${csv}\n講座,2022,result,「"」の会を開いた。`), 'a.csv', [...one, '「"」の会を開いた。']],
  ['the same head twice', utf8(`${head.join(',')},activity\n${good.join(',')},二`), 'a.csv', one, [['duplicate-column', 1, 5]]],
  ['heads without a name', utf8(`${head.join(',')},,\n${good.join(',')},余り,`), 'a.csv', one, [['unknown-column', 1, 5]]],
  ['UTF-16 without a mark', bytesInUtf16(csv, true), 'a.csv', one],
  ['CP932', bytesIn('shift_jis', csv), 'a.csv', one],
  ['a page with scripts', utf8(`<html><body onload="globalThis.ran = 1">${scripts}${table(cells(...head), cells('講座', '2022', 'result', `${scripts}講座を開催した。`))}</body></html>`), 'a.html', one],
  ['a script as the text of a cell', utf8(`${csv}\n講座,2022,result,<script>globalThis.ran = 1</script>を開催した。`), 'a.csv', [...one, '<script>globalThis.ran = 1</script>を開催した。']],
  ['a good file beside a bad one', zip({ 'a.csv': utf8(csv), 'b.csv': new Uint8Array() }), 'a.zip', one],
] // prettier-ignore

describe('a file that cannot be read says why, where and what to do', () => {
  it.each(refused)('%s', async (_, bytes, file, reason, seen) => {
    const [outcome] = await readThrough(bytes, file)
    if (!outcome || !('error' in outcome)) throw new Error('it was read')
    expect(outcome.error.reason).toBe(reason)
    expect(outcome.error.file.startsWith(file)).toBe(true)
    if (seen) expect(outcome.error.seen).toEqual(seen)
    for (const words of [ja, en]) {
      const { why, remedy } = words.errors[reason]
      expect(why.length).toBeGreaterThan(5)
      expect(remedy).toMatch(/[。.]$/u)
    }
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
  })
})

describe('a file that can be read is, and says what is wrong with it', () => {
  it.each(taken)('%s', async (_, bytes, file, activities, issues = []) => {
    const [outcome] = await readThrough(bytes, file)
    if (!outcome || 'error' in outcome) throw outcome?.error ?? new Error('nothing came of it')
    expect(outcome.reading.rows.map(({ activity }) => activity)).toEqual(activities)
    const found = outcome.reading.issues.filter(({ rule }) => rule !== 'unknown-outcome')
    expect(found.map(({ rule, place }) => [rule, place.row, place.column])).toEqual(issues)
    for (const { rule } of found)
      for (const words of [ja, en]) expect(words.rules[rule].length).toBeGreaterThan(3)
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
  })

  it.each([
    ['blanks', `講座を開催した。${' '.repeat(100_000)}済み`],
    ['line breaks', `"講座を開催した。${'\n'.repeat(100_000)}済み"`],
    ['parentheses', `講座を開催した。${'(全3回)'.repeat(20_000)}`],
    ['parentheses never closed', `講座を開催した。${'('.repeat(100_000)}`],
    ['departments', `講座を開催した。（${'企画課、'.repeat(20_000)}）`],
  ])('a sentence with very many %s', async (_, sentence) => {
    const [outcome] = await readThrough(utf8(`取組,令和4年度実績,担当課\n講座,${sentence},企画課\n`), 'a.csv', { isChecked: false }) // prettier-ignore
    if (!outcome || 'error' in outcome) throw outcome?.error ?? new Error('nothing came of it')
    const { charactersIn, charactersOut } = outcome.reading.balance
    expect(charactersOut).toBe(charactersIn)
  })

  /* A fifth of a million: the whole of it is measured by the bench. */
  it('200,000 rows', { timeout: 120_000 }, async () => {
    const count = 200_000
    const rows = Array.from({ length: count }, (_, row) => `講座${row % 500},${2000 + (row % 20)},result,実施した。`) // prettier-ignore
    const bytes = utf8(`${head.join(',')}\n${rows.join('\n')}\n`)
    const [outcome] = await readThrough(bytes, 'a.csv', { isChecked: false })
    if (!outcome || 'error' in outcome) throw outcome?.error ?? new Error('nothing came of it')
    expect(outcome.reading.balance).toMatchObject({ activities: count, cells: 500, cellsEmpty: 0, cellsRejected: 0 }) // prettier-ignore
  })
})
