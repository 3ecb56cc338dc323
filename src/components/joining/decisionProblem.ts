import { SuccessorCycleError } from '../../domain/currentDepartments.ts'
import type { JoiningWords } from '../../locales/joiningWords.ts'

/** Why decisions could not be taken, in words: the departments that lead back to themselves, else what `otherwise` says. */
export const decisionProblem = (
  error: unknown,
  said: JoiningWords,
  otherwise: (message: string) => string,
): string =>
  error instanceof SuccessorCycleError
    ? said.cycleOf(error.names.join(' → '))
    : otherwise(error instanceof Error ? error.message : String(error))
