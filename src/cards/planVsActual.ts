import { isEmptyFilter } from '../domain/filter.ts'
import { changesWords } from '../locales/changesWords.ts'
import { planVsActual, type PlanVsActualRow } from '../queries/planVsActual.ts'
import { defineCard } from './card.ts'
import { countBy } from './countBy.ts'
import { planFatesOf } from './planFates.ts'
import { reported } from './reported.ts'

const newest = (rows: readonly PlanVsActualRow[]) =>
  rows.filter(({ fiscalYear }) => fiscalYear === rows[0]?.fiscalYear)

const lines = (texts: readonly (string | null)[]) => texts.filter((text) => text !== null).join('\n')

export const planVsActualCard = defineCard<PlanVsActualRow>({
  id: 'plan-vs-actual',
  sets: [],
  query: planVsActual,
  picture: { html: 'plan-list' },
  headline: (rows, { filter, words }) => {
    const { headlines } = changesWords(words.language)
    const fiscalYear = rows[0]?.fiscalYear
    if (fiscalYear === undefined) return isEmptyFilter(filter) ? headlines.noPlanAndResult : { key: 'noRows' }
    const planning = newest(rows).filter(({ planned }) => planned > 0)
    return planning.length === 0
      ? headlines.nonePlanned(fiscalYear)
      : headlines.planVsActual({
          fiscalYear,
          planned: planning.reduce((sum, { planned }) => sum + planned, 0),
          initiatives: planning.length,
          held: planning.filter(({ held }) => held > 0).length,
        })
  },
  base: (rows, { words }) => {
    const fiscalYear = rows[0]?.fiscalYear
    if (fiscalYear === undefined) return { key: 'none' }
    const counts = countBy(newest(rows), ({ verdict }) => verdict)
    return changesWords(words.language).bases.planVsActual({ fiscalYear, counts })
  },
  rule: 'planVsActual',
  explains: ['results'],
  needs: 'planAndResult',
  columns: [
    { key: 'fiscal_year', header: 'fiscalYear', value: (row, { words }) => words.year(row.fiscalYear) },
    { key: 'initiative', header: 'initiative', value: ({ initiative }) => initiative },
    { key: 'category', header: 'category', value: ({ category }, { words }) => words.category(category) },
    {
      key: 'verdict',
      header: 'verdict',
      value: ({ verdict }, { words }) => changesWords(words.language).verdicts[verdict],
    },
    { key: 'planned', header: 'planned', value: ({ planned }) => reported(planned) },
    { key: 'entries', header: 'entries', value: ({ entries }) => reported(entries) },
    { key: 'held', header: 'held', value: ({ entries, held }) => (entries === 0 ? null : held) },
    {
      key: 'kept',
      header: 'kept',
      value: (row) => (row.planned === 0 ? null : planFatesOf([row]).kept),
    },
    {
      key: 'not_found',
      header: 'notFound',
      value: (row) => (row.planned === 0 ? null : planFatesOf([row]).notFound),
    },
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
