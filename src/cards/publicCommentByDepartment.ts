import { rankedBars, rankedBarsHeight } from '../charts/rankedBars.ts'
import {
  publicCommentByDepartment,
  type PublicCommentByDepartmentRow,
} from '../queries/publicCommentByDepartment.ts'
import { defineCard } from './card.ts'
import { noProcedures } from './noProcedures.ts'
import { reported } from './reported.ts'
import { rankHeadline } from './rankHeadline.ts'

const withProcedures = (rows: readonly PublicCommentByDepartmentRow[]) =>
  rows.filter(({ procedures }) => procedures > 0)

export const publicCommentByDepartmentCard = defineCard<PublicCommentByDepartmentRow>({
  id: 'public-comment-by-department',
  sets: ['departments'],
  query: publicCommentByDepartment,
  ofDepartments: true,
  picture: {
    chart: {
      option: (rows, { words, filter }, context) =>
        rankedBars(
          withProcedures(rows).map((row) => ({
            id: row.department,
            label: row.department,
            value: row.procedures,
            selected: filter.departments.includes(row.department),
            pick: { departments: [row.department] },
            read: { kinds: ['result'], publicComment: ['procedure'] },
            description: words.publicComment.departmentShare(row),
          })),
          context,
        ),
      height: (rows) => rankedBarsHeight(withProcedures(rows).length),
    },
  },
  headline: (rows, { filter }) =>
    noProcedures(
      rows.map(({ procedures, planned }) => ({ procedures: procedures + planned })),
      filter,
    ) ??
    rankHeadline(
      'procedures',
      rows.map(({ department, procedures }) => ({ name: department, value: procedures })),
    ),
  base: ([row]) =>
    row && row.firstYear !== null && row.lastYear !== null
      ? {
          key: 'proceduresByDepartment',
          values: { first: row.firstYear, last: row.lastYear, total: row.total },
        }
      : { key: 'none' },
  rule: 'procedures',
  explains: ['publicComment'],
  columns: [
    { key: 'department', header: 'department', value: ({ department }) => department },
    { key: 'procedures', header: 'procedures', value: ({ procedures }) => reported(procedures) },
    { key: 'planned', header: 'planned', value: ({ planned }) => reported(planned) },
  ],
})
