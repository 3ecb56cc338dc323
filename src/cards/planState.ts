import { planState, type PlanStateRow } from '../queries/planState.ts'
import { defineCard } from './card.ts'

export const planStateCard = defineCard<PlanStateRow>({
  id: 'plan-state',
  sets: [],
  query: planState,
  picture: { html: 'figures' },
  headline: ([row]) =>
    !row || row.initiatives === 0
      ? { key: 'noRows' }
      : {
          key: 'planState',
          values: { initiatives: row.initiatives, moved: row.moved, silent: row.silent, years: row.years },
        },
  base: ([row]) =>
    row && row.firstYear !== null && row.lastYear !== null && row.latestYear !== null
      ? { key: 'planState', values: { first: row.firstYear, last: row.lastYear, latest: row.latestYear } }
      : { key: 'none' },
  rule: 'planState',
  explains: ['initiative', 'moved', 'noEntry'],
  columns: [
    { key: 'latest_year', header: 'fiscalYear', value: (row) => row.latestYear },
    { key: 'initiatives', header: 'initiatives', value: (row) => row.initiatives },
    { key: 'moved', header: 'moved', value: (row) => row.moved },
    { key: 'silent', header: 'silent', value: (row) => row.silent },
    { key: 'entries', header: 'entries', value: (row) => row.entries },
    { key: 'held', header: 'held', value: (row) => row.held },
    { key: 'planned', header: 'planned', value: (row) => row.planned },
    { key: 'procedures', header: 'procedures', value: (row) => row.procedures },
  ],
})
