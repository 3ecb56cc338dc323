import { computed } from 'vue'
import type { Card } from '../cards/card.ts'
import { emptyFilter } from '../domain/filter.ts'
import { planVsActual } from '../queries/planVsActual.ts'
import { useRows } from './useRows.ts'

/** Cards in their order; while no year has both a plan and results, what needs both stands behind what can be told. */
export const useFillableFirst = (cards: readonly Card[]) => {
  const { rows } = useRows(() => ({
    name: 'plan-vs-actual',
    filter: emptyFilter,
    query: planVsActual(emptyFilter),
  }))
  const needsBoth = ({ needs }: Card) => needs === 'planAndResult'
  return computed(() =>
    rows.value.length > 0 ? cards : [...cards.filter((card) => !needsBoth(card)), ...cards.filter(needsBoth)],
  )
}
