import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printedRows, reportText, romanNumber } from './countReport.ts'
import { differingCells, type ExchangeLine, exchangeLines, printedCells } from './rebuildReport.ts'

const lines = exchangeLines(readFileSync('data/isehara/progress.csv', 'utf8'))
const rows = printedRows(reportText)
const activities = lines.filter(({ activity }) => activity !== '')
const blanks = lines.filter(({ activity }) => activity === '')

const differing = (changed: readonly ExchangeLine[], report = rows) =>
  differingCells(report, changed).map(({ row, column }) => `${row},${column}`)
const without = (one: ExchangeLine) => lines.filter((line) => line !== one)
const withChange = (one: ExchangeLine, change: ExchangeLine) =>
  lines.map((line) => (line === one ? { ...line, ...change } : line))
const cellOf = ({ source = '' }: ExchangeLine) => source.replace('isehara-progress-report.txt#cell=', '')
const rowOf = (line: ExchangeLine) => cellOf(line).split(',')[0]

describe('the exchange file', () => {
  it('gives back every character of the 245 cells of the report', () => {
    expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => 7))
    expect(printedCells(rows).size).toBe(245)
    expect([...printedCells(rows).values()].filter((text) => /[<>\s]/.test(text))).toEqual([])
    expect(differingCells(rows, lines)).toEqual([])
  })

  it('names one cell of the report in every line, and no other file', () => {
    expect(lines.filter((line) => !/^\d+,[5-7]$/.test(cellOf(line)))).toEqual([])
    expect(new Set(lines.map(cellOf)).size).toBe(105)
  })

  it('keeps every line of the report that is no row, with the title and the categories of its data package', () => {
    const data = JSON.parse(readFileSync('data/isehara/datapackage.json', 'utf8')) as {
      sources: { title: string }[]
      categories: { category: number; definition: string }[]
      resources: { schema: { fields: { title: string }[] } }[]
    }
    const titles = data.resources[0]?.schema.fields.map(({ title }) => title)
    const kept = new Set([
      ...lines.flatMap(({ section, process, theme }) => [section, process, theme]),
      ...data.sources.map(({ title }) => title),
      ...data.categories.map(({ category, definition }) => `${category}\t${definition}`),
    ])
    const others = reportText.split('\n').filter((_, index) => !rows.some(({ line }) => line === index + 1))
    const unkept = others
      .map((line) => line.trim().replace(/^[Ⅰ-Ⅴ](?=\t)/u, (roman) => String(romanNumber(roman))))
      .filter((line) => !kept.has(line))
    const heads = unkept.filter((line) => line.split('\t').length === 7)
    expect(unkept.filter((line) => !heads.includes(line))).toEqual([
      '●参考',
      '当初における「区分」欄の説明',
      '区分\t説明',
    ])
    for (const head of heads) {
      const [first, second, third, fourth] = head.replaceAll(/[「」]/g, '').split('\t')
      expect(titles).toEqual(expect.arrayContaining([first, second, third, fourth]))
    }
    expect(data.categories).toHaveLength(5)
  })
})

describe('a loss is found in its own cell', () => {
  it('when any one of the 197 activities is dropped', () => {
    expect(activities).toHaveLength(197)
    for (const one of activities) expect(differing(without(one))).toEqual([cellOf(one)])
  })

  it('when any one of the 197 activities loses its department', () => {
    for (const one of activities)
      expect(differing(withChange(one, { department: '' }))).toEqual([cellOf(one)])
  })

  it('when any one of the 32 empty cells is dropped', () => {
    expect(blanks).toHaveLength(32)
    for (const one of blanks) expect(differing(without(one))).toEqual([cellOf(one)])
  })

  it('when one character of any activity is another', () => {
    for (const one of activities) {
      const characters = [...(one.activity ?? '')]
      const middle = Math.floor(characters.length / 2)
      const activity = characters.with(middle, characters[middle] === '〓' ? '※' : '〓').join('')
      expect(differing(withChange(one, { activity }))).toEqual([cellOf(one)])
    }
  })

  it('when the printed slip アンケート調査業務と実施した is repaired', () => {
    const [slip, ...more] = activities.filter(({ activity }) => activity?.includes('調査業務と実施した'))
    expect(more).toEqual([])
    const activity = slip?.activity?.replace('業務と実施', '業務を実施') ?? ''
    expect(differingCells(rows, withChange(slip ?? {}, { activity }))).toEqual([
      {
        row: 11,
        column: 6,
        printed: expect.stringContaining('●第2期自殺対策計画アンケート調査業務と実施した。(障がい福祉課)'),
        rebuilt: expect.stringContaining('●第2期自殺対策計画アンケート調査業務を実施した。(障がい福祉課)'),
      },
    ])
  })

  it('when two activities of a cell change places', () => {
    for (const one of activities.filter(({ position }) => position === '2'))
      expect(differing(withChange(one, { position: '0' }))).toEqual([cellOf(one)])
  })

  it('when the report has a bullet more than the exchange file', () => {
    const longer = reportText.replace(
      '●市民活動講座を開催した。',
      '●講座を開いた。(職員課) ●市民活動講座を開催した。',
    )
    expect(differing(lines, printedRows(longer))).toEqual(['53,5'])
  })
})

describe('a move is found in both cells', () => {
  it('when any one of the 197 activities goes to another cell', () => {
    for (const one of activities) {
      const to = lines[(lines.findIndex((line) => cellOf(line) === cellOf(one)) + 100) % lines.length] ?? one
      const { source = '', fiscal_year = '', kind = '' } = to
      const moved = differing(withChange(one, { source, fiscal_year, kind }))
      expect(moved).toEqual(expect.arrayContaining([cellOf(one), cellOf(to)]))
    }
  })

  it('when any one activity or empty cell is filed under another year', () => {
    for (const one of lines)
      expect(differing(withChange(one, { fiscal_year: '2020' }))).toEqual([cellOf(one)])
  })

  it.each([
    ['section', 1],
    ['process', 1],
    ['theme', 1],
    ['initiative', 1],
    ['guideline', 2],
    ['category', 3],
    ['policy', 4],
  ])('when any one line has another %s than printed in its row (column %i)', (name, column) => {
    for (const one of lines)
      expect(differing(withChange(one, { [name]: '〓' }))).toEqual([`${rowOf(one)},${column}`])
  })
})
