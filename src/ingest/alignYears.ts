import type { FiscalYear } from '../domain/fiscalYear.ts'
import { groupBy } from '../domain/groupBy.ts'
import type { Kind } from '../domain/kind.ts'
import type { PairRelation } from '../domain/pairRelation.ts'
import { bigrams, dice } from './normalise/similarity.ts'

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

const leastSimilarity = 0.5
/* Beyond this many comparisons in one pair of years only equal sentences are paired: the page must not freeze. */
const mostComparisons = 40_000

interface Candidate extends Omit<SimilarPair, 'relation'> {
  readonly sameDepartment: boolean
}

const candidate = (left: Alignable, right: Alignable, alike: number): Candidate => ({
  earlier_id: left.activity_id,
  later_id: right.activity_id,
  similarity: alike,
  sameDepartment: left.departments === right.departments,
})

const equalCandidates = (earlier: readonly Alignable[], later: readonly Alignable[]): Candidate[] => {
  const byText = groupBy(later, ({ match_text }) => match_text)
  return earlier.flatMap((left) =>
    (byText.get(left.match_text) ?? []).map((right) => candidate(left, right, 1)),
  )
}

/* Each pair of letters of the later sentences knows where it stands, so that only shared pairs are counted. */
const similarCandidates = (earlier: readonly Alignable[], later: readonly Alignable[]): Candidate[] => {
  const standing = new Map<number, number[]>()
  const totals = later.map(({ match_text }, index) => {
    const pairs = bigrams(match_text)
    for (const [pair, count] of pairs) {
      const found = standing.get(pair)
      if (found) found.push(index, count)
      else standing.set(pair, [index, count])
    }
    return Math.max(0, match_text.length - 1)
  })
  const shared = new Int32Array(later.length)
  return earlier.flatMap((left) => {
    shared.fill(0)
    for (const [pair, count] of bigrams(left.match_text)) {
      const found = standing.get(pair) ?? []
      for (let at = 0; at < found.length; at += 2)
        shared[found[at] as number]! += Math.min(count, found[at + 1] as number)
    }
    const total = Math.max(0, left.match_text.length - 1)
    const found: Candidate[] = []
    later.forEach((right, index) => {
      const alike = left.match_text === right.match_text ? 1 : dice(shared[index] ?? 0, total + (totals[index] ?? 0)) // prettier-ignore
      if (alike >= leastSimilarity) found.push(candidate(left, right, alike))
    })
    return found
  })
}

const candidatesOf = (earlier: readonly Alignable[], later: readonly Alignable[]): Candidate[] =>
  earlier.length * later.length > mostComparisons
    ? equalCandidates(earlier, later)
    : similarCandidates(earlier, later)

/** Pairs the sentences of two cells: each at most once, the most alike first and the same department first among equals. */
const pairCells = (
  earlier: readonly Alignable[],
  later: readonly Alignable[],
  relation: PairRelation,
): SimilarPair[] => {
  const taken = new Set<string>()
  return candidatesOf(earlier, later)
    .sort((a, b) => b.similarity - a.similarity || Number(b.sameDepartment) - Number(a.sameDepartment))
    .filter(({ earlier_id, later_id }) => {
      if (taken.has(`<${earlier_id}`) || taken.has(`>${later_id}`)) return false
      taken.add(`<${earlier_id}`).add(`>${later_id}`)
      return true
    })
    .map(({ earlier_id, later_id, similarity }) => ({ earlier_id, later_id, relation, similarity }))
}

/**
 * Pairs each sentence, within one initiative, with the one of the year before that it goes on from, a result if there
 * are any, else a plan; and each result with the plan of its own year, where a report has told that as well.
 */
export const alignYears = (activities: readonly Alignable[]): SimilarPair[] =>
  [...groupBy(activities, ({ initiative_id }) => initiative_id).values()].flatMap((ofInitiative) => {
    const cells = groupBy(ofInitiative, ({ fiscal_year, kind }) => `${fiscal_year} ${kind}`)
    const cellOf = (year: FiscalYear, kind: Kind) => cells.get(`${year} ${kind}`)
    return [...cells.values()].flatMap((later) => {
      const { fiscal_year: year, kind } = later[0] ?? { fiscal_year: 0, kind: 'plan' as const }
      const before = cellOf(year - 1, 'result') ?? cellOf(year - 1, 'plan') ?? []
      const planned = kind === 'result' ? (cellOf(year, 'plan') ?? []) : []
      return [...pairCells(before, later, 'year-before'), ...pairCells(planned, later, 'plan-of-year')]
    })
  })
