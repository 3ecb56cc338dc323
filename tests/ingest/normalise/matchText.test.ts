import { expect, it } from 'vitest'
import { matchText } from '../../../src/ingest/normalise/matchText.ts'

it.each([
  ['第22回 道灌まつりを開催した。', '第２３回道灌まつりを開催した。'],
  ['令和元年度の運用状況を公表した。', '令和4年度の運用状況を公表した。'],
  ['平成31年度の評価', '令和2年度の評価'],
  ['Ｗｅｂアンケート', 'Webアンケート'],
])('「%s」 and 「%s」 are the same sentence, digits and years aside', (earlier, later) => {
  expect(matchText(earlier)).toBe(matchText(later))
})

it('sentences that differ in a word stay different', () => {
  expect(matchText('講座を開催した。')).not.toBe(matchText('講座を開催する。'))
})
