import { sentences, type SentenceRow } from '../queries/sentences.ts'
import { useChoices } from '../stores/choices.ts'
import { useRows } from './useRows.ts'

/** The sentences behind what the reader opened, within the filter; none while nothing is open. */
export const useReading = () => {
  const choices = useChoices()
  return useRows<SentenceRow>(() => {
    if (choices.reading === null) return null
    const filter = { ...choices.scope, ...choices.reading }
    return { name: 'sentences', filter, query: sentences(filter) }
  })
}
