import { groupBy } from '../domain/groupBy.ts'
import { flaggedInitiatives, type FlagRow } from '../queries/flaggedInitiatives.ts'
import { sql } from '../queries/sql.ts'
import { defineCard } from './card.ts'
import { flagColumns } from './flagColumns.ts'

export const waitsOnBodyCard = defineCard<FlagRow>({
  id: 'waits-on-body',
  sets: [],
  query: (filter) => flaggedInitiatives(filter, sql`flag.flag IN ('waits-on-body', 'no-entry-ever')`),
  picture: { html: 'body-list' },
  headline: (rows) => {
    const waiting = rows.filter(({ flag }) => flag === 'waits-on-body')
    if (waiting.length === 0) return { key: 'noRows' }
    const categories = [...groupBy(waiting, ({ category }) => category)].map(([category, { length }]) => ({
      category,
      initiatives: length,
    }))
    return {
      key: 'waitsOnBody',
      values: { categories, bodies: new Set(waiting.map(({ otherInitiativeId }) => otherInitiativeId)).size },
    }
  },
  base: (rows) => {
    const waiting = rows.filter(({ flag }) => flag === 'waits-on-body')
    const never = new Set(
      rows.filter(({ flag }) => flag === 'no-entry-ever').map(({ initiativeId }) => initiativeId),
    )
    const [most] = [...groupBy(waiting, ({ category }) => category)].sort(
      ([, a], [, b]) => b.length - a.length,
    )
    if (!most) return { key: 'none' }
    const [category, ofCategory] = most
    const silent = ofCategory.filter(({ initiativeId }) => never.has(initiativeId)).length
    return { key: 'waitsOnBody', values: { category, initiatives: ofCategory.length, silent } }
  },
  rule: 'waitsOnBody',
  explains: ['policy'],
  columns: flagColumns,
})
