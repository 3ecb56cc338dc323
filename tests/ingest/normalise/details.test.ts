import { describe, expect, it } from 'vitest'
import { splitBullets } from '../../../src/ingest/normalise/bullets.ts'
import { bulletStyleOf } from '../../../src/ingest/normalise/bulletStyle.ts'
import { cellEntries, charactersOf } from '../../../src/ingest/shapes/wideCell.ts'

const split = (cell: string, others: readonly string[] = []) =>
  splitBullets(cell, bulletStyleOf([cell, ...others], 'auto')).map(({ words }) => words)

const entriesOf = (cell: string, others: readonly string[] = []) => {
  const entries = cellEntries(cell, { kind: 'result', style: bulletStyleOf([cell, ...others], 'auto'), known: new Set(), departments: [] }) // prettier-ignore
  expect(entries.reduce((sum, entry) => sum + charactersOf(entry), 0)).toBe(cell.replace(/\s+/gu, '').length)
  return entries.map(({ words, departments, outcome }) => [words, departments.join('、'), outcome])
}
const dotted = '・相談会を開催した。(福祉課)'

describe('details below an entry', () => {
  it.each([
    ['●講座を開催した。(広報課)\n　・内訳 10人\n　・延べ 12人\n●広報紙を配った。(文書課)', '・'],
    ['○講座を開催した。(広報課)\n  ・内訳 10人\n  ・延べ 12人\n○広報紙を配った。(文書課)', '・'],
    ['①講座を開催した。(広報課)\n　-内訳 10人\n　-延べ 12人\n②広報紙を配った。(文書課)', '-'],
  ])('stay in its sentence as printed, and leave it its department: %j', (cell, mark) => {
    const [first] = cell.split(/\n(?=\S)/u)
    expect(entriesOf(cell, [dotted, '- 相談会を開催した。(福祉課)'])).toEqual([
      [first?.slice(1), '広報課', 'done'],
      ['広報紙を配った。', '文書課', 'done'],
    ])
    expect(first).toContain(`${mark}内訳`)
  })

  it('that are not indented are entries of their own after a department, as before', () => {
    expect(split('●講座を開催した。(広報課)\n・広報紙を配った。(文書課)', [dotted])).toHaveLength(2)
  })

  it('a department at the end of the last detail is the entry’s', () => {
    expect(entriesOf('●講座を開催した。\n　・第1回 10人\n　・第2回 12人（広報課）', [dotted])).toEqual([
      ['講座を開催した。\n　・第1回 10人\n　・第2回 12人', '広報課', 'done'],
    ])
  })
})

describe('a note below an entry', () => {
  it.each(['※ 3月末現在の数', '（注）延べ人数による', '＊延べ人数'])(
    '「%s」 does not hide its department',
    (note) => {
      expect(entriesOf(`●講座を開催した。（企画課）\n${note}\n●広報紙を配った。（文書課）`)).toEqual([
        [`講座を開催した。（企画課）\n${note}`, '企画課', 'done'],
        ['広報紙を配った。', '文書課', 'done'],
      ])
    },
  )

  it('belongs to the line above it where lines part the entries', () => {
    expect(entriesOf('講座を開催した。（企画課）\n※ 延べ人数による。\n広報紙を配った。（文書課）')).toEqual([
      ['講座を開催した。（企画課）\n※ 延べ人数による。', '企画課', 'done'],
      ['広報紙を配った。', '文書課', 'done'],
    ])
  })
})

describe('numbers on one line', () => {
  it.each([
    ['１．講座　２．見学会', ['講座', '見学会']],
    ['1.講座 2.見学会 3.相談会', ['講座', '見学会', '相談会']],
    ['(1) 講座 (2) 見学会', ['講座', '見学会']],
    ['1.講座 2.見学会\n3.相談会', ['講座', '見学会', '相談会']],
  ])('from 1 on part the entries of %j', (cell, words) => {
    expect(split(cell)).toEqual(words)
  })

  it.each([
    '1.講座　3.見学会',
    '2.講座　3.見学会',
    '1.講座2.見学会',
    '1.講座に 1.5倍の応募',
    '(1)と(2)の講座',
  ])('that do not count on from 1, or that stand within words, part nothing: %j', (cell) => {
    expect(split(cell)).toHaveLength(1)
  })
})
