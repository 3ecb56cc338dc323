import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckInput } from '../../src/check/checkInput.ts'
import type { Finding } from '../../src/check/finding.ts'
import { parseSite, type Site } from '../../src/domain/site.ts'
import { checkCorrected, checkWithCorrected } from '../../src/export/checkWithCorrected.ts'
import { type CorrectedFile, correctedFile } from '../../src/export/correctedFile.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import { readOpened } from '../../src/ingest/readFile.ts'
import type { Reading } from '../../src/ingest/reading.ts'

const report = 'isehara-progress-report.txt'
const text = readFileSync(`data/isehara/${report}`, 'utf8')
/* The report told apart without any of the project's own code: line number, cells. */
const lines = text.split('\n').map((line, index) => ({ row: index + 1, cells: line.split('\t') }))
const heads = lines.filter(({ cells }) => cells[0] === '基本的な取り組み')
const rows = lines.filter(({ cells }) => cells.length === 7 && cells[0] !== '基本的な取り組み')
const years = rows.flatMap(({ cells }) => cells.slice(4))
const isBlank = ({ cells }: { readonly cells: readonly string[] }) => cells.join('').trim() === ''

let site: Site
let input: CheckInput
let reading: Reading
let findings: Finding[]
let corrected: CorrectedFile
let left: Finding[]
beforeAll(async () => {
  site = parseSite(JSON.parse(readFileSync('data/isehara/site.json', 'utf8')))
  const bytes = new Uint8Array(readFileSync(`data/isehara/${report}`))
  const opened = await openFile(bytes, report)
  reading = readOpened(opened, { municipality: site.municipality.name })
  input = { opened, sheets: reading.sheets, bytes }
  const checked = await checkWithCorrected(input, site, reading)
  findings = checked.findings
  corrected = checked.corrected
  left = checked.left
})

const countOf = (rule: string, detail: string) =>
  findings.find((one) => one.rule === rule && one.detail === detail)?.count

describe('Isehara’s report as text', () => {
  it('meets neither of these rules, and no other is said to be unmet', () => {
    expect(findings.map(({ rule, detail, count }) => `${rule} ${detail} ${count}`)).toEqual([
      'L1-01 not-a-data-format 1',
      'L1-02 second-table 1',
      'L1-03 repeated-heads 7',
      'L1-03 blank-rows 20',
      'L1-04 text-outside 18',
      'L1-06 outer-spaces 4',
      'L1-06 layout-markup 15',
      'L1-07 several-entries 32',
      'L1-07 department-in-sentence 41',
      'L1-08 platform-characters 24',
      'L1-08 two-codes 2',
      'L1-09 unexplained-blanks 32',
      'L2-02 said-above 2',
      'L2-04 two-spellings 14',
      'L3-01 heading-not-first 1',
      'L3-05 era-alone 24',
      'L3-06 no-area 1',
      'L3-08 field-name-not-ascii 7',
      'L3-08 no-package 1',
      'L3-09 column-a-year 3',
    ])
  })

  it('has as many of them as a count without the check finds', () => {
    const [first] = heads
    const last = rows.at(-1)
    const within = lines.filter(({ row }) => row > (first?.row ?? 0) && row < (last?.row ?? 0))
    expect(rows).toHaveLength(35)
    expect(countOf('L1-03', 'repeated-heads')).toBe(heads.length - 1)
    expect(countOf('L1-03', 'blank-rows')).toBe(within.filter(isBlank).length)
    expect(countOf('L1-04', 'text-outside')).toBe(lines.filter((line) => line.cells.length === 1 && !isBlank(line)).length) // prettier-ignore
    expect(countOf('L1-06', 'layout-markup')).toBe(years.filter((cell) => cell.includes('<ul')).length)
    expect(countOf('L1-07', 'several-entries')).toBe(years.filter((cell) => cell.split('●').length > 2).length) // prettier-ignore
    expect(countOf('L1-07', 'department-in-sentence')).toBe(years.filter((cell) => cell.split('●').length === 2).length) // prettier-ignore
    expect(countOf('L1-08', 'platform-characters')).toBe(lines.flatMap(({ cells }) => cells).filter((cell) => /[Ⅰ-Ⅹ①-⑳]/u.test(cell)).length) // prettier-ignore
    expect(countOf('L1-09', 'unexplained-blanks')).toBe(years.filter((cell) => cell.trim() === '').length)
    expect(countOf('L2-02', 'said-above')).toBe(rows.filter(({ cells }) => cells[0] === '').length)
    expect(countOf('L3-05', 'era-alone')).toBe(heads.length * 3)
  })

  it('spells its categories in two ways: one Roman sign, and Latin letters', () => {
    const categories = rows.map(({ cells }) => cells[2])
    const how = (text: string) => categories.filter((category) => category === text).length
    const pairs = [['Ⅰ', 'I'], ['Ⅱ', 'II'], ['Ⅲ', 'III'], ['Ⅳ', 'IV'], ['Ⅴ', 'V']] as const // prettier-ignore
    const rarer = pairs.reduce((sum, [sign, letters]) => sum + Math.min(how(sign), how(letters)), 0)
    expect(countOf('L2-04', 'two-spellings')).toBe(rarer)
  })

  it('is asked, not told, where the text alone does not decide', () => {
    const asked = findings
      .filter(({ isQuestion }) => isQuestion)
      .map(({ rule, detail }) => `${rule} ${detail}`)
    expect(asked).toEqual(['L1-09 unexplained-blanks', 'L3-06 no-area', 'L3-08 no-package'])
  })

  it('is cured of all but the platform-dependent characters by its corrected file', () => {
    expect(new Set(findings.filter(({ cured }) => !cured).map(({ rule }) => rule))).toEqual(
      new Set(['L1-08']),
    )
  })
})

describe('the corrected file of Isehara', () => {
  it('is what data/ publishes', () => {
    expect(corrected.csv).toBe(readFileSync('data/isehara/progress.csv', 'utf8'))
    expect(corrected.dataPackage).toEqual(JSON.parse(readFileSync('data/isehara/datapackage.json', 'utf8')))
  })

  it('comes out clean but for the city’s own ①②③ and ～, which are kept on purpose', () => {
    const processes = corrected.csv.split('\n').filter((line) => /,[①②③]/u.test(line))
    expect(left.map(({ rule, detail, count, seen, keptOnPurpose }) => ({ rule, detail, count, seen, keptOnPurpose }))).toEqual([
      { rule: 'L1-08', detail: 'platform-characters', count: processes.length, seen: '① ② ③', keptOnPurpose: true },
      { rule: 'L1-08', detail: 'two-codes', count: 2, seen: '～', keptOnPurpose: true },
    ]) // prettier-ignore
  })

  it('is not excused without its description', async () => {
    const { sheets, ...rest } = input
    expect(sheets).toHaveLength(1)
    const alone = await checkCorrected(site, {
      ...corrected,
      dataPackage: {} as CorrectedFile['dataPackage'],
    })
    expect(alone.some(({ keptOnPurpose }) => keptOnPurpose)).toBe(false)
    expect(alone.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['L1-08', 'L1-09', 'L3-02', 'L3-08']),
    )
    expect((await checkWithCorrected(rest, site, reading)).findings).toEqual(findings)
  })

  it('says in its description what every code of the file means', () => {
    const { fields } = corrected.dataPackage.resources[0]?.schema ?? { fields: [] }
    const coded = fields.flatMap(({ name, categories }) => (categories ? [[name, categories.length]] : []))
    expect(coded).toEqual([['category', 5], ['kind', 2], ['entry_type', 3], ['outcome', 7], ['public_comment', 3]]) // prettier-ignore
    const category = fields.find(({ name }) => name === 'category')
    expect(category?.categories?.[3]).toEqual({ value: 4, label: 'Ⅳ 今後、庁内横断組織で確定する。' })
  })
})

it('a corrected file whose sentences are counts is clean: they are the city’s words, the figures stand in `value`', async () => {
  const counts = reading.rows.filter(({ entry_type }) => entry_type === 'activity').slice(0, 3)
  const made = correctedFile(site, { ...reading, rows: counts.map((row) => ({ ...row, activity: '3件' })) })
  expect((await checkCorrected(site, made)).filter(({ keptOnPurpose }) => !keptOnPurpose)).toEqual([])
})

describe('a corrected file whose sentences have line breaks, indents and several departments', () => {
  it('has each record on one line, says what it kept, and comes back with the same rows', async () => {
    const [first] = reading.rows.filter(({ entry_type }) => entry_type === 'activity')
    if (!first) throw new Error('no activity')
    const row = {
      ...first,
      activity: '講座を開いた。\r\n冊子を配った␊印。\n',
      department: '広報課、福祉総務課',
    }
    const made = correctedFile(site, { ...reading, rows: [row] })
    expect(made.csv.split('\n')).toHaveLength(3)
    expect(made.csv).toContain('講座を開いた。␍␊冊子を配った␛␊印。␊')
    const opened = await openFile(new TextEncoder().encode(made.csv), 'progress.csv')
    const [back] = readOpened(opened, { municipality: '' }).rows
    expect(back).toMatchObject({ activity: row.activity, department: row.department })
    const found = await checkCorrected(site, made)
    expect(found.filter(({ keptOnPurpose }) => !keptOnPurpose)).toEqual([])
    expect(found.map(({ detail }) => detail)).toEqual(expect.arrayContaining(['outer-spaces', 'several-entries', 'several-departments'])) // prettier-ignore
  })
})
