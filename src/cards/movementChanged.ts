import { isEmptyFilter } from '../domain/filter.ts'
import { changesWords } from '../locales/changesWords.ts'
import { movementChanged, type MovementChangedRow } from '../queries/movementChanged.ts'
import { defineCard } from './card.ts'
import { countBy } from './countBy.ts'
import { reported } from './reported.ts'

export const movementChangedCard = defineCard<MovementChangedRow>({
  id: 'movement-changed',
  sets: [],
  query: movementChanged,
  picture: { html: 'movement-changes' },
  headline: (rows, { filter, words }) => {
    const { headlines } = changesWords(words.language)
    const [first] = rows
    if (!first) return isEmptyFilter(filter) ? headlines.noTwoYears : { key: 'noRows' }
    const counts = countBy(rows, ({ movement }) => movement)
    const {
      'newly-moving': newlyMoving = 0,
      resumed = 0,
      'newly-silent': newlySilent = 0,
      moving = 0,
    } = counts
    return headlines.movement({ ...first, newlyMoving, resumed, newlySilent, moving })
  },
  base: (rows, { words }) => {
    const [first] = rows
    if (!first) return { key: 'none' }
    const { moving = 0, silent = 0 } = countBy(rows, ({ movement }) => movement)
    return changesWords(words.language).bases.movement({ ...first, initiatives: rows.length, moving, silent })
  },
  rule: 'movementChanged',
  needs: 'twoYears',
  explains: ['noEntry'],
  columns: [
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    {
      key: 'movement',
      header: 'change',
      value: ({ movement }, { words }) => changesWords(words.language).movements[movement],
    },
    { key: 'earlier_year', header: 'earlierYear', value: (row, { words }) => words.year(row.earlierYear) },
    {
      key: 'earlier_entries',
      header: 'earlierEntries',
      value: ({ earlierEntries }) => reported(earlierEntries),
    },
    {
      key: 'earlier_held',
      header: 'earlierHeld',
      value: ({ earlierEntries, earlierHeld }) => (earlierEntries === 0 ? null : earlierHeld),
    },
    { key: 'fiscal_year', header: 'fiscalYear', value: (row, { words }) => words.year(row.fiscalYear) },
    { key: 'entries', header: 'entries', value: ({ entries }) => reported(entries) },
    { key: 'held', header: 'held', value: ({ entries, held }) => (entries === 0 ? null : held) },
  ],
})
