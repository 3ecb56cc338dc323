import { computed } from 'vue'
import type { Card, CardRow, CardView } from '../cards/card.ts'
import { sayBase, sayHeadline } from '../locales/words.ts'
import { useChoices } from '../stores/choices.ts'
import { useProvided } from './provided.ts'
import { useRows } from './useRows.ts'

/** A card with its rows and words for the reader's filter and settings; words and picture always tell of the same rows. */
export const useCard = (card: Card) => {
  const { words } = useProvided()
  const choices = useChoices()
  const { rows, answered, state } = useRows<CardRow>(() => ({
    name: card.id,
    filter: choices.filter,
    query: card.query(choices.filter),
  }))
  const view = computed<CardView>(() => ({
    words,
    settings: choices.settings,
    filter: answered.value ?? choices.filter,
  }))
  return {
    rows,
    state,
    view,
    headline: computed(() => sayHeadline(words, card.headline(rows.value, view.value))),
    base: computed(() => sayBase(words, card.base(rows.value, view.value))),
  }
}
