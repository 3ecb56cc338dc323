import { flaggedInitiatives, type FlagRow } from '../queries/flaggedInitiatives.ts'
import { sql } from '../queries/sql.ts'
import { defineCard } from './card.ts'
import { flagColumns } from './flagColumns.ts'

export const flaggedInitiativesCard = defineCard<FlagRow>({
  id: 'flagged-initiatives',
  sets: ['flags'],
  query: (filter) => flaggedInitiatives(filter, sql`true`, ['flags']),
  picture: { html: 'flag-list' },
  headline: (rows) =>
    rows.length === 0
      ? { key: 'noRows' }
      : {
          key: 'flagged',
          values: {
            flags: rows.length,
            initiatives: new Set(rows.map(({ initiativeId }) => initiativeId)).size,
          },
        },
  base: (rows) => ({ key: 'list', values: { rows: rows.length } }),
  rule: 'silent',
  explains: ['flag'],
  columns: flagColumns,
})
