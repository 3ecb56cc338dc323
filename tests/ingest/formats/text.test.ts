import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/domain/readError.ts'
import { openFile } from '../../../src/ingest/openFile.ts'

const open = (text: string, file: string) => openFile(new TextEncoder().encode(text), file)
const read = async (text: string, file: string) => {
  const { format, sheets } = await open(text, file)
  return [format, ...sheets.map(({ rows }) => rows.map(({ row, cells }) => [row, ...cells]))]
}
const failure = async (text: string, file: string) => {
  const error: unknown = await open(text, file).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ReadError)
  return error as ReadError
}

describe('delimited text', () => {
  it.each([
    ['a comma', 'a,b\n1,2\n'],
    ['a tab', 'a\tb\n1\t2\n'],
    ['a semicolon, with commas in the texts', 'a;b\n1,3,4;2\n1;2,5\n'],
    ['a pipe', 'a|b\n1|2\n'],
    ['a CR alone', 'a,b\r1,2\r'],
    ['LF CR', 'a,b\n\r1,2\n\r'],
    ['CR LF', 'a,b\r\n1,2\r\n'],
    ["Excel's own word for the delimiter", 'sep=;\r\na;b\r\n1;2\r\n'],
  ])('is parted by %s', async (_, text) => {
    const { sheets } = await open(text, 'a.csv')
    expect(sheets[0]?.rows).toHaveLength(text.startsWith('a;b\n1,3') ? 3 : 2)
    expect(sheets[0]?.rows[0]?.cells).toEqual(['a', 'b'])
    expect(sheets[0]?.rows.every(({ cells }) => cells.length === 2)).toBe(true)
  })

  it('keeps line breaks within quotes as they are, even where rows end in CR', async () => {
    expect(await read('a,b\r"1\r2","x\ny"\r', 'a.csv')).toEqual(['csv', [[1, 'a', 'b'], [2, '1\r2', 'x\ny']]]) // prettier-ignore
  })

  it('keeps ragged rows, empty and repeated heads, and counts records', async () => {
    expect(await read('a,,a\n1\n\n1,2,3,4\n', 'a.csv')).toEqual(['csv', [[1, 'a', '', 'a'], [2, '1'], [4, '1', '2', '3', '4']]]) // prettier-ignore
  })

  it('with a title above is parted as most lines are', async () => {
    expect((await read('令和4年度,進捗状況\na\tb\tc\n1\t2\t3\n', 'a.csv'))[1]).toContainEqual([
      2,
      'a',
      'b',
      'c',
    ])
  })

  it('is known by its content under another name', async () => {
    expect((await read('a,b\n1,2\n3,4\n', 'a.txt'))[0]).toBe('csv')
    expect((await read('a,b\n1,2\n', 'a.dat'))[0]).toBe('csv')
    expect(await read('a\t"1\n2"\nb\tc\n', 'a.txt')).toEqual(['csv', [[1, 'a', '1\n2'], [2, 'b', 'c']]]) // prettier-ignore
  })

  it('says in which record a quote is not closed', async () => {
    expect(await failure('a,b\n1,"2\n3,4\n', 'a.csv')).toMatchObject({ reason: 'broken-quotes', seen: ['2'] })
  })
})

describe('a table in plain text', () => {
  it('has columns by tabs, blank lines being rows', async () => {
    expect(await read('表\n\na\tb\n', 'a.txt')).toEqual(['text-table', [[1, '表'], [2, ''], [3, 'a', 'b'], [4, '']]]) // prettier-ignore
  })

  it('has columns by two or more spaces, wide ones too', async () => {
    expect(await read('取り組み  実績\n市民 講座  開催した\n会議　　中止\n', 'a.txt')).toEqual([
      'text-table',
      [[1, '取り組み', '実績'], [2, '市民 講座', '開催した'], [3, '会議', '中止'], [4, '']],
    ]) // prettier-ignore
  })

  it('has columns by drawn lines, a line of the drawing being no row', async () => {
    const ascii = '題\n+----+----+\n| a  | b  |\n+----+----+\n| 1  | 2  |\n|    | 3  |\n+----+----+\n'
    expect(await read(ascii, 'a.txt')).toEqual(['text-table', [[1, '題'], [3, 'a', 'b'], [5, '1', '2'], [6, '', '3'], [8, '']]]) // prettier-ignore
    const box = '┌──┬──┐\n│a │b │\n├──┼──┤\n│1 │2 │\n│  │3 │\n├──┼──┤\n│4 │5 │\n└──┴──┘'
    expect(await read(box, 'a.txt')).toEqual(['text-table', [[2, 'a', 'b'], [4, '1', '2\n3'], [7, '4', '5']]]) // prettier-ignore
  })
})

describe('Markdown', () => {
  it('has a sheet for each table, with the lines above it', async () => {
    const text =
      '# 進捗\n\n| 取り組み | 実績 |\n|---|:-:|\n| 講座 | a\\|b<br>c |\n\n## 次\n\n名 | 数\n--- | ---\n会議 | 2\n'
    expect(await read(text, 'a.md')).toEqual([
      'markdown',
      [[1, '進捗'], [3, '取り組み', '実績'], [5, '講座', 'a|b\nc']],
      [[7, '次'], [9, '名', '数'], [11, '会議', '2']],
    ]) // prettier-ignore
    expect((await open(text, 'a.txt')).format).toBe('markdown')
  })
})

describe('JSON', () => {
  const wanted = ['json-lines', [[1, '取り組み', '年度', '備考'], [2, '講座', '2021', ''], [3, '会議', '2022', 'true']]] // prettier-ignore

  it('of a record a line or of an array of records is a table with all fields', async () => {
    const [first, second] = ['{"取り組み":"講座","年度":2021}', '{"年度":2022,"取り組み":"会議","備考":true}']
    expect(await read(`${first}\n${second}\n`, 'a.jsonl')).toEqual(wanted)
    expect(await read(`[${first},\n${second}]`, 'a.txt')).toEqual(wanted)
  })

  it('names the fields that hold values inside values', async () => {
    expect(await failure('{"a":1,"b":[1],"c":{"d":2}}\n', 'a.json')).toMatchObject({ reason: 'nested-json', seen: ['b', 'c'] }) // prettier-ignore
  })

  it('names the line that is broken or no record', async () => {
    expect(await failure('{"a":1}\n\n{"a":\n', 'a.jsonl')).toMatchObject({
      reason: 'broken-json',
      seen: ['3'],
    })
    expect(await failure('{"a":1}\n2\n', 'a.jsonl')).toMatchObject({ reason: 'broken-json', seen: ['2'] })
    expect(await failure('[{"a":1},\n{"a" 2}]', 'a.json')).toMatchObject({
      reason: 'broken-json',
      seen: ['2'],
    })
  })
})
