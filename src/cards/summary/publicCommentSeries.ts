import type { PublicCommentByYearRow } from '../../queries/publicCommentByYear.ts'
import type { PublicCommentListRow } from '../../queries/publicCommentList.ts'
import type { PublicCommentVolumeRow } from '../../queries/publicCommentVolume.ts'
import { groupBy } from '../../domain/groupBy.ts'
import type { SummaryWords } from '../../locales/summaryWords.ts'
import type { SeriesOf } from './series.ts'
import { yearSeries } from './yearSeries.ts'

const names = ({ series }: SummaryWords) => ({ result: series.procedures, plan: series.plannedProcedures })

export const ofCommentYears: SeriesOf<PublicCommentByYearRow> = (rows, view, said) =>
  yearSeries(
    rows.map(({ fiscalYear, kind, procedures }) => ({ fiscalYear, kind, value: procedures })),
    view,
    names(said),
  )

export const ofCommentList: SeriesOf<PublicCommentListRow> = (rows, view, said) =>
  yearSeries(
    [
      ...groupBy(
        rows.filter(({ role }) => role === 'procedure'),
        ({ fiscalYear, kind }) => `${fiscalYear}-${kind}`,
      ).values(),
    ].flatMap(
      // prettier-ignore
      (ofYear) => (ofYear[0] ? [{ ...ofYear[0], value: ofYear.length }] : []),
    ),
    view,
    names(said),
  )

export const ofVolumes: SeriesOf<PublicCommentVolumeRow> = (rows, { words }) =>
  (
    [
      ['submitters', 'people'],
      ['comments', 'entries'],
      ['adopted', 'entries'],
    ] as const
  ).map(([key, unit]) => ({
    name: words.publicComment[key],
    unit,
    points: rows.map((row) => ({ name: words.era(row.fiscalYear), value: row[key] ?? 'none' })),
  }))
