import { isEmptyFilter } from '../domain/filter.ts'
import { changesWords } from '../locales/changesWords.ts'
import { departmentsChanged, type DepartmentsChangedRow } from '../queries/departmentsChanged.ts'
import { defineCard } from './card.ts'
import { countBy } from './countBy.ts'
import { reported } from './reported.ts'

export const departmentsChangedCard = defineCard<DepartmentsChangedRow>({
  id: 'departments-changed',
  sets: [],
  query: departmentsChanged,
  ofDepartments: true,
  picture: { html: 'department-changes' },
  headline: (rows, { filter, words }) => {
    const { headlines } = changesWords(words.language)
    const [first] = rows
    if (!first) return isEmptyFilter(filter) ? headlines.noTwoYears : { key: 'noRows' }
    const { new: added = 0, gone = 0, up = 0, down = 0 } = countBy(rows, ({ naming }) => naming)
    return headlines.departments({ ...first, added, gone, up, down })
  },
  base: (rows, { words }) => {
    const [first] = rows
    if (!first) return { key: 'none' }
    const { up = 0, down = 0, level = 0 } = countBy(rows, ({ naming }) => naming)
    return changesWords(words.language).bases.departments({ ...first, bothYears: up + down + level, level })
  },
  rule: 'departmentsChanged',
  needs: 'twoYears',
  columns: [
    { key: 'department', header: 'department', value: ({ department }) => department },
    {
      key: 'naming',
      header: 'change',
      value: ({ naming }, { words }) => changesWords(words.language).namings[naming],
    },
    { key: 'earlier_year', header: 'earlierYear', value: (row, { words }) => words.year(row.earlierYear) },
    { key: 'earlier', header: 'earlierEntries', value: ({ earlier }) => reported(earlier) },
    { key: 'fiscal_year', header: 'fiscalYear', value: (row, { words }) => words.year(row.fiscalYear) },
    { key: 'later', header: 'entries', value: ({ later }) => reported(later) },
  ],
})
