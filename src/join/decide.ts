import type { Decisions, InitiativeDecision } from '../domain/decisions.ts'
import type { Proposal } from '../domain/proposal.ts'

/**
 * The decisions with the reader's answer to a proposal, in the place of an earlier answer to it. `kind` is for a reader
 * who finds a name changed where a split was proposed.
 */
export const decide = (
  decisions: Decisions,
  proposal: Proposal,
  decision: 'same' | 'different',
  kind?: InitiativeDecision['kind'],
): Decisions => {
  if (proposal.subject === 'department') {
    const { municipality, from, to, fiscalYear } = proposal
    const others = decisions.departmentSuccessors.filter((one) => one.from !== from || one.to !== to || (one.municipality ?? municipality) !== municipality) // prettier-ignore
    const answer = { municipality, from, to, fiscalYear, decision }
    return { ...decisions, departmentSuccessors: [...others, answer] }
  }
  const { from, to } = proposal
  const isThis = (one: InitiativeDecision) =>
    JSON.stringify([one.from, one.to]) === JSON.stringify([from, to])
  const others = decisions.initiatives.filter((one) => !isThis(one))
  return { ...decisions, initiatives: [...others, { from, to, decision, kind: kind ?? proposal.kind }] }
}
