import { emptyFilter } from '../domain/filter.ts'
import { supersededSentences, type SupersededSentenceRow } from '../queries/supersededSentences.ts'
import { useRows } from './useRows.ts'

/** The sentences that a later report worded anew, left out or added. */
export const useSupersededSentences = () =>
  useRows<SupersededSentenceRow>(() => ({
    name: 'superseded-sentences',
    filter: emptyFilter,
    query: supersededSentences(),
  }))
