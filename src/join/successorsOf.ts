import { currentDepartments } from '../domain/currentDepartments.ts'
import type { Decisions } from '../domain/decisions.ts'
import { groupBy } from '../domain/groupBy.ts'
import type { MunicipalSuccessor } from '../domain/joining.ts'
import type { Site } from '../domain/site.ts'

/**
 * Every successor of a department, once: those of each site.json and those a reader decided. Throws a
 * SuccessorCycleError.
 */
export const successorsOf = (sites: readonly Site[], decisions: Decisions): MunicipalSuccessor[] => {
  const printed = sites.flatMap(({ municipality: { name }, departmentSuccessors }) =>
    departmentSuccessors.map((one) => ({ ...one, municipality: name })),
  )
  const decided = decisions.departmentSuccessors
    .filter(({ decision }) => decision !== 'different')
    .map(({ from, to, fiscalYear, municipality = null }) => ({ from, to, fiscalYear, municipality }))
  const keyOf = ({ municipality, from, to }: MunicipalSuccessor) =>
    [municipality ?? '', from, to].join('\u001f')
  const successors = [
    ...groupBy<MunicipalSuccessor, string>([...printed, ...decided], keyOf).values(),
  ].flatMap(([first]) => (first ? [first] : []))
  for (const municipality of new Set(successors.map((one) => one.municipality)))
    currentDepartments(
      successors.filter((one) => one.municipality === municipality || one.municipality === null),
    )
  return successors
}
