import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/domain/kind.ts'
import { type Alignable, alignYears } from '../../src/ingest/alignYears.ts'

const sentence = (year: number, kind: Kind, words: string, more: Partial<Alignable> = {}): Alignable => ({
  activity_id: `${year} ${kind} ${words}`,
  initiative_id: '講座',
  fiscal_year: year,
  kind,
  match_text: words,
  departments: '市民協働課',
  ...more,
})

describe('a result', () => {
  const lines = [
    sentence(2022, 'result', '講座を開催した。'),
    sentence(2023, 'plan', '講座を開催する。'),
    sentence(2023, 'result', '講座を開催した。'),
  ]

  it('is paired with the result of the year before and, apart from it, with the plan of its own year', () => {
    expect(
      alignYears(lines).filter(({ later_id }) => later_id === '2023 result 講座を開催した。'),
    ).toMatchObject([
      { earlier_id: '2022 result 講座を開催した。', relation: 'year-before', similarity: 1 },
      { earlier_id: '2023 plan 講座を開催する。', relation: 'plan-of-year' },
    ])
  })

  it('is the earlier sentence of no plan of its own year', () => {
    expect(alignYears(lines).filter(({ later_id }) => later_id.includes('plan'))).toMatchObject([
      { earlier_id: '2022 result 講座を開催した。', relation: 'year-before' },
    ])
  })

  it('is paired with no plan of another initiative, of another year, or of other words', () => {
    const others = [
      sentence(2023, 'plan', '講座を開催する。', { initiative_id: '交流会' }),
      sentence(2024, 'plan', '講座を開催する。'),
      sentence(2023, 'plan', '広報紙で周知する。'),
      sentence(2023, 'result', '講座を開催した。'),
    ]
    expect(alignYears(others).filter(({ relation }) => relation === 'plan-of-year')).toEqual([])
  })

  it('takes a planned sentence once, that of its own department first', () => {
    const twice = [
      sentence(2023, 'plan', '講座を開催する。'),
      sentence(2023, 'result', '講座を開催した。', { activity_id: 'その他', departments: '環境課' }),
      sentence(2023, 'result', '講座を開催した。', { activity_id: '同じ課' }),
    ]
    expect(alignYears(twice).map(({ later_id }) => later_id)).toEqual(['同じ課'])
  })
})
