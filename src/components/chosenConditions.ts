import { type Filter, filterFields } from '../domain/filter.ts'
import type { Words } from '../locales/words.ts'
import { filterLabel } from './filterLabel.ts'

/** What a filter chooses, in words, one a value: for places where what the data call a value is not at hand. */
export const chosenConditions = (words: Words, filter: Filter): string[] =>
  filterFields.flatMap((field) => {
    const values = field === 'words' ? [filter.words].filter(Boolean) : filter[field]
    return values.map((value) => filterLabel(words, field, String(value), undefined, false))
  })
