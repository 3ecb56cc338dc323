import { groupBy } from '../../domain/groupBy.ts'
import { kinds } from '../../domain/kind.ts'
import type { ActivitiesByCategoryRow } from '../../queries/activitiesByCategory.ts'
import type { FlagRow } from '../../queries/flaggedInitiatives.ts'
import type { InitiativeMatrixRow } from '../../queries/initiativeMatrix.ts'
import type { PlanStateRow } from '../../queries/planState.ts'
import { counted } from '../measured.ts'
import { countedSeries } from './countedSeries.ts'
import type { SeriesOf } from './series.ts'

export const ofPlanState: SeriesOf<PlanStateRow> = ([row], { words }, said) => {
  if (!row || row.latestYear === null) return []
  const year = words.era(row.latestYear)
  const points = [
    { name: said.moved(year), value: row.moved },
    { name: said.silent, value: row.silent },
    { name: said.rest(year), value: row.initiatives - row.moved - row.silent },
  ]
  return [{ name: said.series.initiatives, unit: 'rows', points: points.filter(({ value }) => value > 0) }]
}

export const ofCategories: SeriesOf<ActivitiesByCategoryRow> = (rows, { words, settings }, { series }) => [
  {
    name: series.results,
    unit: 'entries',
    points: rows.map((row) => ({
      name: words.categoryGroup(row.category),
      value: counted(settings, row) === 0 ? 'none' : counted(settings, row),
    })),
  },
]

export const ofMatrix: SeriesOf<InitiativeMatrixRow> = (rows, { words }, said) =>
  kinds
    .filter((kind) => rows.some((row) => row.kind === kind))
    .map((kind) => ({
      name: said.series[kind === 'result' ? 'results' : 'plans'],
      unit: 'entries',
      points: [...groupBy(rows, ({ initiativeId }) => initiativeId).values()].flatMap((ofInitiative) => {
        const [first] = ofInitiative
        if (!first) return []
        const entries = ofInitiative.filter((row) => row.kind === kind && row.activityId !== null && row.matches) // prettier-ignore
        return {
          name: said.ofCategory(first.initiative, words.category(first.category)),
          value: entries.length === 0 ? 'none' : entries.length,
        }
      }),
    }))

/* Where nothing has a category, there is nothing to tell apart. */
export const ofSilent: SeriesOf<FlagRow> = (rows, { words }, { series }) => {
  const silent = rows.filter(({ flag }) => flag === 'no-result')
  return silent.every(({ category }) => category === null)
    ? []
    : countedSeries(series.silent, silent.map(({ category }) => words.categoryGroup(category))) // prettier-ignore
}

export const ofFlags: SeriesOf<FlagRow> = (rows, { words }, { series, quoted }) =>
  countedSeries(series.flags, rows.map(({ flag }) => quoted(words.flags[flag].name)), 'entries') // prettier-ignore

export const ofBodies: SeriesOf<FlagRow> = (rows, _, { series, quoted }) =>
  countedSeries(
    series.waiting,
    rows
      .filter(({ flag }) => flag === 'waits-on-body')
      .map(({ otherInitiative }) => quoted(otherInitiative ?? '')),
  )
