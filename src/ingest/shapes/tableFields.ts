import type { ExchangeRow } from '../../domain/exchange.ts'
import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { readCategory } from '../normalise/category.ts'
import { readDate } from '../normalise/date.ts'
import { readPeriod } from '../normalise/period.ts'
import { readTally } from '../normalise/tally.ts'
import type { TableRow } from './tableRow.ts'

type InitiativeFields = Pick<ExchangeRow, 'id' | 'municipality' | 'section' | 'process' | 'theme' | 'initiative' | 'guideline' | 'category' | 'policy'> // prettier-ignore
type ProcedureFields = Pick<ExchangeRow, 'period_start' | 'period_end' | 'submitters' | 'comments' | 'adopted'> // prettier-ignore

/** What a row says of its initiative. */
export const initiativeFields = (row: TableRow, municipality: string): InitiativeFields => ({
  id: '',
  municipality: row.text('municipality') || municipality,
  section: row.text('section') || row.path.section,
  process: row.text('process') || row.path.process,
  theme: row.text('theme') || row.path.theme,
  initiative: row.text('initiative'),
  guideline: row.text('guideline'),
  category: row.value('category', 'unknown-category', readCategory),
  policy: row.text('policy'),
})

/** The period and the counts of a public-comment procedure; a day without a year is in the fiscal year. */
export const procedureFields = (row: TableRow, fiscalYear: FiscalYear): ProcedureFields => {
  const dateOf = (text: string) => readDate(text, fiscalYear)
  const period = row.value('period', 'not-a-date', (text) => readPeriod(text, fiscalYear))
  return {
    period_start: row.value('period_start', 'not-a-date', dateOf) ?? period?.start ?? null,
    period_end: row.value('period_end', 'not-a-date', dateOf) ?? period?.end ?? null,
    submitters: row.value('submitters', 'not-a-number', readTally),
    comments: row.value('comments', 'not-a-number', readTally),
    adopted: row.value('adopted', 'not-a-number', readTally),
  }
}

/** What a line has that names nothing but its initiative, year and kind. */
export const nothing = {
  position: null,
  activity: '',
  entry_type: 'empty',
  department: '',
  outcome: null,
  public_comment: null,
  period_start: null,
  period_end: null,
  submitters: null,
  comments: null,
  adopted: null,
  value: null,
  target: null,
  unit: '',
} as const satisfies Partial<ExchangeRow>
