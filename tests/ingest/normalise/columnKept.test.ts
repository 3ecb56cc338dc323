import { expect, it } from 'vitest'
import { columnKept } from '../../../src/ingest/normalise/columnKept.ts'

it.each(['達成率', '進捗度', '前年度比', '増減率', '差', '評価・課題', '自己評価（A～D）'])(
  '%s is said of what was done',
  (header) => {
    expect(columnKept(header)).toBe('assessment')
  },
)

it.each([[['A', 'Ｂ', '－']], [['↑', '→', '']], [['○', '△']], [['順調', 'やや遅れ']]])('so are marks alone: %s', (values) => {
  expect(columnKept('進捗状況', values)).toBe('assessment')
}) // prettier-ignore

it.each([[['A棟を改修した。', 'B']], [['12', '13']], [['－']], [[]]])('texts, figures and blanks are not: %s', (values) => {
  expect(columnKept('進捗状況', values)).toBeNull()
}) // prettier-ignore
