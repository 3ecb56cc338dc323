import { isEmptyFilter } from '../domain/filter.ts'
import { publicCommentVolume, type PublicCommentVolumeRow } from '../queries/publicCommentVolume.ts'
import { defineCard } from './card.ts'
import { spanOf } from './span.ts'
import { yearHeadline } from './yearHeadline.ts'

export const publicCommentVolumeCard = defineCard<PublicCommentVolumeRow>({
  id: 'public-comment-volume',
  sets: ['years'],
  query: publicCommentVolume,
  picture: { html: 'volumes' },
  lacks: (rows, { filter }) => isEmptyFilter(filter) && rows.every(({ procedures }) => procedures === 0),
  headline: (rows) =>
    rows.every(
      ({ submitters, comments, adopted }) => submitters === null && comments === null && adopted === null,
    )
      ? { key: 'volumeMissing' }
      : yearHeadline(
          'comments',
          rows.map(({ fiscalYear, comments }) => ({ fiscalYear, kind: 'result', value: comments })),
        ),
  base: (rows) => (spanOf(rows) ? { key: 'volume' } : { key: 'none' }),
  rule: 'volume',
  explains: ['publicComment'],
  columns: [
    {
      key: 'fiscal_year',
      header: 'fiscalYear',
      value: ({ fiscalYear }, { words }) => words.year(fiscalYear),
    },
    { key: 'procedures', header: 'procedures', value: ({ procedures }) => procedures },
    {
      key: 'submitters',
      header: 'submitters',
      value: ({ submitters }, { words }) => submitters ?? words.missing,
    },
    { key: 'comments', header: 'comments', value: ({ comments }, { words }) => comments ?? words.missing },
    { key: 'adopted', header: 'adopted', value: ({ adopted }, { words }) => adopted ?? words.missing },
    {
      key: 'rate',
      header: 'rate',
      value: ({ rateComments, rateAdopted }, { words }) =>
        rateComments === null || rateAdopted === null
          ? words.missing
          : words.publicComment.rateOf({ comments: rateComments, adopted: rateAdopted }),
    },
  ],
})
