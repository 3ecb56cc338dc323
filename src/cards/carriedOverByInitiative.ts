import { isEmptyFilter } from '../domain/filter.ts'
import { changesWords } from '../locales/changesWords.ts'
import {
  carriedOverByInitiative,
  type CarriedOverByInitiativeRow,
} from '../queries/carriedOverByInitiative.ts'
import { carriedColumns } from './carriedColumns.ts'
import { defineCard } from './card.ts'

/* Below this many no percentage is given. */
const leastOfShare = 10

const total = (rows: readonly CarriedOverByInitiativeRow[]) => {
  const sum = (countOf: (row: CarriedOverByInitiativeRow) => number) =>
    rows.reduce((all, row) => all + countOf(row), 0)
  const [entries, verbatim] = [sum((row) => row.entries), sum((row) => row.verbatim)]
  const [same, reworded] = [sum((row) => row.same), sum((row) => row.reworded)]
  const share = entries < leastOfShare ? null : Math.round((verbatim / entries) * 100)
  return { entries, verbatim, same, reworded, gone: entries - verbatim - same - reworded, share }
}

export const carriedOverByInitiativeCard = defineCard<CarriedOverByInitiativeRow>({
  id: 'carried-over-by-initiative',
  sets: [],
  query: carriedOverByInitiative,
  picture: { html: 'carried-over' },
  headline: (rows, { filter, words }) => {
    const { headlines } = changesWords(words.language)
    const [first] = rows
    if (!first) return isEmptyFilter(filter) ? headlines.noPairs : { key: 'noRows' }
    return headlines.carriedOver({ ...first, ...total(rows) })
  },
  base: (rows, { words }) =>
    rows.length === 0 ? { key: 'none' } : changesWords(words.language).bases.carriedOver(total(rows)),
  rule: 'carriedOver',
  needs: 'twoYears',
  columns: [
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    ...carriedColumns,
  ],
})
