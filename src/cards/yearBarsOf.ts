import type { YearBar } from '../charts/yearBars.ts'
import { type Filter, isEmptyFilter } from '../domain/filter.ts'
import { type FiscalYear, yearSpan } from '../domain/fiscalYear.ts'
import { kinds, type Kind } from '../domain/kind.ts'
import type { CardView } from './card.ts'

/** One covered fiscal year and kind with the number to draw. */
export interface DrawnYear {
  readonly fiscalYear: FiscalYear
  readonly kind: Kind
  readonly value: number
  /** How many of them were held; null where that is not asked. */
  readonly held: number | null
  /** What cuts the year's entries of the kind to those counted. */
  readonly counted: Partial<Filter>
}

/* With more of them in a column of the overview, the words over two bars would run together. */
const mostWideBars = 4

/** Bars for every fiscal year of the rows, gaps included, results and plans of one year side by side. */
export const yearBarsOf = (rows: readonly DrawnYear[], { words, filter }: CardView): YearBar[] => {
  const heldOf = rows.length > mostWideBars ? words.heldOfNarrowBar : words.heldOfBar
  const none = isEmptyFilter({ ...filter, years: [] }) ? words.none : words.noneMatching
  return yearSpan(rows.map(({ fiscalYear }) => fiscalYear)).flatMap((fiscalYear): YearBar[] => {
    const selected = filter.years.includes(fiscalYear)
    const shared = {
      label: words.yearOnAxis(fiscalYear),
      selected,
      muted: filter.years.length > 0 && !selected,
      pick: { years: [fiscalYear] },
    }
    const drawn = kinds.flatMap((kind) =>
      rows.filter((row) => row.fiscalYear === fiscalYear && row.kind === kind),
    )
    if (drawn.length === 0) {
      const description = `${words.year(fiscalYear)} ${words.noData}`
      return [
        {
          ...shared,
          id: String(fiscalYear),
          sublabel: '',
          value: null,
          note: '',
          hatched: false,
          read: {},
          description,
        },
      ]
    }
    return drawn.map(({ kind, value, held, counted }) => ({
      ...shared,
      id: `${fiscalYear}-${kind}`,
      sublabel: words.kinds[kind],
      /* Blank is never zero: a year whose report says nothing of the kind has no bar. */
      value: value === 0 ? null : value,
      note: value === 0 ? none : held === null ? '' : heldOf(held),
      hatched: kind === 'plan',
      read: { kinds: [kind], ...counted },
      description: words.barSpoken({ year: words.year(fiscalYear), kind: words.kinds[kind], value, held }),
    }))
  })
}
