import type { Filter } from '../domain/filter.ts'

/** The kinds of things that a search finds, in the order they are shown. */
export const searchGroups = ['initiatives', 'departments', 'cards', 'flags', 'sentences'] as const
export type SearchGroup = (typeof searchGroups)[number]

/** Where a found thing opens: a page by its name, and the place on it. */
export interface SearchTarget {
  readonly name: string
  readonly params?: Readonly<Record<string, string>>
  readonly hash?: string
}

/** One thing that can be found: what it says, what is said about it, and where it opens. All that is shown is searched. */
export interface SearchDocument {
  readonly group: SearchGroup
  readonly key: string
  readonly title: string
  readonly about: string
  /** Words of the city rather than of the page. */
  readonly isJapanese: boolean
  readonly to: SearchTarget
  /** Which sentences are its evidence; null for a chart, which has its own. */
  readonly reads: Partial<Filter> | null
}
