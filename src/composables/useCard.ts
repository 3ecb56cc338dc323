import { computed, watch } from 'vue'
import { baseOf } from '../cards/baseOf.ts'
import type { Card, CardRow, CardView } from '../cards/card.ts'
import { drawnRows } from '../cards/drawnRows.ts'
import { isEmptyFilter } from '../domain/filter.ts'
import { defaultSettings } from '../domain/settings.ts'
import { sayHeadline } from '../locales/words.ts'
import { useChoices } from '../stores/choices.ts'
import { useData } from '../stores/data.ts'
import { useProvided } from './provided.ts'
import { useRenamedDepartments } from './useRenamedDepartments.ts'
import { useRows } from './useRows.ts'

/**
 * A card with its rows and words for the reader's filter and settings; words and picture always tell of the same rows.
 * Before the first answer there is nothing to tell, and the headline says so.
 */
export const useCard = (card: Card) => {
  const { words } = useProvided()
  const choices = useChoices()
  const {
    rows: answer,
    answered,
    state,
  } = useRows<CardRow>(() => ({
    name: card.id,
    filter: choices.scope,
    query: card.query(choices.scope),
  }))
  const data = useData()
  watch(
    () => choices.foreseen,
    (scope) => {
      if (scope) data.askAhead(card.query(scope))
    },
  )
  const isAnswered = computed(() => answered.value !== null)
  const { rows: renamed } = useRenamedDepartments()
  const view = computed<CardView>(() => {
    const filter = answered.value ?? choices.scope
    const { names = defaultSettings.names } = filter
    return { words, settings: { ...choices.settings, names }, filter, renamed: renamed.value.length > 0 }
  })
  const rows = computed(() => (isAnswered.value ? drawnRows(card, answer.value, view.value) : answer.value))
  return {
    rows,
    state,
    view,
    isAnswered,
    /** Whether the reports opened say nothing of what the card is about. */
    isLacking: computed(() => rows.value.length < answer.value.length),
    headline: computed(() => {
      if (!isAnswered.value) return words.card.unanswered
      const told = card.headline(answer.value, view.value)
      /* Where nothing was chosen, nothing was reported. */
      const isUnreported =
        typeof told !== 'string' && told.key === 'noRows' && isEmptyFilter(view.value.filter)
      return sayHeadline(words, isUnreported ? { key: 'noneReported' } : told)
    }),
    base: computed(() => (isAnswered.value ? baseOf(card, rows.value, view.value) : '')),
  }
}
