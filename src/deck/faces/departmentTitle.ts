import type { DepartmentSentenceRow } from '../../queries/departmentSentences.ts'
import type { PlanStateRow } from '../../queries/planState.ts'
import type { DeckSetting } from '../deckSetting.ts'

/** What a department's numbers of the latest year and of the one before say. */
export const departmentTitle = (
  rows: readonly DepartmentSentenceRow[],
  state: PlanStateRow | undefined,
  { said }: DeckSetting,
): string => {
  const name = [...new Set(rows.map(({ ofDepartment }) => ofDepartment))].join('・')
  if (rows.length === 0) return said.departmentGone
  const fiscalYear = state?.latestYear ?? null
  const results = rows.filter(({ kind }) => kind === 'result')
  if (results.length === 0 || fiscalYear === null)
    return said.department.onlyPlans({ name, planned: rows.length })
  const count = (year: number) => results.filter((row) => row.fiscalYear === year).length
  return said.department.results({
    name,
    fiscalYear,
    from: state?.previousYear === null ? null : count(fiscalYear - 1),
    to: count(fiscalYear),
  })
}
