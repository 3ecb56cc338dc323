import type { Subject } from '../locales/ja.ts'
import type { HeadlinePhrase } from '../locales/words.ts'

/** The items with the largest value, ties included; none when the largest is 0. */
export const largest = <Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
): { items: Item[]; value: number } => {
  const value = Math.max(0, ...items.map(valueOf))
  return { items: value === 0 ? [] : items.filter((item) => valueOf(item) === value), value }
}

/** Names the largest, with all that tie with it. Counts are of results: those that are all 0 stand for plans alone. */
export const rankHeadline = (
  subject: Subject,
  counts: readonly { readonly name: string; readonly value: number }[],
): HeadlinePhrase => {
  const { items, value } = largest(counts, (count) => count.value)
  return items.length === 0
    ? { key: counts.length === 0 ? 'noRows' : 'onlyPlans' }
    : { key: 'most', values: { subject, names: items.map(({ name }) => name), value } }
}
