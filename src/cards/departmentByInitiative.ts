import { groupBy } from '../domain/groupBy.ts'
import { departmentByInitiative, type DepartmentByInitiativeRow } from '../queries/departmentByInitiative.ts'
import { defineCard } from './card.ts'
import { counted, measured } from './measured.ts'
import { largest } from './rankHeadline.ts'

export const departmentByInitiativeCard = defineCard<DepartmentByInitiativeRow>({
  id: 'department-by-initiative',
  sets: ['departments', 'initiatives'],
  query: departmentByInitiative,
  ofDepartments: true,
  picture: {
    heat: (rows, { words, settings, filter }) => {
      const byDepartment = groupBy(rows, ({ department }) => department)
      const total = (name: string) =>
        (byDepartment.get(name) ?? []).reduce((sum, { entries }) => sum + entries, 0)
      return {
        corner: words.columns.initiative,
        columns: [...byDepartment.keys()]
          .sort((left, right) => total(right) - total(left))
          .map((department) => ({
            key: department,
            label: department,
            note: '',
            pick: { departments: [department] },
          })),
        rows: [...groupBy(rows, ({ initiativeId }) => initiativeId)].flatMap(([key, [row]]) =>
          row
            ? [
                {
                  key,
                  label: row.initiative,
                  note: words.category(row.category),
                  pick: { initiatives: [key] },
                },
              ]
            : [],
        ),
        cells: rows.map(({ initiativeId, department, entries, held }) => ({
          row: initiativeId,
          column: department,
          value: counted(settings, { entries, held }),
          read: {
            initiatives: [initiativeId],
            departments: [department],
            kinds: ['result'],
            ...measured({ settings, filter }),
          },
        })),
      }
    },
  },
  headline: (rows) => {
    const { items, value } = largest(
      [...groupBy(rows, ({ department }) => department)],
      ([, ofDepartment]) => ofDepartment.length,
    )
    return items.length === 0
      ? { key: 'noRows' }
      : { key: 'broadest', values: { names: items.map(([name]) => name), value } }
  },
  base: (_, { settings }) => ({ key: 'heat', values: { measure: settings.measure } }),
  rule: 'byDepartment',
  explains: ['department'],
  columns: [
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    { key: 'department', header: 'department', value: ({ department }) => department },
    { key: 'entries', header: 'entries', value: ({ entries }) => entries },
    { key: 'held', header: 'held', value: ({ held }) => held },
  ],
})
