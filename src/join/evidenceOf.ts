import type { ExchangeRow } from '../domain/exchange.ts'
import type { ProposalEvidence, ProposalSentence } from '../domain/proposal.ts'
import type { SentencePair } from './pairSentences.ts'

const sentenceOf = ({ activity, department, fiscal_year, kind, source }: ExchangeRow): ProposalSentence => ({
  text: activity,
  department,
  fiscalYear: fiscal_year,
  kind,
  source,
})

/** A pair of sentences as evidence. */
export const evidenceOf = ({ earlier, later, similarity }: SentencePair): ProposalEvidence => ({
  earlier: sentenceOf(earlier),
  later: sentenceOf(later),
  similarity,
})
