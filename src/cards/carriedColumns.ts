import type { CarriedOver } from '../queries/carriedSentences.ts'
import type { CardColumn } from './card.ts'

/** What the cards of sentences carried over have in their tables besides whose they are. */
export const carriedColumns: readonly CardColumn<CarriedOver>[] = [
  { key: 'earlier_year', header: 'earlierYear', value: (row, { words }) => words.year(row.earlierYear) },
  { key: 'earlier_entries', header: 'earlierEntries', value: ({ entries }) => entries },
  { key: 'verbatim', header: 'verbatim', value: ({ verbatim }) => verbatim },
  { key: 'same', header: 'same', value: ({ same }) => same },
  { key: 'reworded', header: 'reworded', value: ({ reworded }) => reworded },
  { key: 'fiscal_year', header: 'fiscalYear', value: (row, { words }) => words.year(row.fiscalYear) },
]
