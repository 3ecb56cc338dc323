import type { FlagRow } from '../queries/flaggedInitiatives.ts'
import { silentInitiatives } from '../queries/silentInitiatives.ts'
import { defineCard } from './card.ts'
import { flagColumns } from './flagColumns.ts'

const silentRows = (rows: readonly FlagRow[]) => rows.filter(({ flag }) => flag === 'no-result')

export const silentInitiativesCard = defineCard<FlagRow>({
  id: 'silent-initiatives',
  sets: [],
  query: silentInitiatives,
  picture: { html: 'silent-list' },
  headline: (rows) => {
    const silent = silentRows(rows)
    const fiscalYear = silent[0]?.fiscalYear
    if (fiscalYear === undefined || fiscalYear === null) return { key: 'noneSilent' }
    const never = rows.filter(({ flag }) => flag === 'no-entry-ever').length
    return { key: 'silent', values: { silent: silent.length, never, fiscalYear } }
  },
  base: (rows) => {
    const fiscalYear = silentRows(rows)[0]?.fiscalYear
    return fiscalYear === undefined || fiscalYear === null
      ? { key: 'none' }
      : { key: 'silent', values: { fiscalYear, byCategory: rows.some(({ category }) => category !== null) } }
  },
  rule: 'silent',
  explains: ['noEntry', 'flag'],
  columns: flagColumns,
})
