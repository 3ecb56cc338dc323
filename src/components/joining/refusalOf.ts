import type { InitiativeDecision } from '../../domain/decisions.ts'
import type { Joining } from '../../domain/joining.ts'
import type { JoiningWords } from '../../locales/joiningWords.ts'

/** Why a decision on two initiatives was left out, in words; empty where it holds. */
export const refusalOf = (
  { from, to }: Pick<InitiativeDecision, 'from' | 'to'>,
  joining: Pick<Joining, 'refused'> | undefined,
  said: JoiningWords,
): string => {
  const wanted = JSON.stringify([from, to])
  const refused = joining?.refused.find(
    ({ decision }) => JSON.stringify([decision.from, decision.to]) === wanted,
  )
  return refused ? said.refused({ from: from.initiative, to: to.initiative, report: refused.report }) : ''
}
