import { isEmptyFilter } from '../domain/filter.ts'
import { groupBy } from '../domain/groupBy.ts'
import { heldOutcomes, outcomes } from '../domain/outcome.ts'
import { changesWords } from '../locales/changesWords.ts'
import {
  planVsActualByDepartment,
  type PlanVsActualByDepartmentRow,
} from '../queries/planVsActualByDepartment.ts'
import { defineCard } from './card.ts'
import { reported } from './reported.ts'

/** The outcomes of plans that plan something: all but 該当なし and the like. */
const plannedOutcomes = outcomes.filter((outcome) => outcome !== 'none_reported')

export const planVsActualByDepartmentCard = defineCard<PlanVsActualByDepartmentRow>({
  id: 'plan-vs-actual-by-department',
  sets: ['departments', 'years'],
  query: planVsActualByDepartment,
  ofDepartments: true,
  picture: {
    heat: (rows, { words }) => ({
      corner: words.columns.department,
      columns: [...groupBy(rows, ({ fiscalYear }) => fiscalYear).keys()].flatMap((fiscalYear) =>
        (['plan', 'held'] as const).map((side) => ({
          key: `${fiscalYear}-${side}`,
          label: words.era(fiscalYear),
          note: side === 'plan' ? words.kinds.plan : words.outcomes.done,
          pick: { years: [fiscalYear] },
          plan: side === 'plan',
        })),
      ),
      rows: [...groupBy(rows, ({ department }) => department).keys()].map((department) => ({
        key: department,
        label: department,
        note: '',
        pick: { departments: [department] },
      })),
      cells: rows.flatMap(({ department, fiscalYear, planned, held }) => {
        const read = { departments: [department], years: [fiscalYear] }
        return [
          {
            row: department,
            column: `${fiscalYear}-plan`,
            value: planned,
            read: { ...read, kinds: ['plan' as const], outcomes: plannedOutcomes },
          },
          {
            row: department,
            column: `${fiscalYear}-held`,
            value: held,
            read: { ...read, kinds: ['result' as const], outcomes: heldOutcomes },
          },
        ].filter(({ value }) => value > 0)
      }),
    }),
  },
  headline: (rows, { filter, words }) => {
    const { headlines } = changesWords(words.language)
    const fiscalYear = rows[0]?.fiscalYear
    if (fiscalYear === undefined)
      return isEmptyFilter(filter) ? headlines.noDepartmentPlanAndResult : { key: 'noRows' }
    const planning = rows.filter((row) => row.fiscalYear === fiscalYear && row.planned > 0)
    const held = planning.filter((row) => row.held > 0).length
    return headlines.planningDepartments({ fiscalYear, departments: planning.length, held })
  },
  base: (rows, { words }) =>
    rows.length === 0 ? { key: 'none' } : changesWords(words.language).bases.planVsActualByDepartment,
  rule: 'planVsActualByDepartment',
  explains: ['results'],
  needs: 'planAndResult',
  columns: [
    { key: 'department', header: 'department', value: ({ department }) => department },
    { key: 'fiscal_year', header: 'fiscalYear', value: (row, { words }) => words.year(row.fiscalYear) },
    { key: 'planned', header: 'planned', value: ({ planned }) => reported(planned) },
    { key: 'entries', header: 'entries', value: ({ entries }) => reported(entries) },
    { key: 'held', header: 'held', value: ({ entries, held }) => (entries === 0 ? null : held) },
  ],
})
