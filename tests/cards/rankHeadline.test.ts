import { describe, expect, it } from 'vitest'
import { largest, rankHeadline } from '../../src/cards/rankHeadline.ts'
import { ja } from '../../src/locales/ja.ts'
import { sayHeadline } from '../../src/locales/words.ts'

const count = (name: string, value: number) => ({ name, value })

describe('the headline of a ranking', () => {
  it('names the department with most entries', () => {
    const counts = [count('環境対策課', 3), count('市民協働課', 12), count('農業振興課', 11)]
    expect(rankHeadline('entries', counts)).toEqual({
      key: 'most',
      values: { subject: 'entries', names: ['市民協働課'], value: 12 },
    })
    expect(sayHeadline(ja, rankHeadline('entries', counts))).toBe('活動の記載は市民協働課の12件が最も多い')
  })

  it('names all that tie, in the order of the rows', () => {
    const counts = [count('環境対策課', 12), count('農業振興課', 3), count('市民協働課', 12)]
    expect(rankHeadline('entries', counts)).toEqual({
      key: 'most',
      values: { subject: 'entries', names: ['環境対策課', '市民協働課'], value: 12 },
    })
    expect(sayHeadline(ja, rankHeadline('entries', counts))).toBe(
      '活動の記載は環境対策課と市民協働課の各12件が最も多い',
    )
  })

  it('counts the departments that tie where there are too many to name', () => {
    const counts = ['あ課', 'い課', 'う課', 'え課'].map((name) => count(name, 1))
    expect(sayHeadline(ja, rankHeadline('held', counts))).toBe('実施した活動は4の課が1件で並ぶ')
  })

  it('names the only department there is', () => {
    expect(sayHeadline(ja, rankHeadline('procedures', [count('都市政策課', 1)]))).toBe(
      'パブリックコメントは都市政策課の1件が最も多い',
    )
  })

  it('says that nothing is left where there are no rows', () => {
    expect(rankHeadline('entries', [])).toEqual({ key: 'noRows' })
  })

  it('names no department where all have 0, as departments with plans only do', () => {
    expect(rankHeadline('entries', [count('環境対策課', 0), count('市民協働課', 0)])).toEqual({
      key: 'onlyPlans',
    })
  })
})

describe('the largest of some items', () => {
  it('is every item with the largest value, and the value', () => {
    expect(largest([3, 9, 1, 9], (value) => value)).toEqual({ items: [9, 9], value: 9 })
  })

  it('is nothing where there are no items or all are 0', () => {
    expect(largest<number>([], (value) => value)).toEqual({ items: [], value: 0 })
    expect(largest([0, 0], (value) => value)).toEqual({ items: [], value: 0 })
  })
})
