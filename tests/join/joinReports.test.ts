import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Decisions } from '../../src/domain/decisions.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import type { Site } from '../../src/domain/site.ts'
import { exchangeCsv } from '../../src/export/exchangeCsv.ts'
import { initiativeId } from '../../src/ingest/identify.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { readFile } from '../../src/ingest/readFile.ts'
import { type Joined, joinReports } from '../../src/join/joinReports.ts'
import { madeUpCity, madeUpSite, readMadeUp, type MadeUpLine } from '../madeUp.ts'
import { iseharaReports } from './isehara.ts'

const permutations = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) =>
        permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
      )

const cellsOf = ({ rows, joining }: Joined) =>
  new Set(
    rows.map((row) => {
      const id = initiativeId(row)
      return `${joining.identities.get(id) ?? id} ${row.fiscal_year} ${row.kind}`
    }),
  ).size

const words = (section: string, process: string, theme: string, initiative: string, category: number) => ({
  municipality: '神奈川県伊勢原市',
  section,
  process,
  theme,
  initiative,
  category,
})

const support = '2 市民活動を促進、伸長する取り組み'
const renamed = {
  from: words(support, '', '', '市民活動保険制度', 2),
  to: words(support, '', '', '市民活動災害補償保険制度', 2),
  decision: 'same',
  kind: 'renamed',
} as const

let site: Site
let readings: [Reading, Reading, Reading]
let joined: Joined
beforeAll(async () => {
  ;({ site, readings } = await iseharaReports())
  joined = joinReports(readings, noDecisions, [site])
})

const cell = (of: Joined, name: string, year: number, kind: string) =>
  of.rows
    .filter((row) => row.initiative === name && row.fiscal_year === year && row.kind === kind)
    .map(({ activity }) => activity)

describe('three reports of Isehara, the last two made up', () => {
  it('join into five fiscal years, each with its plan where a report has one', () => {
    const covered = [...new Set(joined.rows.map(({ fiscal_year, kind }) => `${fiscal_year} ${kind}`))].sort()
    expect(covered).toEqual([
      '2021 result',
      '2022 result',
      '2023 plan',
      '2023 result',
      '2024 plan',
      '2024 result',
      '2025 plan',
    ])
  })

  it('keep the plan of FY2023 from the earlier report beside its result from the later one', () => {
    expect(cell(joined, '市民モニター制度', 2023, 'plan')).toEqual(['市民通信員制度を継続実施する。'])
    expect(cell(joined, '市民モニター制度', 2023, 'result')).toEqual([
      '市民通信員制度は、令和5年度において実施しなかった。',
      '市民通信員の募集方法を検討した。',
    ])
  })

  it('show a cell as the later report prints it, and keep what stood there before', () => {
    const network = joined.joining.superseded.find(({ sentences }) =>
      sentences.some(({ earlier }) => earlier?.activity === '市民活動サポートセンター協議会を1回開催した。'),
    )
    expect(cell(joined, '市民活動のネットワーク化', 2022, 'result')[0]).toBe(
      '市民活動サポートセンター協議会を2回開催した。',
    )
    expect(network?.report).toBe('isehara-progress-report.txt')
    expect(network?.byReport).toBe('made-up-fy2023.txt')
    expect(network?.sentences.map(({ change }) => change)).toEqual(['reworded', 'same'])
  })

  it('tell what was reworded, removed and added, and nothing else', () => {
    const changed = joined.joining.superseded.flatMap(
      ({ fiscalYear, sentences }) =>
      sentences.filter(({ change }) => change !== 'same').map(({ change, earlier, later }) => `${fiscalYear} ${change}: ${earlier?.activity ?? ''} → ${later?.activity ?? ''}`), // prettier-ignore
    )
    expect(changed.sort()).toEqual([
      '2022 removed: 公共施設の見直しに向けた7地区別住民意見交換会を開催した。 → ',
      '2022 reworded: 市民活動サポートセンター協議会を1回開催した。 → 市民活動サポートセンター協議会を2回開催した。',
      '2022 reworded: 第2期自殺対策計画アンケート調査業務と実施した。 → 第2期自殺対策計画アンケート調査業務を実施した。',
      '2023 added:  → 市民通信員の募集方法を検討した。',
      '2023 reworded: 市民満足度調査を試行した。 → 市民満足度調査を試行的に実施した。',
    ])
  })

  /* 35 rows each have FY2022 twice, but for one renamed, one moved and one removed; then 35 FY2023, but for the one split. */
  it('count what gave way: 32 cells of the first report and 34 of the second', () => {
    const { reports } = joined.joining
    expect(reports.map(({ cells, superseded }) => [cells, superseded])).toEqual([
      [105, 32],
      [105, 34],
      [108, 0],
    ])
    expect(cellsOf(joined)).toBe(105 + 105 + 108 - 32 - 34)
  })

  it('keep the ids that the published report gave, though the section is numbered otherwise since', () => {
    const published = new Set(readings[0].rows.map(initiativeId))
    const ids = new Set(joined.rows.map((row) => initiativeId(row)).map((id) => joined.joining.identities.get(id) ?? id)) // prettier-ignore
    expect([...published].filter((id) => !ids.has(id))).toEqual([])
    const shown = joined.joining.shown.get(initiativeId(readings[0].rows[0] as (typeof joined.rows)[number]))
    expect(shown?.section).toBe('1. 市政運営の各過程における市民参加の推進')
  })

  it('stand in the order of the latest report, and what it no longer has after what it followed', () => {
    const names = [...new Set(joined.rows.map(({ initiative }) => initiative))]
    expect(names.slice(0, 4)).toEqual([
      '市民意識調査、アンケート調査・ヒアリング調査',
      '市民モニター制度',
      '電子会議室の設置と運営',
      'オンライン意見募集',
    ])
  })

  it.each(permutations([0, 1, 2]))('are the same, opened in the order %i, %i, %i', (...order) => {
    const shuffled = order.map((index) => readings[index] as Reading)
    expect(joinReports(shuffled, noDecisions, [site])).toEqual(joined)
  })

  it('come back as they were from the file that holds them all', async () => {
    const decisions: Decisions = { ...noDecisions, initiatives: [renamed] }
    const before = joinReports(readings, decisions, [site])
    const csv = exchangeCsv(before.rows, { header: 'name', forExcel: false })
    const back = await readFile(new TextEncoder().encode(csv), 'progress.csv', { municipality: '' })
    const after = joinReports([back], decisions, [site])
    expect(after.rows).toEqual(before.rows)
    expect(after.joining.identities).toEqual(before.joining.identities)
    expect(after.joining.shown).toEqual(before.joining.shown)
    expect(after.joining.superseded).toEqual([])
    expect(exchangeCsv(after.rows, { header: 'name', forExcel: false })).toBe(csv)
  })
})

describe('what a reader decides', () => {
  it('joins a renamed initiative, under the id of its published words and with the new ones shown', () => {
    const decided = joinReports(readings, { ...noDecisions, initiatives: [renamed] }, [site])
    const id = initiativeId(renamed.from)
    expect(decided.joining.identities.get(initiativeId(renamed.to))).toBe(id)
    expect(decided.joining.shown.get(id)?.initiative).toBe('市民活動災害補償保険制度')
    expect(decided.joining.reports[0]?.superseded).toBe(33)
    const added = decided.joining.superseded.filter(({ initiativeId }) => initiativeId === id)
    expect(
      added.flatMap(({ sentences }) => sentences.map(({ change, later }) => [change, later?.activity])),
    ).toEqual([
      ['same', '市民活動災害補償制度の運用を行った。'],
      ['added', '市民活動災害補償制度の周知を図った。'],
      ['same', '市民活動災害補償制度の運用を行った。'],
    ])
  })

  it('keeps the old id where only the later report is open', () => {
    const decided = joinReports([readings[1]], { ...noDecisions, initiatives: [renamed] }, [site])
    expect(decided.joining.identities.get(initiativeId(renamed.to))).toBe(initiativeId(renamed.from))
    expect(decided.rows).toEqual(readings[1].rows)
  })

  it('never makes one of two initiatives that stand in one report, and says which decision that is', () => {
    const wrong = { ...renamed, to: words(support, '', '', 'アドバイザー派遣制度', 5) }
    const decided = joinReports(readings, { ...noDecisions, initiatives: [wrong] }, [site])
    expect(decided.joining.refused).toEqual([{ decision: wrong, report: 'isehara-progress-report.txt' }])
    expect(decided.rows).toEqual(joined.rows)
  })

  it('leaves the parts of a split initiative rows of their own, so that nothing counts twice', () => {
    const split = {
      from: words(support, '', '', '相談、アドバイス、情報提供', 2),
      to: words(support, '', '', '相談、アドバイス', 2),
      decision: 'same',
      kind: 'split',
    } as const
    const decided = joinReports(readings, { ...noDecisions, initiatives: [split] }, [site])
    expect(decided.rows).toEqual(joined.rows)
    expect(decided.joining.splits).toHaveLength(1)
    expect(joined.joining.identities.has(decided.joining.splits[0]?.toId ?? '')).toBe(false)
  })

  it('keeps two initiatives apart that would be taken for one', async () => {
    const first = await readMadeUp([{ year: 2021, initiative: '講座' }])
    const second = { ...(await readMadeUp([{ year: 2022, initiative: '①講座の取組' }])), file: 'later.csv' }
    const of = { municipality: madeUpCity, section: '1 推進', process: '', theme: '', category: 3 }
    const different = {
      from: { ...of, initiative: '講座' },
      to: { ...of, initiative: '①講座の取組' },
      decision: 'different',
      kind: 'renamed',
    } as const
    const joinedBy = (decisions: Decisions) =>
      joinReports([first, second], decisions, []).joining.identities.size
    expect(joinedBy(noDecisions)).toBe(1)
    expect(joinedBy({ ...noDecisions, initiatives: [different] })).toBe(0)
  })
})

describe('made-up files', () => {
  const line = fc.record({
    initiative: fc.constantFrom('講座', '(1)講座', '「講座」', '相談', '相談の取組'),
    category: fc.constantFrom(2, 3),
    kind: fc.constantFrom('result' as const, 'plan' as const),
    year: fc.constantFrom(2021, 2022, 2023),
    text: fc.constantFrom('', '講座を開催した。', '講座を2回開催した。', '相談に応じた。'),
  })
  const file = (name: string) =>
    fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => ({ name, lines: tidy(lines) }))
  /* A cell is empty or has entries, never both. */
  const tidy = (lines: readonly MadeUpLine[]) => {
    const cellOf = ({ initiative, category, kind, year }: MadeUpLine) =>
      [initiative, category, kind, year].join()
    const empty = new Set(lines.filter(({ text }) => text === '').map(cellOf))
    const seen = new Set<string>()
    return lines.filter((one) => {
      const key = cellOf(one)
      if (!empty.has(key)) return true
      if (seen.has(key) || one.text !== '') return false
      seen.add(key)
      return true
    })
  }

  it('lose no cell and no sentence, in whatever order they are opened: shown + superseded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(file('a.csv'), file('b.csv'), file('c.csv')), async (files) => {
        const read = await Promise.all(
          files.map(async ({ name, lines }) => {
            const reading = await readMadeUp(lines)
            const rows = reading.rows.map((row) => ({
              ...row,
              source: row.source.replace('madeUp.csv', name),
            }))
            return { ...reading, file: name, rows }
          }),
        )
        const of = joinReports(read, noDecisions, [madeUpSite()])
        const cells = read.reduce((sum, { balance }) => sum + balance.cells, 0)
        expect(cellsOf(of) + of.joining.superseded.length).toBe(cells)
        const sentences = (some: Reading['rows']) => some.map(({ source, id }) => `${source} ${id}`)
        expect(
          [...sentences(of.rows), ...sentences(of.joining.superseded.flatMap(({ rows }) => rows))].sort(),
        ).toEqual(read.flatMap(({ rows }) => sentences(rows)).sort())
        for (const order of permutations(read))
          expect(joinReports(order, noDecisions, [madeUpSite()])).toEqual(of)
      }),
      { numRuns: 60 },
    )
  })

  it('stay as they are when one is opened alone', async () => {
    const alone = await readMadeUp([
      { year: 2022, initiative: '相談', text: '相談に応じた。' },
      { year: 2021, initiative: '講座' },
      { year: 2021, initiative: '相談' },
    ])
    const of = joinReports([alone], noDecisions, [])
    expect(of.rows).toEqual(alone.rows)
    expect(of.joining.reports).toEqual([
      { file: 'madeUp.csv', book: 0, latestYear: 2022, cells: 3, superseded: 0 },
    ])
  })

  it('are replaced cell by cell, whole: fewer sentences, or none, come in their place', async () => {
    const earlier = await readMadeUp([
      { year: 2021, initiative: '講座', text: '講座を開催した。' },
      { year: 2021, initiative: '講座', text: '交流会を開催した。' },
      { year: 2021, initiative: '相談', text: '相談に応じた。' },
    ])
    const later = {
      ...(await readMadeUp([
        { year: 2021, initiative: '講座', text: '講座を開催した。' },
        { year: 2021, initiative: '相談' },
        { year: 2022, initiative: '相談' },
      ])),
      file: 'later.csv',
    }
    const of = joinReports([later, earlier], noDecisions, [])
    expect(
      of.rows.map(({ initiative, fiscal_year, activity }) => [initiative, fiscal_year, activity]),
    ).toEqual([
      ['講座', 2021, '講座を開催した。'],
      ['相談', 2021, ''],
      ['相談', 2022, ''],
    ])
    expect(of.joining.superseded.map(({ sentences }) => sentences.map(({ change }) => change))).toEqual([
      ['same', 'removed'],
      ['removed'],
    ])
  })

  it('of two municipalities never join, though their initiatives have one name', async () => {
    const one = await readMadeUp([{ year: 2021, initiative: '講座' }])
    const other = { ...(await readMadeUp([{ year: 2021, initiative: '講座', municipality: '隣市' }])), file: 'other.csv' } // prettier-ignore
    expect(joinReports([one, other], noDecisions, [madeUpSite()]).joining.superseded).toEqual([])
  })
})
