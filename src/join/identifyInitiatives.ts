import type { Decisions, InitiativeDecision, InitiativeWords } from '../domain/decisions.ts'
import { groupBy } from '../domain/groupBy.ts'
import type { RefusedDecision } from '../domain/joining.ts'
import type { Site } from '../domain/site.ts'
import { initiativeId } from '../ingest/identify.ts'
import type { CollectedWording } from './collectWordings.ts'
import type { Report } from './reportsOf.ts'
import { closeKey, wordsKey } from './wordsKey.ts'

/** One initiative with all its wordings. */
export interface Initiative {
  readonly initiativeId: string
  readonly wordings: readonly CollectedWording[]
}

interface Related {
  readonly fromId: string
  readonly toId: string
}

export interface Identified {
  readonly initiatives: readonly Initiative[]
  /** The initiative of each wording's id, and of the words that only a decision names. */
  readonly ofWording: ReadonlyMap<string, Initiative>
  /** Whether a decision says what one initiative is to a later one. */
  readonly answered: (earlier: Initiative, later: Initiative) => boolean
  readonly splits: readonly Related[]
  readonly apart: readonly Related[]
  readonly refused: readonly RefusedDecision[]
}

interface Cluster {
  readonly ids: Set<string>
  /** `0 2022 result`: report, fiscal year, kind. Two wordings with one of these are two initiatives. */
  readonly cells: Map<string, string>
}

const compared = <Value>(left: Value, right: Value) => Number(left > right) - Number(left < right)

/**
 * Says which wordings are one initiative: those equal but for width, white space, numbering and brackets, and those a
 * decision joins. Two that stand in one column of one report are never joined. An initiative's id is that of the words
 * in the site's published report, else of the words that the decisions start from, else of the earliest report.
 */
export const identifyInitiatives = (
  ordered: readonly Report[],
  wordings: ReadonlyMap<string, CollectedWording>,
  decisions: Decisions,
  sites: readonly Site[],
): Identified => {
  const clusters = new Map<string, Cluster>()
  for (const { wordingId, occurrences } of wordings.values())
    clusters.set(wordingId, {
      ids: new Set([wordingId]),
      cells: new Map(occurrences.flatMap(({ order, cells }) => [...cells].map((cell) => [`${order} ${cell}`, ordered[order]?.file ?? '']))), // prettier-ignore
    })
  const clusterOf = (id: string): Cluster => {
    const cluster = clusters.get(id) ?? { ids: new Set([id]), cells: new Map<string, string>() }
    clusters.set(id, cluster)
    return cluster
  }

  /* The words of a decision as a loaded report prints them, else the id they would have. */
  const byKey = groupBy([...wordings.values()], ({ row }) => wordsKey(row))
  const idOfWords = (words: InitiativeWords): string => {
    const id = initiativeId(words)
    if (wordings.has(id)) return id
    const [only, ...others] = byKey.get(wordsKey(words)) ?? []
    return only && others.length === 0 ? only.wordingId : id
  }
  const made = [...decisions.initiatives]
    .map((decision) => ({ decision, from: idOfWords(decision.from), to: idOfWords(decision.to) }))
    .sort((a, b) => compared(a.from, b.from) || compared(a.to, b.to))
  const apart = made.filter(({ decision }) => decision.decision === 'different')
  const isApart = (left: Cluster, right: Cluster) =>
    apart.some(({ from, to }) => (left.ids.has(from) && right.ids.has(to)) || (left.ids.has(to) && right.ids.has(from))) // prettier-ignore
  const sharedCell = (left: Cluster, right: Cluster) => [...left.cells.keys()].find((cell) => right.cells.has(cell)) // prettier-ignore

  const unite = (left: Cluster, right: Cluster) => {
    for (const id of right.ids) left.ids.add(id)
    for (const [cell, report] of right.cells) left.cells.set(cell, report)
    for (const id of left.ids) clusters.set(id, left)
  }
  for (const key of [closeKey, wordsKey])
    for (const group of groupBy([...wordings.values()], ({ row }) => key(row)).values()) {
      const found = [...new Set(group.map(({ wordingId }) => clusterOf(wordingId)))]
      const clash = found.some((one, index) => found.slice(0, index).some((other) => sharedCell(one, other) !== undefined || isApart(one, other))) // prettier-ignore
      if (!clash) for (const other of found.slice(1)) unite(found[0] as Cluster, other)
    }

  const refused: RefusedDecision[] = []
  const refuse = (decision: InitiativeDecision, report: string) => refused.push({ decision, report })
  const roots = new Set(made.map(({ from }) => from))
  for (const { decision, from, to } of made) {
    if (decision.decision === 'different' || decision.kind === 'split') continue
    roots.delete(to)
    const [left, right] = [clusterOf(from), clusterOf(to)]
    if (left === right) continue
    const shared = sharedCell(left, right)
    if (shared !== undefined) refuse(decision, left.cells.get(shared) ?? '')
    else unite(left, right)
  }

  const isPublished = ({ occurrences, row }: CollectedWording) =>
    occurrences.some(
      ({ order }) =>
      sites.some(({ report, municipality }) => report.file === ordered[order]?.file && municipality.name === row.municipality), // prettier-ignore
    )
  const initiatives: Initiative[] = []
  const ofWording = new Map<string, Initiative>()
  for (const { ids } of new Set(clusters.values())) {
    const ranked = [...ids]
      .map((id) => {
        const wording = wordings.get(id)
        const [first] = wording?.occurrences ?? []
        return { id, wording, rank: [wording && isPublished(wording) ? 0 : 1, roots.has(id) ? 0 : 1, first?.order ?? -1, first?.firstYear ?? 0] } // prettier-ignore
      })
      .sort((a, b) => a.rank.reduce((sign, value, index) => sign || value - (b.rank[index] ?? 0), 0) || compared(a.id, b.id)) // prettier-ignore
    const initiative = {
      initiativeId: ranked[0]?.id ?? '',
      wordings: ranked.flatMap(({ wording }) => (wording ? [wording] : [])),
    }
    if (initiative.wordings.length > 0) initiatives.push(initiative)
    for (const id of ids) ofWording.set(id, initiative)
  }
  const related = (ones: typeof made): Related[] =>
    ones.map(({ from, to }) => ({
      fromId: ofWording.get(from)?.initiativeId ?? from,
      toId: ofWording.get(to)?.initiativeId ?? to,
    }))
  const splits = made.filter(({ decision }) => decision.decision === 'same' && decision.kind === 'split')
  const asked = new Set(made.map(({ from, to }) => `${ofWording.get(from)?.initiativeId} ${ofWording.get(to)?.initiativeId}`)) // prettier-ignore
  const answered = (earlier: Initiative, later: Initiative) =>
    asked.has(`${earlier.initiativeId} ${later.initiativeId}`)
  return { initiatives, ofWording, answered, splits: related(splits), apart: related(apart), refused }
}
