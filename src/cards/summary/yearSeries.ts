import { type FiscalYear, yearSpan } from '../../domain/fiscalYear.ts'
import { kinds, type Kind } from '../../domain/kind.ts'
import type { CardView } from '../card.ts'
import type { Series } from './series.ts'

interface YearValue {
  readonly fiscalYear: FiscalYear
  readonly kind: Kind
  readonly value: number
}

/** Results and plans over every year that either has; a year that no report covers has no data, which is not zero. */
export const yearSeries = (
  rows: readonly YearValue[],
  { words }: CardView,
  names: Readonly<Record<Kind, string>>,
): Series[] =>
  kinds
    .filter((kind) => rows.some((row) => row.kind === kind))
    .map((kind) => ({
      name: names[kind],
      unit: 'entries',
      points: yearSpan(rows.map(({ fiscalYear }) => fiscalYear)).map((fiscalYear) => {
        const row = rows.find((one) => one.fiscalYear === fiscalYear && one.kind === kind)
        return {
          name: words.era(fiscalYear),
          value: row === undefined ? 'noData' : row.value === 0 ? 'none' : row.value,
        }
      }),
    }))
