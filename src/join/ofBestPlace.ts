import type { ExchangeRow } from '../domain/exchange.ts'
import { plainName } from './wordsKey.ts'

/** Two initiatives of one name, each by a row of its report: the earlier one and the later one. */
export interface SameName<Side> {
  readonly from: Side
  readonly to: Side
  readonly rows: readonly [ExchangeRow, ExchangeRow]
}

/* A category or a phase tells initiatives of one name apart; a section is what a new report renames first. */
const placeParts = [
  [({ category }: ExchangeRow) => String(category), 4],
  [({ process }: ExchangeRow) => plainName(process), 4],
  [({ theme }: ExchangeRow) => plainName(theme), 2],
  [({ section }: ExchangeRow) => plainName(section), 1],
] as const

const nearness = ([earlier, later]: SameName<unknown>['rows']): number =>
  placeParts.reduce((sum, [part, weight]) => sum + (part(earlier) === part(later) ? weight : 0), 0)

/**
 * Of pairs of one name, those in the nearest place: where two reports both have a name in two places, each stands for
 * itself, and the pairs across are not the same initiative. Pairs that are equally near stay together.
 */
export const ofBestPlace = <Side, Pair extends SameName<Side>>(
  pairs: readonly (Pair & SameName<Side>)[],
): Pair[] => {
  const ranked = pairs.map((pair) => ({ pair, near: nearness(pair.rows) })).sort((a, b) => b.near - a.near)
  const taken = new Map<Side, number>()
  return ranked.flatMap(({ pair, near }) => {
    const isNearest = [pair.from, pair.to].every((side) => (taken.get(side) ?? near) === near)
    if (!isNearest) return []
    taken.set(pair.from, near).set(pair.to, near)
    return [pair]
  })
}
