import { yearBars, yearBarsHeight } from '../charts/yearBars.ts'
import { activitiesByYear, type ActivitiesByYearRow } from '../queries/activitiesByYear.ts'
import { defineCard } from './card.ts'
import { counted, measured } from './measured.ts'
import { spanOf } from './span.ts'
import { yearBarsOf } from './yearBarsOf.ts'
import { yearHeadline } from './yearHeadline.ts'

export const activitiesByYearCard = defineCard<ActivitiesByYearRow>({
  id: 'activities-by-year',
  sets: ['years'],
  query: activitiesByYear,
  picture: {
    chart: {
      option: (rows, view, context) =>
        yearBars(
          yearBarsOf(
            rows.map((row) => ({
              ...row,
              value: counted(view.settings, row),
              held: row.kind === 'result' && view.settings.measure === 'entries' ? row.held : null,
              counted: row.kind === 'result' ? measured(view) : {},
            })),
            view,
          ),
          context,
        ),
      height: yearBarsHeight,
    },
  },
  headline: (rows, view) =>
    yearHeadline(
      view.settings.measure,
      rows.map((row) => ({ ...row, value: counted(view.settings, row) })),
    ),
  base: (rows, { settings }) => {
    const span = spanOf(rows)
    return span ? { key: 'byYear', values: { ...span, measure: settings.measure } } : { key: 'none' }
  },
  rule: 'entries',
  explains: ['results', 'entries'],
  columns: [
    {
      key: 'fiscal_year',
      header: 'fiscalYear',
      value: ({ fiscalYear }, { words }) => words.year(fiscalYear),
    },
    { key: 'kind', header: 'kind', value: ({ kind }, { words }) => words.kinds[kind] },
    { key: 'entries', header: 'entries', value: ({ entries }) => entries },
    { key: 'held', header: 'held', value: ({ kind, held }) => (kind === 'result' ? held : null) },
  ],
})
