import { publicCommentList, type PublicCommentListRow } from '../queries/publicCommentList.ts'
import { defineCard } from './card.ts'
import { noProcedures } from './noProcedures.ts'

export const publicCommentListCard = defineCard<PublicCommentListRow>({
  id: 'public-comment-list',
  sets: [],
  query: publicCommentList,
  picture: { html: 'procedure-list' },
  headline: (rows, { filter }) => {
    const none = rows.length === 0 ? noProcedures([], filter) : null
    if (none) return none
    const results = rows.filter(({ role, kind }) => role === 'procedure' && kind === 'result')
    if (results.length === 0) return { key: rows.length === 0 ? 'noRows' : 'onlyPlans' }
    const fiscalYear = Math.max(...results.map((row) => row.fiscalYear))
    const latest = results.filter((row) => row.fiscalYear === fiscalYear)
    const departments = new Set(latest.flatMap(({ department }) => department.split('、')))
    return { key: 'asked', values: { fiscalYear, departments: departments.size, procedures: latest.length } }
  },
  base: (rows) => rows.length === 0 ? { key: 'none' } : ({ key: 'procedureList', values: { procedures: rows.filter(({ role, kind }) => role === 'procedure' && kind === 'result').length, planned: rows.filter(({ role, kind }) => role === 'procedure' && kind === 'plan').length } }), // prettier-ignore
  rule: 'procedures',
  explains: ['publicComment', 'inspection'],
  columns: [
    { key: 'role', header: 'role', value: ({ role }, { words }) => words.publicComment.roles[role] },
    {
      key: 'fiscal_year',
      header: 'fiscalYear',
      value: ({ fiscalYear }, { words }) => words.year(fiscalYear),
    },
    { key: 'kind', header: 'kind', value: ({ kind }, { words }) => words.kinds[kind] },
    { key: 'title', header: 'title', value: ({ title }) => title },
    { key: 'department', header: 'department', value: ({ department }) => department },
    { key: 'submitters', header: 'submitters', value: ({ submitters }) => submitters },
    { key: 'comments', header: 'comments', value: ({ comments }) => comments },
    { key: 'adopted', header: 'adopted', value: ({ adopted }) => adopted },
    { key: 'sentence', header: 'sentence', value: ({ sentence }) => sentence },
  ],
})
