import { initiativeMatrix, type InitiativeMatrixRow } from '../queries/initiativeMatrix.ts'
import { defineCard } from './card.ts'
import { largest } from './rankHeadline.ts'
import { spanOf } from './span.ts'
import { groupBy } from '../domain/groupBy.ts'

export const initiativeMatrixCard = defineCard<InitiativeMatrixRow>({
  id: 'initiative-matrix',
  sets: [],
  query: initiativeMatrix,
  picture: { html: 'matrix' },
  headline: (rows) => {
    const results = rows.filter(
      ({ kind, activityId, matches }) => kind === 'result' && activityId !== null && matches,
    )
    const counts = [...groupBy(results, ({ initiativeId }) => initiativeId).values()]
    const { items, value } = largest(counts, ({ length }) => length)
    const [first] = items
    if (!first?.[0]) return { key: rows.some(({ matches }) => matches) ? 'onlyPlans' : 'noRows' }
    return items.length > 1
      ? { key: 'matrixTie', values: { count: items.length, value } }
      : { key: 'matrix', values: { name: first[0].initiative, value } }
  },
  base: (rows) => {
    const span = spanOf(rows)
    const initiatives = new Set(rows.map(({ initiativeId }) => initiativeId)).size
    return span ? { key: 'matrix', values: { ...span, initiatives } } : { key: 'none' }
  },
  rule: 'matrix',
  explains: ['results', 'noEntry', 'noData', 'flag'],
  columns: [
    { key: 'section', header: 'section', value: ({ section }) => section },
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    {
      key: 'fiscal_year',
      header: 'fiscalYear',
      value: ({ fiscalYear }, { words }) => words.year(fiscalYear),
    },
    { key: 'kind', header: 'kind', value: ({ kind }, { words }) => words.kinds[kind] },
    {
      key: 'outcome',
      header: 'outcome',
      value: ({ outcome }, { words }) => (outcome === null ? words.none : words.outcomes[outcome]),
    },
    { key: 'department', header: 'department', value: ({ department }) => department },
    { key: 'sentence', header: 'sentence', value: ({ sentence }) => sentence },
  ],
})
