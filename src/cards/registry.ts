import { activitiesByCategoryCard } from './activitiesByCategory.ts'
import { activitiesByDepartmentCard } from './activitiesByDepartment.ts'
import { activitiesByYearCard } from './activitiesByYear.ts'
import type { Card } from './card.ts'
import { carriedOverByDepartmentCard } from './carriedOverByDepartment.ts'
import { carriedOverByInitiativeCard } from './carriedOverByInitiative.ts'
import { departmentByInitiativeCard } from './departmentByInitiative.ts'
import { departmentByYearCard } from './departmentByYear.ts'
import { departmentsChangedCard } from './departmentsChanged.ts'
import { flaggedInitiativesCard } from './flaggedInitiatives.ts'
import { initiativeMatrixCard } from './initiativeMatrix.ts'
import { initiativesChangedCard } from './initiativesChanged.ts'
import { movementChangedCard } from './movementChanged.ts'
import { planStateCard } from './planState.ts'
import { planVsActualCard } from './planVsActual.ts'
import { planVsActualByDepartmentCard } from './planVsActualByDepartment.ts'
import { publicCommentByDepartmentCard } from './publicCommentByDepartment.ts'
import { publicCommentByYearCard } from './publicCommentByYear.ts'
import { publicCommentListCard } from './publicCommentList.ts'
import { publicCommentVolumeCard } from './publicCommentVolume.ts'
import { silentInitiativesCard } from './silentInitiatives.ts'
import { waitsOnBodyCard } from './waitsOnBody.ts'
import { wordingChangedCard } from './wordingChanged.ts'

/** Every card in reading order. Explorer, embeds, prerendered pages, downloads and contract tests walk this list. */
export const cards: readonly Card[] = [
  planStateCard,
  activitiesByYearCard,
  publicCommentByYearCard,
  activitiesByDepartmentCard,
  activitiesByCategoryCard,
  silentInitiativesCard,
  initiativeMatrixCard,
  departmentByYearCard,
  departmentByInitiativeCard,
  waitsOnBodyCard,
  flaggedInitiativesCard,
  publicCommentByDepartmentCard,
  publicCommentListCard,
  publicCommentVolumeCard,
  planVsActualCard,
  planVsActualByDepartmentCard,
  movementChangedCard,
  departmentsChangedCard,
  wordingChangedCard,
  carriedOverByInitiativeCard,
  carriedOverByDepartmentCard,
  initiativesChangedCard,
]

/** The card with an id; throws for an id that no card has. */
export const cardOf = (id: string): Card => {
  const card = cards.find((candidate) => candidate.id === id)
  if (!card) throw new RangeError(`No card is called ${id}`)
  return card
}
