import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDataFolders } from '../../src/build/readDataFolders.ts'
import { ingestArguments } from '../../src/build/ingest/ingestArguments.ts'
import { headerFingerprint } from '../../src/ingest/headerFingerprint.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import { recogniseSheet } from '../../src/ingest/recogniseSheet.ts'
import { rowKey } from '../../src/ingest/rowKey.ts'
import type { IngestReport, UnusedFile, UsedFile } from '../../src/build/ingest/ingestReport.ts'

const sample = 'data/isehara/isehara-progress-report.txt'
const city = '神奈川県伊勢原市'

let root: string
beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'ayumi-ingest-'))))
afterAll(() => rmSync(root, { recursive: true }))

/** Runs the command as a terminal does. */
const ingest = (...given: string[]) =>
  spawnSync(process.execPath, ['src/build/run.js', 'src/build/ingest.ts', ...given], { encoding: 'utf8' })
const at = (...names: string[]) => join(root, ...names)
const text = (...names: string[]) => readFileSync(at(...names), 'utf8')
const reportOf = (folder: string) => JSON.parse(text(folder, 'report.json')) as IngestReport
const given = (name: string, records: readonly Readonly<Record<string, string>>[]): string => {
  writeFileSync(at(name), Papa.unparse([...records]))
  return at(name)
}
const line = (initiative: string, fiscal_year: string, activity: string) => ({ municipality: '神奈川県架空市', initiative, fiscal_year, kind: '実績', activity }) // prettier-ignore

describe('the report of Isehara, read from a terminal', () => {
  let run: ReturnType<typeof ingest>
  beforeAll(() => {
    run = ingest(sample, '--municipality', city, '--out', at('isehara'))
  })

  it('ends with 0, for nothing is rejected', () => {
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('rows 229, cells 105, activities 197, empty 32, rejected 0')
  })

  it('becomes byte for byte the published files', () => {
    for (const file of ['progress.csv', 'datapackage.json'])
      expect(text('isehara', file)).toBe(readFileSync(`data/isehara/${file}`, 'utf8'))
  })

  it('is reported with format, encoding, shape, roles of columns, fiscal years and counts', () => {
    const { version, files, joined } = reportOf('isehara')
    expect(version).toBe(1)
    expect(joined).toEqual({ rows: 229, replacedCells: 0 })
    expect(files).toHaveLength(1)
    const [file] = files as UsedFile[]
    expect(file).toMatchObject({ file: 'isehara-progress-report.txt', error: null, format: 'text-table', encoding: 'utf-8', rejected: [] }) // prettier-ignore
    expect(file?.counts).toEqual({ rows: 229, cells: 105, activities: 197, empty: 32, rejected: 0 })
    expect(file?.fiscalYears).toEqual([
      { fiscalYear: 2021, kind: 'result', activities: 56 },
      { fiscalYear: 2022, kind: 'result', activities: 82 },
      { fiscalYear: 2023, kind: 'plan', activities: 59 },
    ])
    expect(file?.sheets.map(({ shape }) => shape)).toEqual(['wide-report'])
    expect(file?.sheets[0]?.columns.map(({ role }) => role)).toEqual(['initiative', 'guideline', 'category', 'policy', 'activity', 'activity', 'activity']) // prettier-ignore
  })

  it('gives a folder that the next build reads', async () => {
    const [folder, ...more] = await readDataFolders(root).then((all) => all.filter(({ folder }) => folder === 'isehara')) // prettier-ignore
    expect(more).toEqual([])
    expect(folder?.reading.rows).toHaveLength(229)
    expect(folder?.reading.categories).toHaveLength(5)
  })

  it('comes out the same, every file of it, when its own output is read', () => {
    const again = ingest(at('isehara', 'progress.csv'), '--out', at('again'))
    expect(again.status).toBe(0)
    const files = readdirSync(at('isehara')).filter((file) => file !== 'report.json')
    expect(files).toEqual(['datapackage.json', 'progress.csv', 'progress.parquet', 'site.json'])
    for (const file of files)
      expect(readFileSync(at('again', file)).equals(readFileSync(at('isehara', file)))).toBe(true)
  })
})

describe('files of a city that has no folder yet', () => {
  it('are joined, the later holding, and make a site that says only what is known', () => {
    const first = given('first.csv', [line('講座', '令和3年度', '講座を実施した。'), line('講座', '令和4年度', '実施した。')]) // prettier-ignore
    const second = given('second.csv', [line('講座', '令和4年度', '講座を中止した。'), line('広報', '令和4年度', '')]) // prettier-ignore
    const decisions = at('decisions.json')
    writeFileSync(decisions, '{"version":1,"initiatives":[],"departmentSuccessors":[]}')
    expect(ingest(first, second, '--mapping', decisions, '--out', at('joined')).status).toBe(0)
    expect(reportOf('joined').joined).toEqual({ rows: 3, replacedCells: 1 })
    expect(text('joined', 'progress.csv')).toContain('講座を中止した。')
    expect(text('joined', 'progress.csv')).not.toContain(',実施した。')
    expect(text('joined', 'mapping.json')).toBe(readFileSync(decisions, 'utf8'))
    expect(JSON.parse(text('joined', 'site.json'))).toMatchObject({
      municipality: { name: '神奈川県架空市', short: { ja: '架空市', en: '架空市' }, code: null },
      official: false,
      report: { file: 'progress.csv', asOf: { ja: '令和4年度の実績まで' }, licence: null, source: null },
    })
  })

  it('end with 2 and the row, its place and the reason where a row is rejected', () => {
    const partly = given('partly.csv', [line('講座', '令和3年度', '講座を実施した。'), line('広報', 'いつか', '配布した。')]) // prettier-ignore
    expect(ingest(partly, '--out', at('partly'), '--language', 'en').status).toBe(2)
    const [file] = reportOf('partly').files as UsedFile[]
    expect(file?.counts).toEqual({ rows: 1, cells: 2, activities: 1, empty: 0, rejected: 1 })
    expect(file?.rejected).toHaveLength(1)
    expect(file?.rejected[0]).toMatchObject({
      rules: ['not-a-fiscal-year'],
      place: { file: 'partly.csv', row: 3, at: 'partly.csv#row=3' },
      cells: ['神奈川県架空市', '広報', 'いつか', '実績', '配布した。'],
    })
    expect(file?.issues[0]).toMatchObject({ rule: 'not-a-fiscal-year', text: 'いつか', place: { row: 3, column: 3 } }) // prettier-ignore
  })

  it('are told whose own totals are not the sums of what was read', () => {
    const list = '令和5年度パブリックコメント.csv'
    writeFileSync(at(list), '案件名,意見提出者数,意見件数\n道路計画,4,10\n公園計画,3,5\n合計,7,16\n')
    const run = ingest(at(list), '--municipality', city, '--out', at('totals'))
    const [file] = reportOf('totals').files as UsedFile[]
    const row = { file: list, sheet: null, row: 4 }
    expect(file?.fiscalYears).toEqual([{ fiscalYear: 2023, kind: 'result', activities: 2 }])
    expect(file?.totals).toEqual([
      {
        header: '意見提出者数',
        printed: 7,
        read: 7,
        place: { ...row, column: 2, at: `${list}#cell=4,2` },
      },
      {
        header: '意見件数',
        printed: 16,
        read: 15,
        place: { ...row, column: 3, at: `${list}#cell=4,3` },
      },
    ])
    expect(run.stdout).toContain(`; 意見件数 ${list}#cell=4,3: total 16, read 15`)
    expect(run.stdout).not.toContain('total 7')
  })

  it('end with 1 where one cannot be used, with the reason and the remedy, and the others are written', () => {
    const good = given('good.csv', [line('講座', '令和3年度', '講座を実施した。')])
    writeFileSync(at('empty.csv'), '')
    const run = ingest(at('empty.csv'), good, at('nowhere.csv'), '--out', at('some'))
    expect(run.status).toBe(1)
    const [empty, used, nowhere] = reportOf('some').files
    expect((empty as UnusedFile).error).toMatchObject({ reason: 'empty', why: 'ファイルが空です', remedy: '中身のあるファイルを選んでください。' }) // prettier-ignore
    expect((used as UsedFile).counts.activities).toBe(1)
    expect((nowhere as UnusedFile).error.reason).toBe('unreadable')
    expect(text('some', 'progress.csv')).toContain('講座を実施した。')
  })

  it('are those of a folder and of a zip, the bad one beside the good ones', () => {
    mkdirSync(at('reports', 'older'), { recursive: true })
    given(join('reports', 'older', 'first.csv'), [line('講座', '令和3年度', '講座を実施した。')])
    writeFileSync(at('reports', '.DS_Store'), 'x')
    const second = Papa.unparse([line('講座', '令和4年度', '講座を実施した。')])
    writeFileSync(at('reports', 'later.zip'), zipSync({ 'r4/second.csv': strToU8(second), 'empty.csv': new Uint8Array() })) // prettier-ignore
    expect(ingest(at('reports'), '--out', at('folder')).status).toBe(1)
    const { files, joined } = reportOf('folder')
    expect(files.map(({ file, error }) => [file, error?.reason ?? null])).toEqual([
      ['later.zip/r4/second.csv', null],
      ['later.zip/empty.csv', 'empty'],
      ['first.csv', null],
    ])
    expect(joined).toEqual({ rows: 2, replacedCells: 0 })
  })

  it('are of the municipality that a title names, in full where one says it in full', () => {
    const titled = (name: string, title: string, year: string) => {
      writeFileSync(
        at(name),
        Papa.unparse([[title], ['取組', `${year}実績`], ['講座', '講座を開いた。(広報課)']]),
      )
      return at(name)
    }
    const files = [titled('r3.csv', '緑川市 進捗状況', '令和3年度'), titled('r4.csv', '進捗状況(神奈川県緑川市)', '令和4年度'), titled('r5.csv', '進捗状況', '令和5年度')] // prettier-ignore
    const run = ingest(...files, '--out', at('titled'))
    expect(run.stderr).toBe('')
    expect(run.stdout).toContain('titled: 3 lines of 神奈川県緑川市')
    expect(JSON.parse(text('titled', 'site.json'))).toMatchObject({
      municipality: { name: '神奈川県緑川市' },
    })
    const other = titled('other.csv', '青海町 進捗状況', '令和6年度')
    expect(ingest(other, '--out', at('titled')).stderr).toContain('add --municipality 神奈川県緑川市')
    expect(ingest(other, '--municipality', '神奈川県緑川市', '--out', at('titled')).status).toBe(0)
  })

  it('end with 1 and only a report where none can be used', () => {
    writeFileSync(at('nothing.csv'), '')
    expect(ingest(at('nothing.csv'), '--out', at('none')).status).toBe(1)
    expect(readdirSync(at('none'))).toEqual(['report.json'])
    expect(reportOf('none').joined).toBeNull()
  })
})

describe('a mapping file that says how a table is read', () => {
  it('leaves out the rows that the reader of the page left out, and ends with 2', async () => {
    const name = 'wide-report-saved-as-csv.csv'
    writeFileSync(at(name), readFileSync(`tests/ingest/files/${name}`))
    const { sheets } = await openFile(new Uint8Array(readFileSync(at(name))), name)
    const [sheet] = sheets
    const recognised = recogniseSheet(sheet!, { municipality: city })[0]!.mapping
    const note = sheet!.rows.find(({ cells }) => cells[0]?.startsWith('※'))!
    const chosen = { ...recognised, rows: [{ row: rowKey(note), as: 'left-out' }] }
    const table = { file: name, heads: headerFingerprint(sheet!, recognised), recognised, chosen }
    writeFileSync(at('read-as.json'), JSON.stringify({ version: 1, initiatives: [], departmentSuccessors: [], tables: [table] })) // prettier-ignore
    const run = ingest(at(name), '--municipality', city, '--mapping', at('read-as.json'), '--out', at('read-as')) // prettier-ignore
    expect(run.stderr).toBe('')
    expect(run.status).toBe(2)
    const [file] = reportOf('read-as').files as UsedFile[]
    expect(file?.rejected.map(({ rules, place }) => [rules, place.row])).toEqual([[['left-out'], note.row]])
  })
})

describe('what is asked wrongly', () => {
  it.each<[string, string[], string]>([
    ['no folder to write to', [sample], '--out FOLDER'],
    ['no file', ['--out', 'x'], 'No FILE'],
    ['a year that is none', [sample, '--out', 'x', '--report-year', 'R4'], '--report-year R4'],
    ['an option that is not there', [sample, '--out', 'x', '--year', '2024'], '--year'],
    ['a language that is not there', [sample, '--out', 'x', '--language', 'fr'], '--language fr'],
  ])('%s is named', (_, args, words) => {
    expect(() => ingestArguments(args)).toThrow(words)
  })

  it('ends with 1, the reason and the usage, and writes nothing', () => {
    const run = ingest(sample, '--out', at('unwritten'), '--report-year', 'R4')
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('--report-year R4')
    expect(run.stderr).toContain('npm run ingest -- FILE')
    expect(existsSync(at('unwritten'))).toBe(false)
  })

  it('a folder without files says so', () => {
    mkdirSync(at('hollow'))
    const run = ingest(at('hollow'), '--out', at('unwritten'))
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('There are no files in')
    expect(existsSync(at('unwritten'))).toBe(false)
  })

  it('a report of which nobody says whose it is asks for the municipality', () => {
    writeFileSync(at('whose.txt'), readFileSync(sample, 'utf8').replaceAll('伊勢原市', '本市'))
    const run = ingest(at('whose.txt'), '--out', at('whose'))
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('--municipality NAME')
    expect(existsSync(at('whose'))).toBe(false)
  })

  it('--help says how it is used and ends with 0', () => {
    const { status, stdout } = ingest('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('--report-year YEAR')
  })
})
