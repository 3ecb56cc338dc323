import type { Decisions } from '../domain/decisions.ts'
import type { Proposal } from '../domain/proposal.ts'
import type { Site } from '../domain/site.ts'
import { initiativeId } from '../ingest/identify.ts'
import { knownDepartments, splitDepartments } from '../ingest/normalise/department.ts'
import type { Reading } from '../ingest/reading.ts'
import { collectWordings } from './collectWordings.ts'
import { identifyInitiatives } from './identifyInitiatives.ts'
import { joinReports } from './joinReports.ts'
import { orderReports } from './orderReports.ts'
import { proposeDepartments } from './proposeDepartments.ts'
import { proposeInitiatives } from './proposeInitiatives.ts'
import { reportsOf } from './reportsOf.ts'

/**
 * What joining these reports asks of a reader, initiatives first, the surest first: nothing of it is done until it is
 * decided. Does not depend on the order of the readings. Throws a SuccessorCycleError.
 */
export const proposeDecisions = (
  readings: readonly Reading[],
  decisions: Decisions,
  sites: readonly Site[],
): Proposal[] => {
  const ordered = orderReports(orderReports(readings).flatMap(reportsOf))
  const identified = identifyInitiatives(ordered, collectWordings(ordered), decisions, sites)
  const { rows, joining } = joinReports(readings, decisions, sites)
  const known = knownDepartments(rows.map(({ department }) => department))
  const entries = rows
    .filter(({ entry_type }) => entry_type !== 'empty')
    .map((row) => {
      const wordingId = initiativeId(row)
      return {
        row,
        initiativeId: joining.identities.get(wordingId) ?? wordingId,
        departments: splitDepartments(row.department, known),
      }
    })
  return [
    ...proposeInitiatives(ordered, identified),
    ...proposeDepartments(entries, joining.successors, decisions.departmentSuccessors),
  ]
}
