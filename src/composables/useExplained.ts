import { useRoute } from 'vue-router'
import type { Card } from '../cards/card.ts'
import type { ExplainedTerm } from '../locales/explainedWords.ts'
import { type Provided, useProvided } from './provided.ts'

/* Which card of a page explains a word: the first that stands on it. */
const explainers = new WeakMap<Provided, Map<string, string>>()

/** The words that a card must explain because no card before it on the page does. */
export const useExplained = ({ id, explains = [] }: Card): readonly ExplainedTerm[] => {
  const provided = useProvided()
  const { path } = useRoute()
  const ofPages = explainers.get(provided) ?? new Map<string, string>()
  explainers.set(provided, ofPages)
  return explains.filter((term) => {
    const place = `${path} ${term}`
    if (!ofPages.has(place)) ofPages.set(place, id)
    return ofPages.get(place) === id
  })
}
