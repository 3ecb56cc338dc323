import type { Filter } from '../domain/filter.ts'

/** One of two counts that stand side by side. */
export interface CountSide {
  readonly label: string
  /** Null where nothing is reported, or nothing could be: blank is never zero. */
  readonly count: number | null
  /** The count in words, or what stands in its place. */
  readonly text: string
  /** The sentences behind it; null where there are none. */
  readonly read: Partial<Filter> | null
}

/* What the reader filters by chooses which rows are shown, and never cuts the entries that one counts. */
const whole = {
  departments: [],
  outcomes: [],
  publicComment: [],
  words: '',
} as const satisfies Partial<Filter>

/** How many of an initiative's entries of one year and kind count, with those sentences behind it. */
export const countSide = (
  label: string,
  {
    count,
    entries,
    hasCell,
  }: { readonly count: number; readonly entries: number; readonly hasCell: boolean },
  read: Partial<Filter>,
  words: {
    readonly count: (value: number) => string
    readonly none: string
    readonly noCell: string
    readonly notHeld: (entries: number) => string
  },
): CountSide => {
  if (entries === 0) return { label, count: null, text: hasCell ? words.none : words.noCell, read: null }
  if (count === 0)
    return { label, count, text: words.notHeld(entries), read: { ...whole, ...read, outcomes: [] } }
  return { label, count, text: words.count(count), read: { ...whole, ...read } }
}
