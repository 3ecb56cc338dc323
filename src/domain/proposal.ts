import type { InitiativeWords } from './decisions.ts'
import type { FiscalYear } from './fiscalYear.ts'
import type { Kind } from './kind.ts'

/** A sentence as printed, for a reader to compare. */
export interface ProposalSentence {
  readonly text: string
  readonly department: string
  readonly fiscalYear: FiscalYear
  readonly kind: Kind
  /** The place of the sentence, after RFC 7111. */
  readonly source: string
}

/** Two sentences that say nearly the same. */
export interface ProposalEvidence {
  readonly earlier: ProposalSentence
  readonly later: ProposalSentence
  /** Dice's coefficient of bigrams, digits and eras aside, 0 to 1. */
  readonly similarity: number
}

/** Two initiatives that may be one. Until a reader decides they are two. */
export interface InitiativeProposal {
  readonly subject: 'initiative'
  /** The same for the same question, whatever the order of the files. */
  readonly id: string
  readonly kind: 'renamed' | 'split' | 'moved'
  readonly from: InitiativeWords
  readonly to: InitiativeWords
  readonly fromId: string
  readonly toId: string
  readonly fromReport: string
  readonly toReport: string
  /** Dice's coefficient of the two names, numbering and brackets aside, 0 to 1. */
  readonly similarity: number
  readonly evidence: readonly ProposalEvidence[]
}

/** A department that stops being named while a sentence of its goes on under another. */
export interface DepartmentProposal {
  readonly subject: 'department'
  readonly id: string
  readonly municipality: string
  readonly from: string
  readonly to: string
  /** The first fiscal year of the new name. */
  readonly fiscalYear: FiscalYear
  /** The highest of the evidence. */
  readonly similarity: number
  readonly evidence: readonly ProposalEvidence[]
}

/** A question to the reader that joining reports has raised. */
export type Proposal = InitiativeProposal | DepartmentProposal
