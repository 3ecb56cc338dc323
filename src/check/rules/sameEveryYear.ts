import { compareHeadings } from '../../ingest/compareHeadings.ts'
import { type CheckedSheet, cellAt } from '../checkedSheet.ts'
import type { SeriesRule } from '../rule.ts'

const headingsOf = ({ columns, table }: CheckedSheet) =>
  columns
    .filter(({ heading }) => heading !== '')
    .map(({ heading, index }) => ({
      heading,
      range: cellAt(table.heads[0]?.row ?? 1, index),
    }))

/** Headings and structure stay the same from year to year, years in them aside, or the change is recorded. */
export const sameEveryYear: SeriesRule = {
  id: 'L3-07',
  for: 'series',
  decides: 'auto',
  shows: 'all',
  *compare(earlier, later) {
    const { gone, added, order } = compareHeadings(headingsOf(earlier), headingsOf(later), ({ heading }) => heading) // prettier-ignore
    const recorded = (heading: string) => later.facts?.history.includes(heading) === true
    for (const { heading } of gone)
      if (!recorded(heading)) yield { detail: 'heading-gone', range: null, seen: heading }
    for (const { heading, range } of added)
      if (!recorded(heading)) yield { detail: 'heading-new', range, seen: heading }
    if (order) {
      const seen = order.later.map(({ heading }) => heading).join(' ')
      yield { detail: 'headings-in-other-order', range: null, seen }
    }
    const shapes = [earlier.mapping?.shape ?? null, later.mapping?.shape ?? null]
    const rows = [earlier.table.heads, later.table.heads].map(({ length }) => length)
    if ((shapes[0] !== shapes[1] && !shapes.includes(null)) || rows[0] !== rows[1])
      yield { detail: 'structure-changed', range: null, seen: later.sheet.sheet ?? later.input.opened.file }
  },
}
