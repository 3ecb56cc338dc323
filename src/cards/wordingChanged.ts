import { isEmptyFilter } from '../domain/filter.ts'
import { wordingChanged, type Wording, type WordingChangedRow } from '../queries/wordingChanged.ts'
import { defineCard } from './card.ts'

const count = (rows: readonly WordingChangedRow[], wanted: Wording) =>
  rows.filter(({ wording }) => wording === wanted).length

export const wordingChangedCard = defineCard<WordingChangedRow>({
  id: 'wording-changed',
  sets: [],
  query: wordingChanged,
  picture: { html: 'wording-list' },
  headline: (rows, { filter }) => {
    const fiscalYear = rows[0]?.fiscalYear
    if (fiscalYear === undefined) return { key: isEmptyFilter(filter) ? 'noPairs' : 'noRows' }
    const [reworded, alike] = [count(rows, 'reworded'), count(rows, 'alike')]
    return reworded + alike === 0
      ? { key: 'wordingSame', values: { fiscalYear, same: count(rows, 'same') } }
      : { key: 'wordingChanged', values: { fiscalYear, reworded, alike } }
  },
  base: (rows) => {
    const fiscalYear = rows[0]?.fiscalYear
    return fiscalYear === undefined
      ? { key: 'none' }
      : { key: 'wordingChanged', values: { fiscalYear, pairs: rows.length, same: count(rows, 'same') } }
  },
  rule: 'wordingChanged',
  explains: ['similarity'],
  needs: 'twoYears',
  columns: [
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    { key: 'wording', header: 'change', value: ({ wording }, { words }) => words.changes.wordings[wording] },
    {
      key: 'similarity',
      header: 'similarity',
      value: ({ similarity }) => Math.round(similarity * 100) / 100,
    },
    { key: 'fiscal_year', header: 'fiscalYear', value: (row, { words }) => words.year(row.fiscalYear) },
    { key: 'earlier_sentence', header: 'earlierSentence', value: ({ earlier }) => earlier },
    {
      key: 'earlier_department',
      header: 'earlierDepartment',
      value: ({ earlierDepartment }) => earlierDepartment,
    },
    { key: 'sentence', header: 'sentence', value: ({ later }) => later },
    { key: 'department', header: 'department', value: ({ laterDepartment }) => laterDepartment },
  ],
})
