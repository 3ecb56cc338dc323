import type { IssueRule } from '../../domain/issue.ts'
import { isDash } from '../normalise/isDash.ts'
import { withoutMarkup } from '../normalise/cellText.ts'
import { type CellContext, type CellEntry, cellEntries } from './wideCell.ts'
import { type Layout, type YearKind, yearParts } from './wideLayout.ts'

/** An entry and the column that it stands in. */
export interface PlacedEntry extends CellEntry {
  readonly column: number
}

/** What a row has of one year and kind: its entries in order. */
export interface Slot extends YearKind {
  readonly column: number
  readonly entries: readonly PlacedEntry[]
}

/** A text of a row that is not an entry: of no year that is known, or a dash that says nothing. */
export interface Aside {
  readonly rule: IssueRule
  readonly column: number
  readonly text: string
}

/** The cells of one row, with what was rejected, what was a dash, and the heads of years that were printed in them. */
export interface RowSlots {
  readonly slots: readonly Slot[]
  readonly rejected: readonly Aside[]
  readonly dashes: readonly Aside[]
  readonly heads: readonly string[]
}

/** Reads the cells of years of one row. Two columns of one year and kind (上期, 下期) are one cell. */
export const rowSlots = (
  cells: readonly string[],
  { activities, reportYear }: Layout,
  contextOf: (of: YearKind, column: number) => CellContext,
): RowSlots => {
  const slots = new Map<string, Slot>()
  const rejected: Aside[] = []
  const dashes: Aside[] = []
  const heads: string[] = []
  const add = (of: YearKind, column: number, text: string) => {
    const key = `${of.fiscalYear} ${of.kind}`
    const slot = slots.get(key) ?? { ...of, column, entries: [] }
    const isNothing = isDash(withoutMarkup(text))
    if (isNothing) dashes.push({ rule: 'dash-as-empty', column, text: withoutMarkup(text) })
    const entries = isNothing ? [] : cellEntries(text, contextOf(of, column)).map((entry) => ({ ...entry, column })) // prettier-ignore
    slots.set(key, { ...slot, entries: [...slot.entries, ...entries] })
  }
  for (const { column, fiscalYear: year, kind, isInside, of } of activities) {
    const cell = cells[column] ?? ''
    for (const one of of) add(one, column, isInside ? '' : cell)
    const parts = isInside ? yearParts(cell, kind, reportYear) : of.length === 0 ? [{ head: '', text: cell, fiscalYear: year, kind }] : [] // prettier-ignore
    for (const part of parts) {
      const { head, text, fiscalYear, kind: told } = part
      const whole = `${head}${text}`
      if (isInside && head === '' && isDash(text)) dashes.push({ rule: 'dash-as-empty', column, text: text.trim() })
      else if (fiscalYear !== null && told !== null) {
        heads.push(head)
        add({ fiscalYear, kind: told }, column, text)
      } else if (withoutMarkup(whole) !== '')
        rejected.push({ rule: fiscalYear === null ? 'not-a-fiscal-year' : 'not-a-kind', column, text: whole }) // prettier-ignore
    }
  }
  return { slots: [...slots.values()], rejected, dashes, heads }
}
