import { yearBars, yearBarsHeight } from '../charts/yearBars.ts'
import { publicCommentByYear, type PublicCommentByYearRow } from '../queries/publicCommentByYear.ts'
import { isEmptyFilter } from '../domain/filter.ts'
import { publicCommentRoles } from '../domain/publicComment.ts'
import { type CardView, defineCard } from './card.ts'
import { noProcedures } from './noProcedures.ts'
import { reported } from './reported.ts'
import { spanOf } from './span.ts'
import { yearBarsOf } from './yearBarsOf.ts'
import { yearHeadline } from './yearHeadline.ts'

const drawn = ({ settings }: CardView, row: PublicCommentByYearRow) =>
  settings.related
    ? {
        ...row,
        value: row.procedures + row.scheme + row.inspections,
        held: null,
        counted: { publicComment: publicCommentRoles },
      }
    : { ...row, value: row.procedures, held: null, counted: { publicComment: ['procedure' as const] } }

export const publicCommentByYearCard = defineCard<PublicCommentByYearRow>({
  id: 'public-comment-by-year',
  sets: ['years'],
  query: publicCommentByYear,
  picture: {
    chart: {
      option: (rows, view, context) =>
        yearBars(
          yearBarsOf(
            rows.map((row) => drawn(view, row)),
            view,
          ),
          context,
        ),
      height: yearBarsHeight,
    },
  },
  lacks: (rows, view) => isEmptyFilter(view.filter) && rows.every((row) => drawn(view, row).value === 0),
  headline: (rows, { filter }) =>
    noProcedures(rows, filter) ??
    yearHeadline(
      'procedures',
      rows.map((row) => ({ ...row, value: row.procedures })),
    ),
  base: (rows, { settings }) => {
    const span = spanOf(rows)
    return span ? { key: 'procedures', values: { ...span, related: settings.related } } : { key: 'none' }
  },
  rule: 'procedures',
  explains: ['publicComment'],
  columns: [
    {
      key: 'fiscal_year',
      header: 'fiscalYear',
      value: ({ fiscalYear }, { words }) => words.year(fiscalYear),
    },
    { key: 'kind', header: 'kind', value: ({ kind }, { words }) => words.kinds[kind] },
    { key: 'procedures', header: 'procedures', value: ({ procedures }) => reported(procedures) },
    { key: 'entries', header: 'entries', value: ({ entries }) => reported(entries) },
    { key: 'scheme', header: 'scheme', value: ({ scheme }) => reported(scheme) },
    { key: 'inspections', header: 'inspections', value: ({ inspections }) => reported(inspections) },
  ],
})
