import { matchText } from '../../ingest/normalise/matchText.ts'
import { type CheckedSheet, cellAt } from '../checkedSheet.ts'
import type { SeriesRule } from '../rule.ts'

const headingsOf = ({ columns, table }: CheckedSheet) =>
  columns
    .filter(({ heading }) => heading !== '')
    .map(({ heading, index }) => ({
      heading,
      key: matchText(heading),
      range: cellAt(table.heads[0]?.row ?? 1, index),
    }))

/** Headings and structure stay the same from year to year, years in them aside, or the change is recorded. */
export const sameEveryYear: SeriesRule = {
  id: 'L3-07',
  for: 'series',
  decides: 'auto',
  shows: 'all',
  *compare(earlier, later) {
    const before = headingsOf(earlier)
    const after = headingsOf(later)
    const recorded = (heading: string) => later.facts?.history.includes(heading) === true
    const kept = (left: typeof before, right: typeof before) => left.filter(({ key }) => right.some((one) => one.key === key)) // prettier-ignore
    const gone = before.filter(({ key }) => !after.some((one) => one.key === key))
    const added = after.filter(({ key }) => !before.some((one) => one.key === key))
    for (const { heading } of gone)
      if (!recorded(heading)) yield { detail: 'heading-gone', range: null, seen: heading }
    for (const { heading, range } of added)
      if (!recorded(heading)) yield { detail: 'heading-new', range, seen: heading }
    const order = kept(after, before)
    if (
      kept(before, after)
        .map(({ key }) => key)
        .join('\n') !== order.map(({ key }) => key).join('\n')
    )
      yield {
        detail: 'headings-in-other-order',
        range: null,
        seen: order.map(({ heading }) => heading).join(' '),
      }
    const shapes = [earlier.mapping?.shape ?? null, later.mapping?.shape ?? null]
    const rows = [earlier.table.heads, later.table.heads].map(({ length }) => length)
    if ((shapes[0] !== shapes[1] && !shapes.includes(null)) || rows[0] !== rows[1])
      yield { detail: 'structure-changed', range: null, seen: later.sheet.sheet ?? later.input.opened.file }
  },
}
