import { computed } from 'vue'
import { emptyFilter, isEmptyFilter } from '../domain/filter.ts'
import { groupBy } from '../domain/groupBy.ts'
import { initiativeMatrix, type InitiativeMatrixRow } from '../queries/initiativeMatrix.ts'
import { initiatives, type InitiativeRow } from '../queries/initiatives.ts'
import { sentences, type SentenceRow } from '../queries/sentences.ts'
import { useChoices } from '../stores/choices.ts'
import { useRows } from './useRows.ts'

/** Every sentence that the filter leaves, by initiative in the report's order; without a filter the empty cells, too. */
export const usePaperEntries = () => {
  const choices = useChoices()
  const { rows: printed } = useRows<InitiativeRow>(() => ({
    name: 'initiatives',
    filter: emptyFilter,
    query: initiatives(),
  }))
  const { rows: cells } = useRows<InitiativeMatrixRow>(() => ({
    name: 'initiative-matrix',
    filter: choices.scope,
    query: initiativeMatrix(choices.scope),
  }))
  const { rows: all } = useRows<SentenceRow>(() => ({
    name: 'sentences',
    filter: choices.scope,
    query: sentences(choices.scope),
  }))
  return computed(() => {
    const ofInitiative = groupBy(all.value, ({ initiativeId }) => initiativeId)
    const cellsOf = groupBy(cells.value, ({ initiativeId }) => initiativeId)
    return printed.value
      .filter(({ initiativeId }) => cellsOf.has(initiativeId))
      .map((one) => {
        const own = cellsOf.get(one.initiativeId) ?? []
        return {
          one,
          sentences: ofInitiative.get(one.initiativeId) ?? [],
          cells: isEmptyFilter(choices.filter) ? own : [],
          flags: own[0]?.flags ?? [],
        }
      })
  })
}
