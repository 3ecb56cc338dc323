import type { SummaryWords } from '../../locales/summaryWords.ts'
import type { CardView } from '../card.ts'

/** Something that a picture draws, with its number, or why it has none. */
export interface Point {
  readonly name: string
  readonly value: number | 'none' | 'noData'
}

/** Points that may be compared: one unit, and either results or plans. */
export interface Series {
  readonly name: string
  readonly unit: keyof SummaryWords['units']
  readonly points: readonly Point[]
}

/** What a card draws, as numbers with names. */
export type SeriesOf<Row> = (rows: readonly Row[], view: CardView, said: SummaryWords) => readonly Series[]
