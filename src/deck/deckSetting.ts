import type { Filter } from '../domain/filter.ts'
import type { PresentWords } from '../locales/presentWords.ts'
import type { Words } from '../locales/words.ts'
import type { Query } from '../queries/sql.ts'

/** What faces are made with: words, what the data say of themselves, and somebody who answers questions. */
export interface DeckSetting {
  readonly words: Words
  readonly said: PresentWords
  readonly city: string
  readonly plan: string
  readonly official: boolean
  /** The report's title; '' where the data are the reader's own. */
  readonly source: string
  readonly asOf: string
  /** The day the site was built, ISO. */
  readonly built: string
  /** What a filter chooses, in words. */
  readonly conditions: (filter: Filter) => string[]
  readonly ask: <Row>(query: Query<Row>) => Promise<Row[]>
}

/** Source, dates and who made it, as every slide says them. */
export const footOf = ({ words, source, asOf, city, official }: DeckSetting): string[] => [
  ...(source === '' ? [] : [words.labelled(words.shell.source, source)]),
  words.labelled(words.shell.asOf, asOf),
  ...(official ? [] : [words.shell.unofficial(city)]),
]
