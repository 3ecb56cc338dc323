import { bigramsOf, type Bigrams, type BigramCodes } from './normalise/bigramCodes.ts'
import { dice } from './normalise/similarity.ts'

/** The sentences of one cell, in order. */
export interface ComparedCell {
  readonly texts: readonly string[]
  /** Equal numbers for equal departments. */
  readonly departments: ArrayLike<number>
  /** Made when they are first asked for. */
  bigrams: Bigrams | null
}

const leastSimilarity = 0.5
/* Beyond this many comparisons in one pair of cells only equal sentences are paired: the page must not freeze. */
const mostComparisons = 40_000

/* Shares of totals below this are told apart, and kept in order, as so many parts of one. */
const mostTotal = 8192
const parts = 2 ** 27

/* Of one pair of cells after the other; room that is made anew for each takes longer than what is done in it. */
const keys = new Float64Array(mostComparisons)
const similarities = new Float64Array(mostComparisons)

type Take = (earlier: number, later: number, similarity: number) => void

const equalPairs = (earlier: ComparedCell, later: ComparedCell, take: Take): void => {
  const standing = new Map<string, { all: number[]; ofDepartment: Map<number, number[]> }>()
  for (let at = later.texts.length - 1; at >= 0; at--) {
    const text = later.texts[at] as string
    const department = later.departments[at] as number
    let found = standing.get(text)
    if (!found) standing.set(text, (found = { all: [], ofDepartment: new Map() }))
    found.all.push(at)
    const same = found.ofDepartment.get(department)
    if (same) same.push(at)
    else found.ofDepartment.set(department, [at])
  }
  const isTaken = new Uint8Array(later.texts.length)
  const left: number[] = []
  earlier.texts.forEach((text, at) => {
    const other = standing
      .get(text)
      ?.ofDepartment.get(earlier.departments[at] as number)
      ?.pop()
    if (other === undefined) left.push(at)
    else {
      isTaken[other] = 1
      take(at, other, 1)
    }
  })
  for (const at of left) {
    const all = standing.get(earlier.texts[at] as string)?.all ?? []
    let other = all.pop()
    while (other !== undefined && isTaken[other] === 1) other = all.pop()
    if (other !== undefined) take(at, other, 1)
  }
}

const similarPairs = (earlier: ComparedCell, later: ComparedCell, codes: BigramCodes, take: Take): void => {
  const from = (earlier.bigrams ??= bigramsOf(earlier.texts, codes))
  const to = (later.bigrams ??= bigramsOf(later.texts, codes))
  const width = later.texts.length
  const shared = new Int32Array(width)
  const isExact = from.longest + to.longest < mostTotal
  let count = 0
  const { starts, places, times } = to.standing()
  for (let left = 0; left < earlier.texts.length; left++) {
    shared.fill(0)
    for (let at = from.starts[left] as number; at < (from.starts[left + 1] as number); at++) {
      const code = from.codes[at] as number
      if (code + 1 >= starts.length) continue
      const its = from.times[at] as number
      const end = starts[code + 1] as number
      for (let other = starts[code] as number; other < end; other++) {
        const theirs = times[other] as number
        shared[places[other] as number]! += its < theirs ? its : theirs
      }
    }
    const total = from.totals[left] as number
    const text = from.texts[left] as number
    const department = earlier.departments[left]
    for (let right = 0; right < width; right++) {
      const both = total + (to.totals[right] as number)
      /* Dice's coefficient is mostly far less than the least, which is seen without a division. */
      if ((shared[right] as number) * 2 < leastSimilarity * both) continue
      const alike = text === to.texts[right] ? 1 : dice(shared[right] as number, both)
      if (alike < leastSimilarity) continue
      const place = left * width + right
      const other = department === later.departments[right] ? 0 : 1
      similarities[place] = alike
      /* The smaller the sooner it is taken: similarity, same department, place. */
      keys[count++] = (Math.floor((1 - alike) * parts) * 2 + other) * 65_536 + place
    }
  }
  const found = keys.subarray(0, count)
  if (isExact) found.sort()
  else {
    const placeOf = (key: number) => key % 65_536
    const otherOf = (key: number) => Math.floor(key / 65_536) % 2
    found.sort((a, b) => (similarities[placeOf(b)] as number) - (similarities[placeOf(a)] as number) || otherOf(a) - otherOf(b) || placeOf(a) - placeOf(b)) // prettier-ignore
  }
  const isTaken = new Uint8Array(earlier.texts.length + width)
  for (let at = 0; at < count; at++) {
    const place = (found[at] as number) % 65_536
    const left = Math.floor(place / width)
    const right = place - left * width
    if (isTaken[left] === 1 || isTaken[earlier.texts.length + right] === 1) continue
    isTaken[left] = 1
    isTaken[earlier.texts.length + right] = 1
    take(left, right, similarities[place] as number)
  }
}

/**
 * Pairs the sentences of two cells: each at most once, the most alike first and the same department first among equals.
 * `take` hears of each pair, by the places in the cells, with Dice's coefficient of its bigrams.
 */
export const pairCells = (
  earlier: ComparedCell,
  later: ComparedCell,
  codes: BigramCodes,
  take: Take,
): void =>
  earlier.texts.length * later.texts.length > mostComparisons
    ? equalPairs(earlier, later, take)
    : similarPairs(earlier, later, codes, take)
