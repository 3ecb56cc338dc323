import type { Decisions } from '../domain/decisions.ts'
import type { ExchangeRow } from '../domain/exchange.ts'
import { groupBy } from '../domain/groupBy.ts'
import { stableId } from '../domain/id.ts'
import type { MunicipalSuccessor } from '../domain/joining.ts'
import type { DepartmentProposal } from '../domain/proposal.ts'
import { evidenceOf } from './evidenceOf.ts'
import { pairSentences, type SentencePair } from './pairSentences.ts'

/** How alike two sentences must be to be the same one, as for the flag of a department that moved. */
const leastSimilarity = 0.8

/** An entry with its initiative and the departments it names. */
export interface NamedEntry {
  readonly row: ExchangeRow
  readonly initiativeId: string
  readonly departments: readonly string[]
}

interface Found {
  readonly from: string
  readonly to: string
  readonly pair: SentencePair
}

/**
 * Asks about departments that stop being named, results where the year has them, else plans, while a sentence of theirs
 * stands under another one in the year after. What a decision or a site.json already says is not asked.
 */
export const proposeDepartments = (
  entries: readonly NamedEntry[],
  successors: readonly MunicipalSuccessor[],
  decided: Decisions['departmentSuccessors'],
): DepartmentProposal[] =>
  [...groupBy(entries, ({ row }) => row.municipality)].flatMap(([municipality, ofCity]) => {
    const isKnown = (from: string, to: string) =>
      [...successors, ...decided].some((one) => one.from === from && one.to === to && (one.municipality ?? municipality) === municipality) // prettier-ignore
    const byYear = groupBy(ofCity, ({ row }) => row.fiscal_year)
    const spoken = new Map(
      [...byYear].map(([year, all]) => {
        const results = all.filter(({ row }) => row.kind === 'result')
        return [year, results.length > 0 ? results : all] as const
      }),
    )
    const lastNamed = new Map<string, number>()
    for (const [year, all] of spoken)
      for (const name of all.flatMap(({ departments }) => departments))
        lastNamed.set(name, Math.max(year, lastNamed.get(name) ?? year))
    const ended = new Set([...lastNamed].filter(([, year]) => spoken.has(year + 1)).map(([name]) => name))

    const found = [...spoken].flatMap(([year, all]): Found[] => {
      const endedNow = (name: string) => ended.has(name) && lastNamed.get(name) === year
      const earlier = all.filter(({ departments }) => departments.some(endedNow))
      const byRow = new Map([...all, ...(spoken.get(year + 1) ?? [])].map((entry) => [entry.row, entry]))
      const next = groupBy(spoken.get(year + 1) ?? [], ({ initiativeId }) => initiativeId)
      return [...groupBy(earlier, ({ initiativeId }) => initiativeId)].flatMap(
        ([initiativeId, ofInitiative]) =>
          pairSentences(ofInitiative.map(({ row }) => row), (next.get(initiativeId) ?? []).map(({ row }) => row)) // prettier-ignore
            .filter(({ similarity }) => similarity >= leastSimilarity)
            .flatMap((pair) => {
              const before = byRow.get(pair.earlier)?.departments ?? []
              const after = byRow.get(pair.later)?.departments ?? []
              if (before.some((name) => after.includes(name))) return []
              return before.filter(endedNow).flatMap((from) => after.map((to) => ({ from, to, pair })))
            }),
      )
    })
    return [...groupBy(found, ({ from, to }) => `${from}\u001f${to}`).values()]
      .flatMap((pairs): DepartmentProposal[] => {
        const [first] = pairs
        if (!first || isKnown(first.from, first.to)) return []
        return [
          {
            subject: 'department',
            id: stableId([municipality, first.from, first.to]),
            municipality,
            from: first.from,
            to: first.to,
            fiscalYear: (lastNamed.get(first.from) ?? 0) + 1,
            similarity: Math.max(...pairs.map(({ pair }) => pair.similarity)),
            evidence: pairs.map(({ pair }) => evidenceOf(pair)),
          },
        ]
      })
      .sort((a, b) => b.evidence.length - a.evidence.length || b.similarity - a.similarity || Number(a.id > b.id) - Number(a.id < b.id)) // prettier-ignore
  })
