import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyFilter,
  type Filter,
  filterFields,
  filterParameters,
  isEmptyFilter,
  readFilter,
  toggleChoice,
  writeFilter,
} from '../../src/domain/filter.ts'
import { flagIds } from '../../src/domain/flag.ts'
import { kinds } from '../../src/domain/kind.ts'
import { outcomes } from '../../src/domain/outcome.ts'
import { publicCommentRoles } from '../../src/domain/publicComment.ts'

const chosen: Filter = {
  years: [2022, 2021],
  categories: [10, 2],
  sections: ['2 市民活動を促進、伸長する取り組み'],
  initiatives: ['b', 'a'],
  departments: ['図書館・子ども科学館', '広報戦略課'],
  kinds: ['result', 'plan'],
  outcomes: ['done', 'cancelled'],
  publicComment: ['scheme', 'procedure'],
  flags: ['stopped', 'no-plan'],
  municipalities: ['神奈川県伊勢原市'],
  words: ' 市民 環境 ',
}

describe('a filter in an address', () => {
  it('has its fields in fixed order and its values sorted, numbers by size', () => {
    expect(decodeURIComponent(writeFilter(chosen))).toBe(
      'year=2021&year=2022&category=2&category=10&section=2+市民活動を促進、伸長する取り組み' +
        '&initiative=a&initiative=b&department=図書館・子ども科学館&department=広報戦略課' +
        '&kind=plan&kind=result&outcome=cancelled&outcome=done&public-comment=procedure&public-comment=scheme&flag=no-plan&flag=stopped' +
        '&municipality=神奈川県伊勢原市&words=市民+環境',
    )
  })

  it('is the same however the choices were made', () => {
    const other = Object.fromEntries(
      Object.entries(chosen)
        .reverse()
        .map(([field, values]) => [field, Array.isArray(values) ? [...values, ...values].reverse() : values]),
    )
    expect(writeFilter(other)).toBe(writeFilter(chosen))
  })

  it('is no text where nothing is chosen', () => {
    expect(writeFilter(emptyFilter)).toBe('')
    expect(writeFilter({ years: [], words: '  ' })).toBe('')
    expect(isEmptyFilter(readFilter(''))).toBe(true)
    expect(isEmptyFilter(chosen)).toBe(false)
  })

  it('keeps the names that stand in old links', () => {
    expect(Object.values(filterParameters)).toEqual([
      'year',
      'category',
      'section',
      'initiative',
      'department',
      'kind',
      'outcome',
      'public-comment',
      'flag',
      'municipality',
      'words',
    ])
  })

  it('comes back with its values sorted', () => {
    expect(readFilter(writeFilter(chosen))).toEqual({
      ...chosen,
      publicComment: ['procedure', 'scheme'],
      years: [2021, 2022],
      categories: [2, 10],
      initiatives: ['a', 'b'],
      departments: ['図書館・子ども科学館', '広報戦略課'],
      kinds: ['plan', 'result'],
      outcomes: ['cancelled', 'done'],
      flags: ['no-plan', 'stopped'],
      words: '市民 環境',
    })
  })

  it('comes back whatever was chosen', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    const texts = fc.uniqueArray(text, { maxLength: 3 })
    const numbers = fc.uniqueArray(fc.maxSafeInteger(), { maxLength: 3 })
    const choices: fc.Arbitrary<Filter> = fc.record({
      years: numbers,
      categories: numbers,
      sections: texts,
      initiatives: texts,
      departments: texts,
      kinds: fc.subarray([...kinds]),
      outcomes: fc.subarray([...outcomes]),
      publicComment: fc.subarray([...publicCommentRoles]),
      flags: fc.subarray([...flagIds]),
      municipalities: texts,
      words: fc.string({ unit: 'grapheme' }),
    })
    fc.assert(
      fc.property(choices, (filter) => {
        const read = readFilter(writeFilter(filter))
        expect(read.words).toBe(filter.words.trim())
        for (const field of filterFields)
          if (field !== 'words')
            expect(new Set<unknown>(read[field])).toEqual(new Set<unknown>(filter[field]))
        expect(writeFilter(read)).toBe(writeFilter(filter))
      }),
      { seed: 33 },
    )
  })

  it('leaves out what does not fit its field', () => {
    const junk =
      '?year=2021&year=x&year=1.5&year=&category=II&kind=maybe&kind=plan&outcome=%&flag=__proto__&foo=1&words='
    expect(readFilter(junk)).toEqual({ ...emptyFilter, years: [2021], kinds: ['plan'] })
  })

  it('never fails on an address, and says the same of what it read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('year=', 'flag=', 'words=', '&', '%', '=', '%E4%', '2022', 'あ', '+')),
        (parts) => {
          const text = writeFilter(readFilter(parts.join('')))
          expect(writeFilter(readFilter(text))).toBe(text)
        },
      ),
      { seed: 10, numRuns: 500 },
    )
  })
})

describe('a click on a choice', () => {
  it('chooses it, and a second click lets it go', () => {
    const start = { ...emptyFilter, words: '市民' }
    const once = toggleChoice(start, { departments: ['広報戦略課'], years: [2022] })
    expect(once).toEqual({ ...start, departments: ['広報戦略課'], years: [2022] })
    expect(toggleChoice(once, { years: [2022], departments: ['広報戦略課'] })).toEqual(start)
  })

  it('replaces another choice of the same field', () => {
    const filter = { ...emptyFilter, years: [2021, 2022] }
    expect(toggleChoice(filter, { years: [2022] }).years).toEqual([2022])
  })
})
