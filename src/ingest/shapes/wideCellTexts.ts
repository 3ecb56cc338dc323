import { withoutMarkup } from '../normalise/cellText.ts'
import type { SheetRow } from '../sheet.ts'
import { cellGroups } from './wideCellHeads.ts'
import { type Layout, yearParts } from './wideLayout.ts'

const none: ReadonlySet<string> = new Set()

/** The texts of a table's entries without the heads inside its cells, which show how the entries are parted. */
export const cellTexts = (rows: readonly SheetRow[], { activities, reportYear }: Layout): string[] =>
  rows.flatMap(({ cells }) =>
    activities.flatMap(({ column, kind, isInside }) => {
      const cell = cells[column] ?? ''
      const parts = isInside
        ? yearParts(cell, kind, reportYear).map(({ text }) => text)
        : [withoutMarkup(cell)]
      return parts.flatMap((part) => cellGroups(part, none).map(({ text }) => text.trim()))
    }),
  )
