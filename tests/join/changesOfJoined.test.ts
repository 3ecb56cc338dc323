import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import type { Site } from '../../src/domain/site.ts'
import { initiativeId } from '../../src/ingest/identify.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { decide } from '../../src/join/decide.ts'
import { joinReports } from '../../src/join/joinReports.ts'
import { proposeDecisions } from '../../src/join/proposeDecisions.ts'
import { initiativeHistory } from '../../src/queries/initiativeHistory.ts'
import { initiativePlans } from '../../src/queries/initiativePlans.ts'
import { initiativesChanged } from '../../src/queries/initiativesChanged.ts'
import { initiativeSuperseded } from '../../src/queries/initiativeSuperseded.ts'
import { initiativeWithNeighbours } from '../../src/queries/initiativeWithNeighbours.ts'
import { sentences } from '../../src/queries/sentences.ts'
import { fillDatabase } from '../../src/stores/fillDatabase.ts'
import { readMadeUp } from '../madeUp.ts'
import { earlierReport, laterReport } from '../twoReports.ts'
import { iseharaReports } from './isehara.ts'

let site: Site
let readings: [Reading, Reading, Reading]
let database: Database
const fill = async (answer: 'same' | 'different' | null) => {
  const proposals = proposeDecisions(readings, noDecisions, [site])
  const decisions = answer
    ? proposals.reduce((made, one) => decide(made, one, answer), noDecisions)
    : noDecisions
  await fillDatabase(database, joinReports(readings, decisions, [site]), [site])
}
const changed = async () =>
  (await database.all(initiativesChanged(emptyFilter)))
    .filter(({ presence }) => presence !== 'both')
    .map((row) => [row.laterReport.slice(-8, -4), row.presence, row.initiative, row.category, row.earlierInitiative, row.earlierCategory]) // prettier-ignore

beforeAll(async () => {
  ;({ site, readings } = await iseharaReports())
  database = await openNode()
})
afterAll(() => database.close())

describe('three reports of which nothing is decided', () => {
  beforeAll(() => fill(null))

  it('have what was renamed or split as gone and added', async () => {
    expect(await changed()).toEqual([
      ['2024', 'added', '相談、アドバイス', 2, null, null],
      ['2024', 'added', '市民活動の情報提供', 2, null, null],
      ['2024', 'gone', '相談、アドバイス、情報提供', 2, null, null],
      ['2023', 'added', 'オンライン意見募集', 2, null, null],
      ['2023', 'added', '市民提案型事業制度', 3, null, null],
      ['2023', 'added', '市民活動災害補償保険制度', 2, null, null],
      ['2023', 'gone', '電子会議室の設置と運営', 2, null, null],
      ['2023', 'gone', '市民提案型事業制度', 2, null, null],
      ['2023', 'gone', '市民活動保険制度', 2, null, null],
    ])
  })
})

describe('three reports of which all that is alike is decided to be the same', () => {
  const words = { municipality: '神奈川県伊勢原市', section: '2 市民活動を促進、伸長する取り組み', process: '', theme: '', category: 2 } // prettier-ignore
  const [before, after] = ['市民活動保険制度', '市民活動災害補償保険制度'].map((initiative) => initiativeId({ ...words, initiative })) // prettier-ignore
  beforeAll(() => fill('same'))

  it('have it as renamed, moved and split, with the words of both reports', async () => {
    expect(await changed()).toEqual([
      ['2024', 'split', '相談、アドバイス', 2, '相談、アドバイス、情報提供', 2],
      ['2024', 'split', '市民活動の情報提供', 2, '相談、アドバイス、情報提供', 2],
      ['2023', 'added', 'オンライン意見募集', 2, null, null],
      ['2023', 'renamed', '市民活動災害補償保険制度', 2, '市民活動保険制度', 2],
      ['2023', 'moved', '市民提案型事業制度', 3, '市民提案型事業制度', 2],
      ['2023', 'gone', '電子会議室の設置と運営', 2, null, null],
    ])
  })

  it('lead from the address that either wording gives to the one initiative', async () => {
    const [ofBefore, ofAfter] = await Promise.all(
      [before, after].map((id) => database.all(initiativeWithNeighbours(id ?? ''))),
    )
    expect(ofBefore?.find(({ relation }) => relation === 'self')?.initiative).toBe('市民活動災害補償保険制度')
    expect(ofAfter).toEqual(ofBefore)
    expect(await database.all(initiativeHistory(after ?? ''))).toEqual(await database.all(initiativeHistory(before ?? ''))) // prettier-ignore
    const filtered = (id = '') => database.all(sentences({ ...emptyFilter, initiatives: [id] }))
    const found = await filtered(before)
    expect(found.length).toBeGreaterThan(0)
    expect(await filtered(after)).toEqual(found)
    expect(await filtered('unknown')).toEqual([])
  })

  const page = async (name: string) => {
    const [row] = (await database.all(initiativesChanged(emptyFilter))).filter(({ initiative }) => initiative === name) // prettier-ignore
    return row?.initiativeId ?? ''
  }

  it('show on an initiative’s page the plan beside its result, with the place in the report that planned it', async () => {
    const plans = await database.all(initiativePlans(await page('市民モニター制度')))
    expect(
      plans.map(({ fiscalYear, plan, sentence, report }) => [fiscalYear, plan, sentence, report]),
    ).toEqual([
      [2024, '市民通信員制度を継続実施する。', '市民通信員制度を継続実施した。', 'made-up-fy2023.txt'],
    ])
    for (const { row, column } of plans) for (const place of [row, column]) expect(place).toBeGreaterThan(0)
  })

  it('show there what a later report replaced, with both places, and nothing that stayed', async () => {
    const rows = await database.all(initiativeSuperseded(before ?? ''))
    expect(
      rows.map(({ change, earlier, later, report, byReport }) => [change, earlier, later, report, byReport]),
    ).toEqual([
      [
        'added',
        null,
        '市民活動災害補償制度の周知を図った。',
        'isehara-progress-report.txt',
        'made-up-fy2023.txt',
      ],
    ])
    for (const { row, column, byRow, byColumn } of rows)
      for (const place of [row, column, byRow, byColumn]) expect(place).toBeGreaterThan(0)
  })
})

describe('a row of two made-up reports that stands in another category alone', () => {
  const file = (year: number) => `架空-令和${year}年度.csv`
  const told = async (answer: 'same' | 'different' | null) => {
    const both = [
      { ...(await readMadeUp(earlierReport)), file: file(4) },
      { ...(await readMadeUp(laterReport)), file: file(5) },
    ]
    const [proposal] = proposeDecisions(both, noDecisions, []).filter(
      (one) => one.subject === 'initiative' && one.from.initiative === '区分が変わる行',
    )
    if (proposal?.subject !== 'initiative') throw new Error('nothing is asked')
    expect([proposal.kind, proposal.from.category, proposal.to.category]).toEqual(['moved', 2, 3])
    const decisions = answer ? decide(noDecisions, proposal, answer) : noDecisions
    const joined = joinReports(both, decisions, [])
    await fillDatabase(database, joined, [])
    const rows = await database.all(initiativesChanged(emptyFilter))
    return rows
      .filter(({ initiative }) => initiative === '区分が変わる行')
      .map((row) => [row.presence, row.category, row.earlierCategory])
  }

  it('moved as long as nobody says otherwise, and when the reader says so', async () => {
    expect(await told(null)).toEqual([['moved', 3, 2]])
    expect(await told('same')).toEqual([['moved', 3, 2]])
  })

  it('is one added and one gone once the reader says that they are two', async () => {
    expect(await told('different')).toEqual([
      ['added', 3, null],
      ['gone', 2, null],
    ])
  })
})
