import { isEmptyFilter } from '../domain/filter.ts'
import { changesWords } from '../locales/changesWords.ts'
import { wordingChanged, type WordingChangedRow } from '../queries/wordingChanged.ts'
import { defineCard } from './card.ts'
import { countBy } from './countBy.ts'

export const wordingChangedCard = defineCard<WordingChangedRow>({
  id: 'wording-changed',
  sets: [],
  query: wordingChanged,
  picture: { html: 'wording-list' },
  headline: (rows, { filter, words }) => {
    const { headlines } = changesWords(words.language)
    const [first] = rows
    if (!first) return isEmptyFilter(filter) ? headlines.noPairs : { key: 'noRows' }
    const { new: added = 0, gone = 0 } = countBy(rows, ({ wording }) => wording)
    return headlines.wording({ ...first, sentences: rows.length - gone, added, gone })
  },
  base: (rows, { words }) => {
    const [first] = rows
    if (!first) return { key: 'none' }
    const counts = countBy(rows, ({ wording }) => wording)
    return changesWords(words.language).bases.wording({ ...first, counts })
  },
  rule: 'wordingChanged',
  explains: ['similarity'],
  needs: 'twoYears',
  columns: [
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    {
      key: 'wording',
      header: 'change',
      value: ({ wording }, { words }) => changesWords(words.language).wordings[wording],
    },
    {
      key: 'similarity',
      header: 'similarity',
      value: ({ similarity }) => (similarity === null ? null : Math.round(similarity * 100) / 100),
    },
    { key: 'earlier_year', header: 'earlierYear', value: (row, { words }) => words.year(row.earlierYear) },
    { key: 'earlier_sentence', header: 'earlierSentence', value: ({ earlier }) => earlier },
    {
      key: 'earlier_department',
      header: 'earlierDepartment',
      value: ({ earlierDepartment }) => earlierDepartment,
    },
    { key: 'fiscal_year', header: 'fiscalYear', value: (row, { words }) => words.year(row.fiscalYear) },
    { key: 'sentence', header: 'sentence', value: ({ later }) => later },
    { key: 'department', header: 'department', value: ({ laterDepartment }) => laterDepartment },
  ],
})
