import { knownDepartments } from '../normalise/department.ts'
import type { Lines } from './collectLines.ts'

/** The departments that stand alone in the lines so far: they tell where a text of several parts. */
export const departmentsAlone = ({ usedDepartments, hasEmptyDepartment, by }: Lines): Set<string> => {
  const known = knownDepartments([...usedDepartments].map((code) => by.department.texts[code] ?? ''))
  if (hasEmptyDepartment) known.add('')
  return known
}
