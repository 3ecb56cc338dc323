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
  /** What the data are beside what the city itself publishes; '' where they are that. */
  readonly standing: string
  /** The report's title; '' where the data are the reader's own. */
  readonly source: string
  /** The date of the data or, where they are the reader's own, which files were opened. */
  readonly asOf: string
  /** The day the site was built, ISO. */
  readonly built: string
  /** What a filter chooses, in words. */
  readonly conditions: (filter: Filter) => string[]
  readonly ask: <Row>(query: Query<Row>) => Promise<Row[]>
}

/** Source, dates and what the data are, as every slide says them. */
export const footOf = ({ words, source, asOf, standing }: DeckSetting): string[] => [
  ...(source === ''
    ? [asOf]
    : [words.labelled(words.shell.source, source), words.labelled(words.shell.asOf, asOf)]),
  ...(standing === '' ? [] : [standing]),
]
