import { isEmptyFilter } from '../domain/filter.ts'
import { changesWords } from '../locales/changesWords.ts'
import { initiativesChanged, type InitiativesChangedRow } from '../queries/initiativesChanged.ts'
import { defineCard } from './card.ts'
import { countBy } from './countBy.ts'

/** What became of the initiatives of the newest two reports. */
const counts = (rows: readonly InitiativesChangedRow[]) =>
  countBy(
    rows.filter(({ laterReport }) => laterReport === rows[0]?.laterReport),
    ({ presence }) => presence,
  )

export const initiativesChangedCard = defineCard<InitiativesChangedRow>({
  id: 'initiatives-changed',
  sets: [],
  query: initiativesChanged,
  picture: { html: 'initiative-changes' },
  headline: (rows, { filter, words }) => {
    const { headlines } = changesWords(words.language)
    if (rows.length === 0) return isEmptyFilter(filter) ? headlines.noTwoReports : { key: 'noRows' }
    const { added = 0, renamed = 0, moved = 0, split = 0, gone = 0, both = 0 } = counts(rows)
    return added + renamed + moved + split + gone === 0
      ? headlines.initiativesSame(both)
      : headlines.initiatives({ added, renamed, moved, split, gone })
  },
  base: (rows, { words }) => {
    const [first] = rows
    if (!first) return { key: 'none' }
    return changesWords(words.language).bases.initiatives({ ...first, both: counts(rows).both ?? 0 })
  },
  rule: 'initiativesChanged',
  needs: 'twoReports',
  columns: [
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    {
      key: 'presence',
      header: 'change',
      value: ({ presence }, { words }) => changesWords(words.language).presences[presence],
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
