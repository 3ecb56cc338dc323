import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlace } from '../../../src/domain/place.ts'
import { matchText } from '../../../src/ingest/normalise/matchText.ts'
import { openFile } from '../../../src/ingest/openFile.ts'
import { readOpened } from '../../../src/ingest/readFile.ts'
import { ja } from '../../../src/locales/ingest/ja.ts'

const options = { municipality: '架空県架空市' }
const open = (file: string) => openFile(new Uint8Array(readFileSync(`tests/ingest/files/${file}`)), file)
const read = async (lines: readonly (readonly string[])[]) =>
  readOpened(await openFile(new TextEncoder().encode(lines.map((cells) => cells.join('\t')).join('\n')), '個票.tsv'), options) // prettier-ignore

describe.each([
  'form-for-each-initiative.xlsx',
  'forms-with-labels-over-and-beside.xlsx',
  'forms-in-the-text-of-a-pdf.txt',
])('%s', (file) => {
  it('gives each sentence with the place where it stands in the form', async () => {
    const opened = await open(file)
    const { rows, sheets } = readOpened(opened, options)
    expect(sheets.map(({ mapping }) => mapping?.shape)).toEqual(opened.sheets.map(() => 'form'))
    for (const { activity, source } of rows.filter(({ entry_type }) => entry_type === 'activity')) {
      const place = readPlace(source)
      const sheet = opened.sheets.find((one) => one.sheet === place.sheet)
      const below = sheet?.rows.filter(({ row }) => row >= (place.row ?? 0)) ?? []
      expect(below.map(({ cells }) => cells[(place.column ?? 0) - 1]).join('\n')).toContain(activity)
    }
  })

  it('keeps every text of its sheets', async () => {
    const opened = await open(file)
    const { rows, issues, left, title, sheets } = readOpened(opened, options)
    const kept = matchText(JSON.stringify([rows, issues, left, title, sheets]).replaceAll('\\n', ''))
    const titles = new Set(opened.sheets.map(({ rows: [first] }) => first?.cells[0]))
    for (const text of opened.sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells)))
      if (!titles.has(text))
        for (const line of text.split(/[\n:：\u3000]|^[・■]\s*/u)) expect(kept).toContain(matchText(line.replace(/^・/u, ''))) // prettier-ignore
  })
})

describe('what a form says of its entries', () => {
  const file = 'form-for-each-initiative.xlsx'
  const said = ['評価', '評価の理由', '課題']

  it('is kept whole and told once: 評価, 理由 and 課題 are no issue of every form', async () => {
    const { issues, left = [] } = readOpened(await open(file), options)
    expect(issues.filter(({ rule }) => rule.endsWith('-column'))).toEqual([])
    for (const label of said) {
      const ofLabel = left.filter(({ header }) => header === label)
      expect(ofLabel.map(({ sheet, why, texts }) => [sheet, why, texts.length])).toEqual(['1', '2', '3'].map((sheet) => [sheet, 'assessment', 1])) // prettier-ignore
    }
  })

  it('is read where a reader gives a label another role, with its place in the form', async () => {
    const opened = await open(file)
    const { sheets } = readOpened(opened, options)
    const roles = { 課題: { role: 'policy' }, 評価の理由: { role: 'activity', fiscalYear: 2023, kind: 'result' }, 評価: { role: 'value' } } as const // prettier-ignore
    const { rows, left = [] } = readOpened(opened, options, ({ sheet }) => {
      const mapping = sheets.find((one) => one.sheet === sheet)?.mapping
      return mapping && { ...mapping, columns: mapping.columns.map((column) => ({ ...column, ...roles[column.header as keyof typeof roles] })) } // prettier-ignore
    })
    expect(new Set(rows.map(({ policy }) => policy))).toEqual(new Set(['参加者が固定している。']))
    const reasons = rows.filter(({ activity }) => activity === '計画どおり進んだ。')
    expect(reasons.map(({ source }) => readPlace(source))).toEqual(['1', '2', '3'].map((sheet) => ({ file, sheet, row: 10, column: 4 }))) // prettier-ignore
    /* A form reads no figures: the grade is kept as it stands. */
    expect(left.filter(({ why }) => why === 'unused').map(({ header, texts }) => [header, texts[0]?.text])).toEqual([['評価', 'A'], ['評価', 'B'], ['評価', 'D']]) // prettier-ignore
  })
})

describe('labels and what they ask for', () => {
  it('may be a year over its plan and its result, and several cells for one label', async () => {
    const { rows } = await read([
      ['取組名', '', '講座'],
      ['担当課', '', '広報課', '市民課'],
      ['令和5年度', '計画', '講座を開く。'],
      ['', '実績', '講座を開いた。'],
      ['', '', '記録を配った。'],
    ])
    expect(rows.map(({ initiative, fiscal_year, kind, activity, department }) => [initiative, fiscal_year, kind, activity, department])).toEqual([
      ['講座', 2023, 'plan', '講座を開く。', '広報課、市民課'],
      ['講座', 2023, 'result', '講座を開いた。', '広報課、市民課'],
      ['講座', 2023, 'result', '記録を配った。', '広報課、市民課'],
    ]) // prettier-ignore
  })

  it.each(['見守り活動', '健康づくり事業', '地域福祉計画', '省エネの取組'])('may ask for a name that ends like a label: %s', async (name) => {
    const below = [['担当課', '福祉課'], ['令和5年度実績', '12地区で行った。'], ['課題', '担い手が足りない。']]
    for (const form of [[['取組名', name], ...below], [['No.', '1', '事業名', name, '所管課', '福祉課'], ...below]]) {
      const { rows, sheets } = await read(form)
      expect(sheets[0]?.mapping?.shape).toBe('form')
      expect(rows.map(({ initiative, activity, department }) => [initiative, activity, department])).toEqual([[name, '12地区で行った。', '福祉課']])
    }
  }) // prettier-ignore

  it('may name a measure and the initiative under it, and begin anew with the first of them', async () => {
    const form = (name: string) => [['施策名', '学ぶ'], ['事業名', name], ['担当課', '広報課'], ['令和5年度実績', `${name}を開いた。`]] // prettier-ignore
    const { rows } = await read([...form('講座'), ...form('展示')])
    expect(rows.map(({ theme, initiative, activity }) => [theme, initiative, activity])).toEqual([
      ['学ぶ', '講座', '講座を開いた。'],
      ['学ぶ', '展示', '展示を開いた。'],
    ])
  })

  it('are asked for where a form has neither a name nor a year, and how is said', async () => {
    await expect(read([['担当課', '広報課'], ['概要', '市の広報'], ['連絡先', '内線12']])).rejects.toMatchObject({ reason: 'unknown-shape' }) // prettier-ignore
    expect(ja.errors['unknown-shape'].remedy).toContain('個票')
  })

  it('are no form where they head columns', async () => {
    const { sheets } = await read([
      ['事業名', '担当課', '令和4年度実績', '令和5年度計画'],
      ['事業評価', '企画課', '評価を行った。', '評価を行う。'],
      ['取組の公表', '広報課', '公表した。', '公表する。'],
    ])
    expect(sheets[0]?.mapping?.shape).toBe('wide-report')
  })
})
