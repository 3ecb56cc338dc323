import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { ColumnMapping } from '../mapping.ts'
import { columnKept } from '../normalise/columnKept.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readKind } from '../normalise/kind.ts'
import { bearsOut } from './contentRole.ts'
import { yearsOn } from './yearsOn.ts'

/** Whether a column of a table of indicators has sentences of a kind: the column of their names has none. */
export const isOfSentences = ({ role, kind }: Pick<ColumnMapping, 'role' | 'kind'>): boolean =>
  role === 'activity' && kind !== null

/** Whether a column of a table of indicators tells plans in words: 「今後の取組」, 「令和6年度の取組予定」 over sentences, not over figures. */
export const tellsPlans = ({ header, role }: ColumnMapping, values: readonly string[]): boolean =>
  role !== 'policy' &&
  columnKept(header, values) === null &&
  /今後|予定|計画|[翌次来]年度/u.test(header) &&
  readKind(header) === 'plan' &&
  values.length > 0 &&
  !bearsOut('value', values)

/**
 * The columns of a table of indicators that tell plans in words: of the year that the head names, else of the one after
 * the report's own. Where the rows have years, each plan is of the year after its row's; where no year is known, such a
 * column is not read.
 */
export const plansInWords = (column: ColumnMapping, about: FiscalYear | null, hasYears: boolean): ColumnMapping => {
  const printed = readFiscalYear(column.header)
  const fiscalYear = printed ?? (hasYears || about === null ? null : about + yearsOn(column.header))
  if (fiscalYear === null && !hasYears) return { ...column, role: 'ignored', fiscalYear: null, kind: null, sureness: 0, reason: 'nothing' }
  return { ...column, role: 'activity', fiscalYear, kind: 'plan', reason: printed === null ? 'report-year' : 'alias', sureness: 0.8 }
} // prettier-ignore
