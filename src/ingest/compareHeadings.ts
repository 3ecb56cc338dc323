import { matchText } from './normalise/matchText.ts'

/** What became of a table's headings; `order` has those that both have, where they stand otherwise. */
export interface ComparedHeadings<One> {
  readonly gone: readonly One[]
  readonly added: readonly One[]
  readonly order: { readonly earlier: readonly One[]; readonly later: readonly One[] } | null
}

/* Several headings may differ in nothing but their years: each stands for one of the other table. */
const numbered = <One>(ones: readonly One[], headingOf: (one: One) => string): Map<string, One> => {
  const times = new Map<string, number>()
  return new Map(
    ones.map((one) => {
      const text = matchText(headingOf(one))
      const time = (times.get(text) ?? 0) + 1
      times.set(text, time)
      return [`${text}\n${time}`, one]
    }),
  )
}

/** Compares the headings of a table with those of the year before; years and numbers in them, width and white space aside. */
export const compareHeadings = <One>(
  earlier: readonly One[],
  later: readonly One[],
  headingOf: (one: One) => string,
): ComparedHeadings<One> => {
  const before = numbered(earlier, headingOf)
  const after = numbered(later, headingOf)
  const apart = (left: Map<string, One>, right: Map<string, One>) =>
    [...left].filter(([key]) => !right.has(key)).map(([, one]) => one)
  const shared = (left: Map<string, One>, right: Map<string, One>) =>
    [...left].filter(([key]) => right.has(key))
  const [kept, now] = [shared(before, after), shared(after, before)]
  const moved = kept.some(([key], index) => key !== now[index]?.[0])
  return {
    gone: apart(before, after),
    added: apart(after, before),
    order: moved ? { earlier: kept.map(([, one]) => one), later: now.map(([, one]) => one) } : null,
  }
}
