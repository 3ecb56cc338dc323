import { summaryWords } from '../../locales/summaryWords.ts'
import type { Card, CardRow, CardView } from '../card.ts'
import { seriesOfCards } from './registry.ts'
import { tellSeries } from './tellSeries.ts'

/**
 * What headline and base line leave unsaid of a card's picture: the largest, the smallest and what is missing, made by
 * rules from the rows that are drawn. Empty where nothing is drawn.
 */
export const summaryOf = (card: Card, rows: readonly CardRow[], view: CardView): string => {
  if (rows.length === 0) return ''
  const said = summaryWords(view.words.language)
  const series = seriesOfCards[card.id]?.(rows, view, said) ?? []
  return series
    .filter(({ points }) => points.length > 0)
    .flatMap((one) => tellSeries(one, view, said))
    .join(view.words.language === 'ja' ? '' : ' ')
}
