import { rankedBars, rankedBarsHeight } from '../charts/rankedBars.ts'
import { activitiesByCategory, type ActivitiesByCategoryRow } from '../queries/activitiesByCategory.ts'
import { defineCard } from './card.ts'
import { counted, measured } from './measured.ts'
import { reported } from './reported.ts'
import { largest } from './rankHeadline.ts'

/* A report whose initiatives have no category is not cut by any. */
const haveNone = (rows: readonly ActivitiesByCategoryRow[]) =>
  rows.length > 0 && rows.every(({ isCategorised }) => !isCategorised)

export const activitiesByCategoryCard = defineCard<ActivitiesByCategoryRow>({
  id: 'activities-by-category',
  sets: ['categories'],
  query: activitiesByCategory,
  picture: {
    chart: {
      option: (rows, view, context) =>
        rankedBars(
          rows.map((row) => ({
            id: String(row.category),
            label: view.words.categoryGroup(row.category),
            value: counted(view.settings, row),
            selected: row.category !== null && view.filter.categories.includes(row.category),
            pick: row.category === null ? {} : { categories: [row.category] },
            read: {
              kinds: ['result'],
              years: row.fiscalYear === null ? [] : [row.fiscalYear],
              ...measured(view),
            },
            description: view.words.categorySpoken({ ...row, value: counted(view.settings, row) }),
          })),
          context,
        ),
      height: (rows) => rankedBarsHeight(rows.length),
    },
  },
  lacks: haveNone,
  headline: (rows, view) => {
    if (haveNone(rows)) return { key: 'noCategories' }
    const { items, value } = largest(rows, (row) => counted(view.settings, row))
    return items.length === 0
      ? { key: 'noRows' }
      : {
          key: 'mostCategory',
          values: {
            subject: view.settings.measure,
            categories: items.map(({ category }) => category),
            value,
          },
        }
  },
  base: (rows, { settings }) => {
    const fiscalYear = rows[0]?.fiscalYear ?? null
    const initiatives = rows.reduce((sum, row) => sum + row.initiatives, 0)
    return fiscalYear === null
      ? { key: 'none' }
      : { key: 'byCategory', values: { fiscalYear, initiatives, measure: settings.measure } }
  },
  rule: 'entries',
  explains: ['category'],
  columns: [
    {
      key: 'category',
      header: 'category',
      value: ({ category }, { words }) => words.categoryGroup(category),
    },
    { key: 'definition', header: 'definition', value: ({ definition }) => definition },
    { key: 'entries', header: 'entries', value: ({ entries }) => reported(entries) },
    { key: 'held', header: 'held', value: ({ entries, held }) => (entries === 0 ? null : held) },
    { key: 'initiatives', header: 'initiatives', value: ({ initiatives }) => initiatives },
    { key: 'moved', header: 'moved', value: ({ moved }) => moved },
    { key: 'silent', header: 'silent', value: ({ silent }) => silent },
  ],
})
