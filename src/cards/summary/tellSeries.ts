import type { SummaryWords } from '../../locales/summaryWords.ts'
import type { CardView } from '../card.ts'
import { isEmptyFilter } from '../../domain/filter.ts'
import type { Point, Series } from './series.ts'

/** So many names may stand in a sentence; of more it names two, and says how many others there are. */
const most = 3

const namesOf = (points: readonly Point[], said: SummaryWords) => {
  const named = points.length > most ? 2 : points.length
  return said.names(
    points.slice(0, named).map(({ name }) => name),
    points.length - named,
  )
}

const isCounted = (point: Point): point is Point & { readonly value: number } =>
  typeof point.value === 'number'

const compared = ({ name, unit, points }: Series, said: SummaryWords): string => {
  const values = points.filter(isCounted)
  const amount = said.units[unit]
  const [first, second] = values
  if (!first) return ''
  const told = (point: (typeof values)[number]) => ({ name: point.name, value: amount(point.value) })
  if (values.length === 1) return said.one(name, first.name, amount(first.value))
  const [lowest, highest] = [Math.min, Math.max].map((choose) => choose(...values.map(({ value }) => value)))
  if (lowest === undefined || highest === undefined || lowest === highest)
    return said.same(name, namesOf(values, said), amount(first.value), values.length)
  if (values.length === 2 && second) return said.two(name, [told(first), told(second)])
  const of = (wanted: number) => values.filter(({ value }) => value === wanted)
  const tell = (word: 'most' | 'least', value: number) =>
    said[word](namesOf(of(value), said), amount(value), of(value).length)
  return said.extremes(name, tell('most', highest), tell('least', lowest))
}

/** The largest and the smallest of a series with all that tie (two numbers as they are), and what is missing of it, in sentences. */
export const tellSeries = (series: Series, { filter }: CardView, said: SummaryWords): string[] => {
  const missing = (['none', 'noData'] as const).flatMap((why) => {
    const points = series.points.filter(({ value }) => value === why)
    const tell = said[why === 'none' && !isEmptyFilter(filter) ? 'noneMatching' : why]
    return points.length === 0 ? [] : [tell(series.name, namesOf(points, said))]
  })
  return [compared(series, said), ...missing].filter((sentence) => sentence !== '')
}
