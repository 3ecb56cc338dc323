import { stableId } from '../domain/id.ts'
import type { InitiativeWords } from '../domain/decisions.ts'
import type { ExchangeRow } from '../domain/exchange.ts'
import type { InitiativeProposal } from '../domain/proposal.ts'
import { bigrams, similarity } from '../ingest/normalise/similarity.ts'
import type { Occurrence } from './collectWordings.ts'
import { evidenceOf } from './evidenceOf.ts'
import type { Identified, Initiative } from './identifyInitiatives.ts'
import { latestYear } from './orderReports.ts'
import { pairSentences, type SentencePair } from './pairSentences.ts'
import type { Report } from './reportsOf.ts'
import { ofBestPlace } from './ofBestPlace.ts'
import { plainName } from './wordsKey.ts'

/** How alike two names must be to be asked about, and how alike two sentences to stand for each other. */
const leastNames = 0.5
const leastSentences = 0.8
/* Beyond this many comparisons only equal names are asked about: the page must not freeze. */
const mostComparisons = 40_000

interface Side {
  readonly initiative: Initiative
  readonly occurrence: Occurrence
  readonly name: string
  readonly pairs: ReadonlyMap<number, number>
  readonly entries: readonly ExchangeRow[]
}

interface Candidate {
  readonly from: Side
  readonly to: Side
  readonly rows: readonly [ExchangeRow, ExchangeRow]
  readonly equalName: boolean
  readonly similarity: number
  readonly shared: readonly SentencePair[]
}

const wordsOf = ({ municipality, section, process, theme, initiative, category }: ExchangeRow): InitiativeWords => ({ municipality, section, process, theme, initiative, category }) // prettier-ignore

const sideOf = (initiative: Initiative, end: 'first' | 'last'): Side[] => {
  const occurrences = initiative.wordings
    .flatMap((wording) => wording.occurrences)
    .sort((a, b) => a.order - b.order || a.lastYear - b.lastYear)
  const occurrence = occurrences.at(end === 'first' ? 0 : -1)
  if (!occurrence) return []
  const name = plainName(occurrence.row.initiative)
  const entries = occurrence.rows.filter(({ entry_type }) => entry_type !== 'empty')
  return [{ initiative, occurrence, name, pairs: bigrams(name), entries }]
}

const candidateOf = (from: Side, to: Side, onlyEqual: boolean): Candidate[] => {
  const equalName = from.name === to.name
  if (onlyEqual && !equalName) return []
  const alike = equalName ? 1 : similarity(from.pairs, to.pairs)
  const pairWithin = (years: number) =>
    pairSentences(from.entries, to.entries, (left, right) => left.kind === right.kind && Math.abs(left.fiscal_year - right.fiscal_year) === years) // prettier-ignore
  const ofOneYear = pairWithin(0)
  const shared = ofOneYear.length > 0 ? ofOneYear : pairWithin(1)
  const standing = shared.filter((pair) => pair.similarity >= leastSentences).length
  const compared = to.entries.filter((row) => shared.some(({ later }) => later.fiscal_year === row.fiscal_year && later.kind === row.kind)) // prettier-ignore
  const halfIsTheSame = standing > 0 && standing * 2 >= compared.length
  return equalName || alike >= leastNames || halfIsTheSame
    ? [{ from, to, rows: [from.occurrence.row, to.occurrence.row], equalName, similarity: alike, shared }]
    : []
}

/**
 * Asks about initiatives that a later report no longer has and those that it has for the first time: the same name in
 * another section or category was moved, of several of that name to the nearest place; a similar name, or the same
 * sentences, is a new name; one that several follow was split. What a decision already says is not asked.
 */
export const proposeInitiatives = (
  ordered: readonly Report[],
  { initiatives, answered }: Identified,
): InitiativeProposal[] => {
  const years = ordered.map(latestYear)
  const yearOf = ({ occurrence }: Side) => years[occurrence.order] ?? 0
  const lastYear = Math.max(...years)
  const gone = initiatives.flatMap((one) => sideOf(one, 'last')).filter((side) => yearOf(side) < lastYear)
  const firstYear = Math.min(...years)
  const fresh = initiatives.flatMap((one) => sideOf(one, 'first')).filter((side) => yearOf(side) > firstYear)
  const onlyEqual = gone.length * fresh.length > mostComparisons
  const candidates = gone.flatMap((from) =>
    fresh
      .filter(
        (to) =>
          yearOf(to) > yearOf(from) && to.occurrence.row.municipality === from.occurrence.row.municipality,
      ) // prettier-ignore
      .filter((to) => !answered(from.initiative, to.initiative))
      .flatMap((to) => candidateOf(from, to, onlyEqual)),
  )
  const ofOneName = ofBestPlace(candidates.filter(({ equalName }) => equalName))
  const named = new Set(ofOneName.flatMap(({ from, to }) => [from, to]))
  const kept = [
    ...ofOneName,
    ...candidates.filter(({ equalName, from, to }) => !equalName && !named.has(from) && !named.has(to)),
  ]
  return kept
    .map((candidate): InitiativeProposal => {
      const { from, to, equalName, shared } = candidate
      const followers = kept.filter((other) => other.from === from).length
      const [words, newWords] = [wordsOf(from.occurrence.row), wordsOf(to.occurrence.row)]
      return {
        subject: 'initiative',
        id: stableId([from.initiative.initiativeId, to.initiative.initiativeId]),
        kind: followers > 1 ? 'split' : equalName ? 'moved' : 'renamed',
        from: words,
        to: newWords,
        fromId: from.initiative.initiativeId,
        toId: to.initiative.initiativeId,
        fromReport: ordered[from.occurrence.order]?.file ?? '',
        toReport: ordered[to.occurrence.order]?.file ?? '',
        similarity: candidate.similarity,
        evidence: shared.map(evidenceOf),
      }
    })
    .sort((a, b) => b.similarity - a.similarity || b.evidence.length - a.evidence.length || Number(a.id > b.id) - Number(a.id < b.id)) // prettier-ignore
}
