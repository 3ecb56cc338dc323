import type { YearBar } from '../charts/yearBars.ts'
import { type FiscalYear, yearSpan } from '../domain/fiscalYear.ts'
import { kinds, type Kind } from '../domain/kind.ts'
import type { CardView } from './card.ts'

/** One covered fiscal year and kind with the number to draw. */
export interface DrawnYear {
  readonly fiscalYear: FiscalYear
  readonly kind: Kind
  readonly value: number
  /** The marked part of the bar (うち実施); null for none. */
  readonly part: number | null
}

/** Bars for every fiscal year of the rows, gaps included, results and plans of one year side by side. */
export const yearBarsOf = (rows: readonly DrawnYear[], { words, filter }: CardView): YearBar[] =>
  yearSpan(rows.map(({ fiscalYear }) => fiscalYear)).flatMap((fiscalYear) => {
    const drawn = kinds.flatMap((kind) =>
      rows.filter((row) => row.fiscalYear === fiscalYear && row.kind === kind),
    )
    const selected = filter.years.includes(fiscalYear)
    const muted = filter.years.length > 0 && !selected
    const label = words.yearOnAxis(fiscalYear)
    if (drawn.length === 0)
      return [{ id: String(fiscalYear), label, sublabel: '', value: null, part: null, hatched: false, selected, muted, pick: {}, description: `${words.year(fiscalYear)} ${words.noData}` }] // prettier-ignore
    return drawn.map(({ kind, value, part }) => ({
      id: `${fiscalYear}-${kind}`,
      label,
      sublabel: words.kinds[kind],
      value,
      part,
      hatched: kind === 'plan',
      selected,
      muted,
      pick: { years: [fiscalYear] },
      description: words.barSpoken({ year: words.year(fiscalYear), kind: words.kinds[kind], value, part }),
    }))
  })
