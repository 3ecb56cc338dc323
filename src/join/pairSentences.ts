import type { ExchangeRow } from '../domain/exchange.ts'
import { groupBy } from '../domain/groupBy.ts'
import { bigrams, similarity } from '../ingest/normalise/similarity.ts'
import { matchText } from '../ingest/normalise/matchText.ts'

/** Two sentences that say nearly the same. */
export interface SentencePair {
  readonly earlier: ExchangeRow
  readonly later: ExchangeRow
  /** Dice's coefficient of bigrams, digits and eras aside, 0 to 1. */
  readonly similarity: number
}

const leastSimilarity = 0.5
/* Beyond this many comparisons only equal sentences are paired: the page must not freeze. */
const mostComparisons = 40_000

const bare = (text: string) => text.replace(/\s+/gu, '')

/** Whether two sentences are printed alike, white space aside: words and department. */
export const isPrintedAlike = (left: ExchangeRow, right: ExchangeRow): boolean =>
  bare(left.activity) === bare(right.activity) && left.department === right.department

/**
 * Pairs each sentence with the one it most likely is in a later report, each at most once: those printed alike, then
 * the most alike. `mayPair` leaves pairs out.
 */
export const pairSentences = (
  earlier: readonly ExchangeRow[],
  later: readonly ExchangeRow[],
  mayPair: (left: ExchangeRow, right: ExchangeRow) => boolean = () => true,
): SentencePair[] => {
  const prepared = (rows: readonly ExchangeRow[]) =>
    rows.map((row, index) => {
      const text = matchText(row.activity)
      return { row, index, text, pairs: bigrams(text) }
    })
  const onlyEqual = earlier.length * later.length > mostComparisons
  const others = prepared(later)
  const byText = groupBy(others, ({ text }) => text)
  const candidates = prepared(earlier).flatMap((left) =>
    (onlyEqual ? (byText.get(left.text) ?? []) : others).flatMap((right) => {
      const alike = left.text === right.text ? 1 : similarity(left.pairs, right.pairs)
      if (alike < leastSimilarity || !mayPair(left.row, right.row)) return []
      const printedAlike = isPrintedAlike(left.row, right.row)
      const sameDepartment = left.row.department === right.row.department
      return [{ left, right, alike, order: [Number(printedAlike), alike, Number(sameDepartment)] }]
    }),
  )
  candidates.sort(
    (a, b) =>
      b.order.reduce((order, value, index) => order || value - (a.order[index] ?? 0), 0) ||
      a.left.index - b.left.index ||
      a.right.index - b.right.index,
  )
  const taken = new Set<ExchangeRow>()
  return candidates
    .filter(({ left, right }) => {
      if (taken.has(left.row) || taken.has(right.row)) return false
      taken.add(left.row).add(right.row)
      return true
    })
    .map(({ left, right, alike }) => ({ earlier: left.row, later: right.row, similarity: alike }))
}
