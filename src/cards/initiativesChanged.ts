import { isEmptyFilter } from '../domain/filter.ts'
import {
  initiativesChanged,
  type InitiativesChangedRow,
  type Presence,
} from '../queries/initiativesChanged.ts'
import { defineCard } from './card.ts'

/** The initiatives of the newest two reports. */
const newest = (rows: readonly InitiativesChangedRow[]) =>
  rows.filter(({ laterReport }) => laterReport === rows[0]?.laterReport)

const count = (rows: readonly InitiativesChangedRow[], wanted: Presence) =>
  newest(rows).filter(({ presence }) => presence === wanted).length

export const initiativesChangedCard = defineCard<InitiativesChangedRow>({
  id: 'initiatives-changed',
  sets: [],
  query: initiativesChanged,
  picture: { html: 'initiative-changes' },
  headline: (rows, { filter }) => {
    const [first] = rows
    if (!first) return { key: isEmptyFilter(filter) ? 'noTwoReports' : 'noRows' }
    const [added, renamed, moved] = [count(rows, 'added'), count(rows, 'renamed'), count(rows, 'moved')]
    const [split, gone] = [count(rows, 'split'), count(rows, 'gone')]
    return added + renamed + moved + split + gone === 0
      ? { key: 'initiativesSame', values: { initiatives: count(rows, 'both') } }
      : { key: 'initiativesChanged', values: { added, renamed, moved, split, gone } }
  },
  base: (rows) => {
    const [first] = rows
    return first
      ? { key: 'initiativesChanged', values: { ...first, both: count(rows, 'both') } }
      : { key: 'none' }
  },
  rule: 'initiativesChanged',
  needs: 'twoReports',
  columns: [
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    {
      key: 'presence',
      header: 'change',
      value: ({ presence }, { words }) => words.changes.presences[presence],
    },
    { key: 'place', header: 'section', value: ({ place }) => place },
    {
      key: 'earlier_initiative',
      header: 'earlierInitiative',
      value: ({ earlierInitiative }) => earlierInitiative,
    },
    {
      key: 'earlier_category',
      header: 'earlierCategory',
      value: ({ earlierInitiative, earlierCategory }, { words }) =>
        earlierInitiative === null ? null : words.category(earlierCategory),
    },
    { key: 'earlier_place', header: 'earlierSection', value: ({ earlierPlace }) => earlierPlace },
    { key: 'earlier_report', header: 'earlierReport', value: ({ earlierReport }) => earlierReport },
    { key: 'later_report', header: 'laterReport', value: ({ laterReport }) => laterReport },
  ],
})
