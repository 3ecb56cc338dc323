import { isEmptyFilter } from '../domain/filter.ts'
import type { PlanVerdict } from '../domain/planVerdict.ts'
import { planVsActual, type PlanVsActualRow } from '../queries/planVsActual.ts'
import { defineCard } from './card.ts'
import { reported } from './reported.ts'

/** The initiatives of the newest year, by how its plan and its results go together. */
const newest = (rows: readonly PlanVsActualRow[]) => {
  const ofYear = rows.filter(({ fiscalYear }) => fiscalYear === rows[0]?.fiscalYear)
  const count = (verdict: PlanVerdict) => ofYear.filter((row) => row.verdict === verdict).length
  return {
    fiscalYear: rows[0]?.fiscalYear ?? 0,
    planned: ofYear.reduce((sum, { planned }) => sum + planned, 0),
    plannedHeld: count('planned-held'),
    plannedNotHeld: count('planned-not-held'),
    unplanned: count('unplanned'),
    neither: count('neither'),
  }
}

const lines = (texts: readonly (string | null)[]) => texts.filter((text) => text !== null).join('\n')

export const planVsActualCard = defineCard<PlanVsActualRow>({
  id: 'plan-vs-actual',
  sets: [],
  query: planVsActual,
  picture: { html: 'plan-list' },
  headline: (rows, { filter }) => {
    if (rows.length === 0) return { key: isEmptyFilter(filter) ? 'noPlanAndResult' : 'noRows' }
    const { fiscalYear, planned, plannedHeld, plannedNotHeld } = newest(rows)
    const initiatives = plannedHeld + plannedNotHeld
    return initiatives === 0
      ? { key: 'nonePlanned', values: { fiscalYear } }
      : { key: 'planVsActual', values: { fiscalYear, planned, initiatives, held: plannedHeld } }
  },
  base: (rows) => (rows.length === 0 ? { key: 'none' } : { key: 'planVsActual', values: newest(rows) }),
  rule: 'planVsActual',
  explains: ['results'],
  needs: 'planAndResult',
  columns: [
    { key: 'fiscal_year', header: 'fiscalYear', value: (row, { words }) => words.year(row.fiscalYear) },
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    { key: 'verdict', header: 'verdict', value: ({ verdict }, { words }) => words.changes.verdicts[verdict] },
    { key: 'planned', header: 'planned', value: ({ planned }) => reported(planned) },
    { key: 'entries', header: 'entries', value: ({ entries }) => reported(entries) },
    { key: 'held', header: 'held', value: ({ entries, held }) => (entries === 0 ? null : held) },
    {
      key: 'plan_sentences',
      header: 'planSentences',
      value: ({ sentences }) => lines(sentences.map(({ plan }) => plan)),
    },
    {
      key: 'result_sentences',
      header: 'resultSentences',
      value: ({ sentences }) => lines(sentences.map(({ result }) => result)),
    },
  ],
})
