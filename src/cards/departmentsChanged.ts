import { isEmptyFilter } from '../domain/filter.ts'
import { departmentsChanged, type DepartmentsChangedRow, type Naming } from '../queries/departmentsChanged.ts'
import { defineCard } from './card.ts'
import { reported } from './reported.ts'

const count = (rows: readonly DepartmentsChangedRow[], wanted: Naming) =>
  rows.filter(({ naming }) => naming === wanted).length

export const departmentsChangedCard = defineCard<DepartmentsChangedRow>({
  id: 'departments-changed',
  sets: [],
  query: departmentsChanged,
  ofDepartments: true,
  picture: { html: 'department-changes' },
  headline: (rows, { filter }) => {
    const fiscalYear = rows[0]?.fiscalYear
    if (fiscalYear === undefined) return { key: isEmptyFilter(filter) ? 'noTwoYears' : 'noRows' }
    const [added, gone] = [count(rows, 'new'), count(rows, 'gone')]
    return added + gone === 0
      ? { key: 'departmentsSame', values: { fiscalYear } }
      : { key: 'departmentsChanged', values: { fiscalYear, added, gone } }
  },
  base: (rows) => {
    const fiscalYear = rows[0]?.fiscalYear
    return fiscalYear === undefined
      ? { key: 'none' }
      : { key: 'departmentsChanged', values: { fiscalYear, both: count(rows, 'both') } }
  },
  rule: 'departmentsChanged',
  needs: 'twoYears',
  columns: [
    { key: 'department', header: 'department', value: ({ department }) => department },
    { key: 'naming', header: 'change', value: ({ naming }, { words }) => words.changes.namings[naming] },
    { key: 'fiscal_year', header: 'fiscalYear', value: (row, { words }) => words.year(row.fiscalYear) },
    { key: 'earlier', header: 'earlierEntries', value: ({ earlier }) => reported(earlier) },
    { key: 'later', header: 'entries', value: ({ later }) => reported(later) },
  ],
})
