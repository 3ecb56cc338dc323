import type { FiscalYear } from '../domain/fiscalYear.ts'
import { groupBy } from '../domain/groupBy.ts'
import type { Kind } from '../domain/kind.ts'
import type { PairRelation } from '../domain/pairRelation.ts'
import { type BigramCodes, bigramCodes } from './normalise/bigramCodes.ts'
import { type ComparedCell, pairCells } from './pairCells.ts'

/** What is compared: an activity of one initiative. */
export interface Alignable {
  readonly activity_id: string
  readonly initiative_id: string
  readonly fiscal_year: FiscalYear
  readonly kind: Kind
  readonly match_text: string
  readonly departments: string
}

/** Two activities of one initiative that say nearly the same: of adjacent years, or a plan and a result of one year. */
export interface SimilarPair {
  readonly earlier_id: string
  readonly later_id: string
  readonly relation: PairRelation
  /** Dice's coefficient of bigrams, 0 to 1. */
  readonly similarity: number
}

/** The sentences of one cell of an initiative. */
export interface AlignedCell extends ComparedCell {
  readonly fiscal_year: FiscalYear
  readonly kind: Kind
}

/**
 * Pairs each sentence of one initiative with the one of the year before that it goes on from, a result if there are
 * any, else a plan; and each result with the plan of its own year, where a report has told that as well. `take` hears
 * of each pair: the cells, and the places in them.
 */
export const alignCells = <Cell extends AlignedCell>(
  cells: readonly Cell[],
  codes: BigramCodes,
  take: (earlier: Cell, at: number, later: Cell, place: number, relation: PairRelation, similarity: number) => void, // prettier-ignore
): void => {
  codes.clear()
  const keyOf = (year: FiscalYear, kind: Kind) => `${year} ${kind}`
  const byKey = new Map(cells.map((cell) => [keyOf(cell.fiscal_year, cell.kind), cell]))
  for (const later of cells) {
    const { fiscal_year: year, kind } = later
    const pair = (earlier: Cell | undefined, relation: PairRelation) => {
      if (!earlier) return
      pairCells(earlier, later, codes, (at, place, similarity) => take(earlier, at, later, place, relation, similarity)) // prettier-ignore
    }
    pair(byKey.get(keyOf(year - 1, 'result')) ?? byKey.get(keyOf(year - 1, 'plan')), 'year-before')
    if (kind === 'result') pair(byKey.get(keyOf(year, 'plan')), 'plan-of-year')
  }
}

/** Pairs sentences within each initiative as `alignCells` does. */
export const alignYears = (activities: readonly Alignable[]): SimilarPair[] => {
  const codes = bigramCodes()
  const departments = new Map<string, number>()
  const departmentOf = (name: string): number => {
    const known = departments.get(name) ?? departments.size
    departments.set(name, known)
    return known
  }
  const pairs: SimilarPair[] = []
  for (const ofInitiative of groupBy(activities, ({ initiative_id }) => initiative_id).values()) {
    const cells = [
      ...groupBy(ofInitiative, ({ fiscal_year, kind }) => `${fiscal_year} ${kind}`).values(),
    ].map((some) => ({
      fiscal_year: some[0]?.fiscal_year ?? 0,
      kind: some[0]?.kind ?? ('plan' as const),
      ids: some.map(({ activity_id }) => activity_id),
      texts: some.map(({ match_text }) => match_text),
      departments: some.map((one) => departmentOf(one.departments)),
      bigrams: null,
    }))
    alignCells(
      cells,
      codes,
      (earlier, at, later, place, relation, similarity) =>
      pairs.push({ earlier_id: earlier.ids[at] ?? '', later_id: later.ids[place] ?? '', relation, similarity }), // prettier-ignore
    )
  }
  return pairs
}
