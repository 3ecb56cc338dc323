import { beforeAll, describe, expect, it } from 'vitest'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import type { Site } from '../../src/domain/site.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { decide } from '../../src/join/decide.ts'
import { foreseeJoin } from '../../src/join/foreseeJoin.ts'
import { joinReports } from '../../src/join/joinReports.ts'
import { proposeDecisions } from '../../src/join/proposeDecisions.ts'
import { readMadeUp } from '../madeUp.ts'
import { iseharaReports } from './isehara.ts'

let site: Site
let readings: [Reading, Reading, Reading]
beforeAll(async () => {
  ;({ site, readings } = await iseharaReports())
})

const initiativesIn = (all: readonly Reading[], decisions = noDecisions) => {
  const { joining } = joinReports(all, decisions, [site])
  return new Set(joining.wordings.map(({ initiativeId }) => initiativeId)).size
}

describe('what a join will make of a file, told before', () => {
  it('counts the next report’s initiatives as the same, asked about, new and gone, and misses none', () => {
    const [first, second] = readings
    const told = foreseeJoin([second], [first], noDecisions, [site])
    expect(told.same + told.asked + told.added).toBe(initiativesIn([second]))
    /* Each that is asked about stands alone until it is decided. */
    expect(told.same + 2 * told.asked + told.added + told.gone).toBe(initiativesIn([first, second]))
    const questions = proposeDecisions([first, second], noDecisions, [site]).filter(({ subject }) => subject === 'initiative') // prettier-ignore
    expect(told).toMatchObject({ asked: questions.length, isLater: true, doubt: null, strange: [] })
  })

  it('has nothing left to ask once it is decided', () => {
    const [first, second] = readings
    const decisions = proposeDecisions([first, second], noDecisions, [site]).reduce((made, one) => decide(made, one, 'same'), noDecisions) // prettier-ignore
    const told = foreseeJoin([second], [first], decisions, [site])
    expect(told.asked).toBe(0)
    expect(told.same + told.added + told.gone).toBe(initiativesIn([first, second], decisions))
  })

  it('compares a third report with the one before it, not with initiatives that were gone by then', () => {
    const [first, second, third] = readings
    const alone = foreseeJoin([third], [second], noDecisions, [site])
    const { gone } = foreseeJoin([third], [first, second], noDecisions, [site])
    expect(gone).toBe(alone.gone)
  })

  it('tells an earlier report from a later one', () => {
    const [first, second] = readings
    expect(foreseeJoin([first], [second], noDecisions, [site])).toMatchObject({ isLater: false, doubt: null })
  })

  it('doubts a file of another municipality', async () => {
    const other = await readMadeUp([{ year: 2023, initiative: '講座', text: '講座を開催した。' }])
    expect(foreseeJoin([other], [readings[0]], noDecisions, [site])).toMatchObject({
      doubt: 'other-municipality',
      strange: ['架空市'],
      there: [site.municipality.name],
      same: 0,
      gone: 0,
    })
  })

  it('doubts a file of the same municipality of which hardly an initiative is known', async () => {
    const plans = ['道路の舗装', '橋の点検', '下水道の更新'].map((initiative) => ({ year: 2023, initiative, text: '工事をした。', municipality: site.municipality.name })) // prettier-ignore
    expect(foreseeJoin([await readMadeUp(plans)], [readings[0]], noDecisions, [site])).toMatchObject({
      doubt: 'hardly-alike',
      same: 0,
      added: plans.length,
    })
  })
})
