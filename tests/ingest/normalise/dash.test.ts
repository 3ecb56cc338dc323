import { expect, it } from 'vitest'
import { isDash } from '../../../src/ingest/normalise/isDash.ts'

it.each(['－', '―', '-', 'ー', '—', '−', '--', 'ｰ', ' － ', '・－', '●―', '○ -'])(
  '%j says nothing',
  (text) => {
    expect(isDash(text)).toBe(true)
  },
)

it.each(['', '●', 'なし', '-1', 'ー般会計', '－（広報課）', '同上'])('%j is no dash', (text) => {
  expect(isDash(text)).toBe(false)
})
