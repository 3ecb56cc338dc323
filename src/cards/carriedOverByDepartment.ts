import { isEmptyFilter } from '../domain/filter.ts'
import { changesWords } from '../locales/changesWords.ts'
import {
  carriedOverByDepartment,
  type CarriedOverByDepartmentRow,
} from '../queries/carriedOverByDepartment.ts'
import { carriedColumns } from './carriedColumns.ts'
import { defineCard } from './card.ts'

export const carriedOverByDepartmentCard = defineCard<CarriedOverByDepartmentRow>({
  id: 'carried-over-by-department',
  sets: [],
  query: carriedOverByDepartment,
  ofDepartments: true,
  picture: { html: 'carried-over' },
  headline: (rows, { filter, words }) => {
    const { headlines } = changesWords(words.language)
    const [first] = rows
    if (!first) return isEmptyFilter(filter) ? headlines.noPairs : { key: 'noRows' }
    const whole = rows.filter(({ entries, verbatim }) => verbatim === entries).length
    return headlines.carriedOverWhole({ ...first, departments: rows.length, whole })
  },
  base: (rows, { words }) =>
    rows.length === 0
      ? { key: 'none' }
      : changesWords(words.language).bases.carriedOverByDepartment(rows.length),
  rule: 'carriedOver',
  needs: 'twoYears',
  columns: [
    { key: 'department', header: 'department', value: ({ department }) => department },
    ...carriedColumns,
  ],
})
