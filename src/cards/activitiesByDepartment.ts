import { rankedBars, rankedBarsHeight } from '../charts/rankedBars.ts'
import { activitiesByDepartment, type ActivitiesByDepartmentRow } from '../queries/activitiesByDepartment.ts'
import { type CardView, defineCard } from './card.ts'
import { counted, measured } from './measured.ts'
import { reported } from './reported.ts'
import { rankHeadline } from './rankHeadline.ts'

/** How many departments the picture shows; the table and the download have all. */
const shown = 8

const drawn = (rows: readonly ActivitiesByDepartmentRow[], view: CardView) =>
  rows
    .toSorted((left, right) => counted(view.settings, right) - counted(view.settings, left))
    .filter(
      (row, index) =>
        (index < shown && counted(view.settings, row) > 0) ||
        view.filter.departments.includes(row.department),
    )

export const activitiesByDepartmentCard = defineCard<ActivitiesByDepartmentRow>({
  id: 'activities-by-department',
  sets: ['departments'],
  query: activitiesByDepartment,
  ofDepartments: true,
  picture: {
    chart: {
      option: (rows, view, context) =>
        rankedBars(
          drawn(rows, view).map((row) => ({
            id: row.department,
            label: row.department,
            value: counted(view.settings, row),
            selected: view.filter.departments.includes(row.department),
            pick: { departments: [row.department] },
            read: { kinds: ['result'], ...measured(view) },
            description: view.words.departmentSpoken(row),
          })),
          context,
        ),
      height: (rows, view) => rankedBarsHeight(drawn(rows, view).length),
    },
  },
  headline: (rows, view) =>
    rankHeadline(
      view.settings.measure,
      rows.map((row) => ({ name: row.department, value: counted(view.settings, row) })),
    ),
  base: (rows, view) => {
    const [row] = rows
    return row && row.firstYear !== null && row.lastYear !== null
      ? {
          key: 'byDepartment',
          values: {
            first: row.firstYear,
            last: row.lastYear,
            shown: drawn(rows, view).length,
            total: rows.filter((one) => counted(view.settings, one) > 0).length,
            measure: view.settings.measure,
          },
        }
      : { key: 'none' }
  },
  rule: 'byDepartment',
  explains: ['department'],
  columns: [
    { key: 'department', header: 'department', value: ({ department }) => department },
    { key: 'entries', header: 'entries', value: ({ entries }) => reported(entries) },
    { key: 'held', header: 'held', value: ({ entries, held }) => (entries === 0 ? null : held) },
    { key: 'planned', header: 'planned', value: ({ planned }) => reported(planned) },
    { key: 'initiatives', header: 'initiatives', value: ({ initiatives }) => reported(initiatives) },
  ],
})
