import { beforeAll, describe, expect, it } from 'vitest'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import type { Proposal } from '../../src/domain/proposal.ts'
import type { Site } from '../../src/domain/site.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { decide } from '../../src/join/decide.ts'
import { joinReports } from '../../src/join/joinReports.ts'
import { proposeDecisions } from '../../src/join/proposeDecisions.ts'
import { iseharaReports } from './isehara.ts'

let site: Site
let readings: [Reading, Reading, Reading]
let proposals: Proposal[]
beforeAll(async () => {
  ;({ site, readings } = await iseharaReports())
  proposals = proposeDecisions(readings, noDecisions, [site])
})

const told = (one: Proposal) =>
  one.subject === 'department'
    ? `${one.from} → ${one.to} (${one.fiscalYear})`
    : `${one.kind}: ${one.from.initiative} ${one.from.category} → ${one.to.initiative} ${one.to.category}`

const about = (words: string): Proposal => {
  const found = proposals.find((one) => told(one).includes(words))
  if (!found) throw new Error(`No proposal says ${words}`)
  return found
}

describe('what joining asks', () => {
  it('asks of the published report alone about 環境美化センター, by the plan of FY2023', () => {
    const [only, ...others] = proposeDecisions([readings[0]], noDecisions, [site])
    expect(others).toEqual([])
    expect(only && told(only)).toBe('環境美化センター → 清掃リサイクル課 (2023)')
    const [sentences] = only?.evidence ?? []
    expect(sentences?.earlier).toEqual({
      text: '伊勢原市清掃美化審議会を開催し、清掃に関する制度の改善整備その他清掃美化に関する根本的対策を調査審議した。',
      department: '環境美化センター',
      fiscalYear: 2022,
      kind: 'result',
      source: 'isehara-progress-report.txt#cell=21,6',
    })
    expect(sentences?.later).toEqual({
      text: '伊勢原市清掃美化審議会を開催し、清掃に関する制度の改善整備その他清掃美化に関する根本的対策を調査審議する。',
      department: '清掃リサイクル課',
      fiscalYear: 2023,
      kind: 'plan',
      source: 'isehara-progress-report.txt#cell=21,7',
    })
    expect(sentences?.similarity).toBeGreaterThan(0.9)
  })

  it('asks about the initiatives renamed, moved and split, and the department renamed, and about nothing else', () => {
    expect(proposals.map(told).sort()).toEqual(
      [
        'moved: 市民提案型事業制度 2 → 市民提案型事業制度 3',
        'renamed: 市民活動保険制度 2 → 市民活動災害補償保険制度 2',
        'split: 相談、アドバイス、情報提供 2 → 相談、アドバイス 2',
        'split: 相談、アドバイス、情報提供 2 → 市民活動の情報提供 2',
        '人権・広聴相談課 → 広聴・人権課 (2023)',
        '環境美化センター → 清掃リサイクル課 (2023)',
      ].sort(),
    )
  })

  /* 市民・民活・活動・保険・険制・制度 are in both names, of 7 and 11 pairs: 2 × 6 / 18. */
  it('shows for a new name how alike the names are, and the sentences that both reports have', () => {
    const renamed = about('市民活動災害補償保険制度')
    expect(renamed.similarity).toBeCloseTo(12 / 18, 10)
    expect(
      renamed.evidence.map(({ earlier, later, similarity }) => [
        earlier.text,
        earlier.fiscalYear,
        later.text,
        later.fiscalYear,
        similarity,
      ]),
    ).toEqual([
      ['市民活動災害補償制度の運用を行った。', 2022, '市民活動災害補償制度の運用を行った。', 2022, 1],
    ])
  })

  it('does nothing of it unasked', () => {
    const { joining } = joinReports(readings, noDecisions, [site])
    const ids = proposals.flatMap((one) => (one.subject === 'initiative' ? [[one.fromId, one.toId]] : []))
    expect(ids.map(([from = '', to = '']) => joining.identities.get(to) === from)).toEqual([false, false, false, false]) // prettier-ignore
    expect(joining.successors).toEqual([])
  })

  it('asks the same in whatever order the reports are opened', () => {
    const [first, second, third] = readings
    expect(proposeDecisions([third, first, second], noDecisions, [site])).toEqual(proposals)
  })

  it.each(['same', 'different'] as const)('asks nothing again once all is decided: %s', (answer) => {
    const decisions = proposals.reduce((made, one) => decide(made, one, answer), noDecisions)
    expect(proposeDecisions(readings, decisions, [site])).toEqual([])
    const { joining } = joinReports(readings, decisions, [site])
    expect(joining.refused).toEqual([])
    expect(joining.successors.map(({ from }) => from).sort()).toEqual(
      answer === 'same' ? ['人権・広聴相談課', '環境美化センター'] : [],
    )
    expect(joining.splits).toHaveLength(answer === 'same' ? 2 : 0)
  })

  it('takes a later answer in the place of an earlier one', () => {
    const renamed = about('市民活動災害補償保険制度')
    const twice = decide(decide(noDecisions, renamed, 'same'), renamed, 'different')
    expect(twice.initiatives.map(({ decision }) => decision)).toEqual(['different'])
  })

  it('asks for a new name where one of two parts of a split turns out to be another initiative', () => {
    const decisions = decide(noDecisions, about('市民活動の情報提供'), 'different')
    const left = proposeDecisions(readings, decisions, [site]).map(told)
    expect(left).toContain('renamed: 相談、アドバイス、情報提供 2 → 相談、アドバイス 2')
  })

  it('does not ask what site.json says', () => {
    const known = { ...site, departmentSuccessors: [{ from: '環境美化センター', to: '清掃リサイクル課', fiscalYear: 2023 }] } // prettier-ignore
    expect(proposeDecisions([readings[0]], noDecisions, [known])).toEqual([])
  })
})
