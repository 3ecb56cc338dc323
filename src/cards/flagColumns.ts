import type { FlagRow } from '../queries/flaggedInitiatives.ts'
import type { CardColumn } from './card.ts'
import { flagReason } from './flagReason.ts'

/** The columns of every table of flags. */
export const flagColumns: readonly CardColumn<FlagRow>[] = [
  { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
  { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
  { key: 'flag', header: 'flag', value: ({ flag }, { words }) => words.flags[flag].name },
  { key: 'reason', header: 'reason', value: (row, { words }) => flagReason(row, words) },
  { key: 'policy', header: 'policy', value: ({ policy }) => policy },
  {
    key: 'sentence',
    header: 'sentence',
    value: ({ evidence }) => evidence.map(({ text }) => text).join('\n'),
  },
]
