import { emptyFilter, type Filter } from '../../domain/filter.ts'
import type { Words } from '../../locales/words.ts'
import type { GrowthRow } from '../../queries/growth.ts'
import type { ChartBody } from '../face.ts'

/** How many rows stand on the slide at most: as many of those that grew, and of those that shrank, as there is room. */
export const mostGrowth = 10

/** Those that changed, the largest changes first: where there are too many, the smallest changes of either side give way. */
export const shownGrowth = (rows: readonly GrowthRow[]): GrowthRow[] => {
  const grew = rows.filter(({ from, to }) => to > from)
  const shrank = rows.filter(({ from, to }) => to < from)
  const most = Math.max(mostGrowth - shrank.length, Math.ceil(mostGrowth / 2))
  const fewer = grew.slice(0, most)
  const room = mostGrowth - fewer.length
  return [...fewer, ...(room > 0 ? shrank.slice(-room) : [])]
}

/** Two bars a row, the year before and the latest year, those that grew most first. */
export const growthBody = (
  rows: readonly GrowthRow[],
  of: 'initiatives' | 'departments',
  words: Words,
): ChartBody => {
  const years = rows[0] ? [rows[0].fiscalYear - 1, rows[0].fiscalYear] : []
  const choiceOf = ({ id, name }: GrowthRow): Partial<Filter> =>
    of === 'initiatives' ? { initiatives: [id] } : { departments: [name] }
  return {
    kind: 'chart',
    lying: true,
    series: years.map((year, index) => ({
      name: words.era(year),
      bars: shownGrowth(rows).map((row) => {
        const value = index === 0 ? row.from : row.to
        return {
          name: row.name,
          sub: row.category === null ? '' : words.category(row.category),
          note: value === 0 ? words.none : '',
          value: value === 0 ? null : value,
          tone: index === 0 ? ('context' as const) : ('accent' as const),
          spoken: `${row.name} ${words.barSpoken({ year: words.year(year), kind: words.kinds.result, value, held: null })}`,
          opens: value === 0 ? null : { ...emptyFilter, ...choiceOf(row), years: [year], kinds: ['result' as const] }, // prettier-ignore
        }
      }),
    })),
  }
}
