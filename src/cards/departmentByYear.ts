import { groupBy } from '../domain/groupBy.ts'
import { kinds } from '../domain/kind.ts'
import { departmentByYear, type DepartmentByYearRow } from '../queries/departmentByYear.ts'
import { type CardView, defineCard } from './card.ts'
import { counted, measured } from './measured.ts'

const growth = (rows: readonly DepartmentByYearRow[], { settings }: CardView) => {
  const results = rows.filter(({ kind }) => kind === 'result')
  const latest = Math.max(...results.map(({ fiscalYear }) => fiscalYear))
  if (!results.some(({ fiscalYear }) => fiscalYear === latest - 1)) return []
  return [...groupBy(results, ({ department }) => department)]
    .map(([name, ofDepartment]) => {
      const entriesIn = (year: number) => {
        const ofYear = ofDepartment.find(({ fiscalYear }) => fiscalYear === year)
        return ofYear ? counted(settings, ofYear) : 0
      }
      return { name, from: entriesIn(latest - 1), to: entriesIn(latest) }
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from))
}

/* By year, and in each year what was done before what was planned, as on every card. */
const inOrder = (left: DepartmentByYearRow, right: DepartmentByYearRow) =>
  left.fiscalYear - right.fiscalYear || kinds.indexOf(left.kind) - kinds.indexOf(right.kind)

export const departmentByYearCard = defineCard<DepartmentByYearRow>({
  id: 'department-by-year',
  sets: ['departments', 'years'],
  query: departmentByYear,
  ofDepartments: true,
  picture: {
    heat: (rows, { words, settings, filter }) => ({
      corner: words.columns.department,
      columns: [...groupBy(rows, ({ fiscalYear, kind }) => `${fiscalYear}-${kind}`)]
        .sort(([, [left]], [, [right]]) => (left && right ? inOrder(left, right) : 0))
        .flatMap(([key, [row]]) =>
          row
            ? [
                {
                  key,
                  label: words.era(row.fiscalYear),
                  note: words.kinds[row.kind],
                  pick: { years: [row.fiscalYear] },
                  plan: row.kind === 'plan',
                },
              ]
            : [],
        ),
      rows: [...groupBy(rows, ({ department }) => department).keys()].map((department) => ({
        key: department,
        label: department,
        note: '',
        pick: { departments: [department] },
      })),
      cells: rows.map(({ department, fiscalYear, kind, entries, held }) => ({
        row: department,
        column: `${fiscalYear}-${kind}`,
        value: counted(settings, { kind, entries, held }),
        read: {
          departments: [department],
          years: [fiscalYear],
          kinds: [kind],
          ...(kind === 'result' ? measured({ settings, filter }) : {}),
        },
      })),
    }),
  },
  headline: (rows, view) => {
    const [first, second] = growth(rows, view)
    if (!first) {
      const last = Math.max(
        ...rows.filter(({ kind }) => kind === 'result').map(({ fiscalYear }) => fiscalYear),
      )
      if (rows.length === 0) return { key: 'noRows' }
      return Number.isFinite(last)
        ? { key: 'noComparison', values: { fiscalYear: last } }
        : { key: 'onlyPlans' }
    }
    if (first.to <= first.from) return { key: 'noneGrew' }
    const tied = second !== undefined && second.to - second.from === first.to - first.from
    return tied
      ? { key: 'grewTied', values: { increase: first.to - first.from } }
      : { key: 'grewMost', values: first }
  },
  base: (_, { settings }) => ({ key: 'departmentYears', values: { measure: settings.measure } }),
  rule: 'byDepartment',
  explains: ['department', 'results'],
  columns: [
    { key: 'department', header: 'department', value: ({ department }) => department },
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
