import { type Filter, isEmptyFilter } from '../domain/filter.ts'
import { heldOutcomes } from '../domain/outcome.ts'
import type { PlanStateRow } from '../queries/planState.ts'
import type { Words } from '../locales/words.ts'

/** A headline figure: a number, its base or unit, the comparison beside it, and what it opens. */
export interface PlanFigure {
  readonly key: 'entries' | 'moved' | 'procedures' | 'silent'
  readonly label: string
  /** A number, or 「記載なし」: blank is never zero. */
  readonly value: string
  readonly unit: string
  readonly note: string
  /** The sentences behind the figure, as a filter. */
  readonly read: Partial<Filter>
  /** The view that tells more; null where the sentences are the whole story. */
  readonly page: 'publicComment' | 'silent' | null
}

/** The four figures of the plan's state, in words. */
export const planFigures = (
  row: PlanStateRow,
  { figures, none, noneMatching }: Words,
  filter: Filter,
): PlanFigure[] => {
  if (row.latestYear === null) return []
  const base = ` / ${row.initiatives}`
  const reported = (count: number) =>
    count === 0
      ? { value: isEmptyFilter(filter) ? none : noneMatching, unit: '' }
      : { value: String(count), unit: figures.unit }
  const latest: Partial<Filter> = { years: [row.latestYear], kinds: ['result'] }
  return [
    {
      key: 'entries',
      label: figures.entries({ fiscalYear: row.latestYear }),
      ...reported(row.entries),
      note: figures.entriesNote({ held: row.held, previous: row.previousEntries, entries: row.entries }),
      read: latest,
      page: null,
    },
    {
      key: 'moved',
      label: figures.moved,
      value: String(row.moved),
      unit: base,
      note: figures.movedNote({ fiscalYear: row.latestYear }),
      read: { ...latest, outcomes: heldOutcomes },
      page: null,
    },
    {
      key: 'procedures',
      label: figures.procedures,
      ...reported(row.procedures),
      note: figures.proceduresNote({
        previous: row.previousProcedures,
        planned: row.plannedProcedures,
        planYear: row.planYear,
      }),
      read: { ...latest, publicComment: ['procedure'] },
      page: 'publicComment',
    },
    {
      key: 'silent',
      label: figures.silent,
      value: String(row.silent),
      unit: base,
      note:
        row.silent > 0 && row.silentCategory === null
          ? figures.silentSome
          : row.silentCategory === null || row.silentInCategory === null || row.initiativesInCategory === null
            ? figures.silentNone
            : figures.silentNote({
                category: row.silentCategory,
                silent: row.silentInCategory,
                initiatives: row.initiativesInCategory,
              }),
      read: {},
      page: 'silent',
    },
  ]
}
