import { readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDataFolders } from '../../src/build/readDataFolders.ts'
import { type DataFolder, derivedFiles } from '../../src/publish/dataFolder.ts'
import { exchangeColumns } from '../../src/domain/exchange.ts'

const bytesOf = (name: string) => readFileSync(`data/isehara/${name}`)

let folder: DataFolder
let made: Readonly<Record<string, string>>
beforeAll(async () => {
  const [first, ...more] = await readDataFolders('data')
  if (!first || more.length > 0) throw new Error('data/ holds more or less than one folder')
  folder = first
  made = derivedFiles(first)
})

describe('the folder of Isehara', () => {
  it('is the only one, with its report, what the site says of itself and the two files made of them', () => {
    expect(folder.folder).toBe('isehara')
    const given = ['site.json', folder.site.report.file]
    expect(readdirSync('data/isehara').sort()).toEqual([...given, ...Object.keys(made)].sort())
  })

  it.each(['progress.csv', 'datapackage.json'])(
    'holds in %s byte for byte what is made of the report today',
    (name) => {
      expect(bytesOf(name).toString('utf8')).toBe(made[name])
      expect(bytesOf(name).equals(Buffer.from(made[name] ?? '', 'utf8'))).toBe(true)
    },
  )
})

describe('progress.csv', () => {
  const lines = Papa.parse<string[]>(bytesOf('progress.csv').toString('utf8'), { skipEmptyLines: true }).data

  it('has a header and 229 lines: 197 activities and 32 empty cells', () => {
    const [header = [], ...rest] = lines
    expect(rest).toHaveLength(229)
    const entryTypes = rest.map((line) => line[header.indexOf('entry_type')])
    expect(entryTypes.filter((type) => type === 'activity')).toHaveLength(197)
    expect(entryTypes.filter((type) => type === 'empty')).toHaveLength(32)
    expect(new Set(rest.map((line) => line[header.indexOf('id')])).size).toBe(229)
  })

  it('has the columns of the exchange file in order, by their English names, in every line', () => {
    expect(lines[0]?.join(', ')).toBe(
      'id, municipality, section, process, theme, initiative, guideline, category, policy, fiscal_year, kind, ' +
        'position, activity, entry_type, department, outcome, public_comment, period_start, period_end, ' +
        'submitters, comments, adopted, value, target, unit, source',
    )
    expect(lines.filter(({ length }) => length !== exchangeColumns.length)).toEqual([])
  })

  it('is UTF-8 without a byte order mark, with line feeds alone and one at its end', () => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf('progress.csv'))
    expect(text.startsWith('id,')).toBe(true)
    expect(text).not.toContain('\r')
    expect(text.endsWith('\n')).toBe(true)
    expect(text.endsWith('\n\n')).toBe(false)
  })
})

describe('datapackage.json', () => {
  const data = JSON.parse(bytesOf('datapackage.json').toString('utf8')) as {
    licence: string
    asOf: string
    official: boolean
    spatial: { code: string; name: string }
    sources: { title: string; path: string; url?: string }[]
    resources: { path: string; rows: number; schema: { fields: { name: string; title: string }[] } }[]
    [more: string]: unknown
  }

  it('describes the columns of progress.csv in order, with their Japanese titles', () => {
    const [resource, ...more] = data.resources
    expect(more).toEqual([])
    expect(resource?.path).toBe('progress.csv')
    expect(resource?.rows).toBe(229)
    const header = Papa.parse<string[]>(bytesOf('progress.csv').toString('utf8'), { preview: 1 }).data[0]
    expect(resource?.schema.fields.map(({ name }) => name)).toEqual(header)
    expect(resource?.schema.fields.map(({ title }) => title).join(', ')).toBe(
      'ID, 自治体名, 大項目, 過程, 分類, 基本的な取り組み, 指針の記載内容, 区分, 対応方針, 年度, 実績予定, 番号, 取り組み内容, ' +
        '記載種別, 担当課, 実施状況, パブリックコメント, 募集開始日, 募集終了日, 提出者数, 意見件数, 反映件数, 実績値, 目標値, 単位, 出典',
    )
  })

  it('says that the source states no licence, and invents neither a date, an address nor an author', () => {
    expect(data.licence).toBe('not stated in the source')
    expect(data.asOf).toBe('令和4年度の実績まで')
    expect(data.official).toBe(false)
    expect(data.spatial).toEqual({ code: '14214', name: '神奈川県伊勢原市' })
    expect(data.sources).toEqual([
      {
        title: '『伊勢原市市民参加推進指針』における「基本的な取り組み」への進捗状況等',
        path: 'isehara-progress-report.txt',
      },
    ])
    const invented = ['licenses', 'created', 'contributors', 'homepage', 'version']
    expect(Object.keys(data).filter((name) => invented.includes(name))).toEqual([])
  })
})
