import { labelKey } from './labelKey.ts'
import type { ColumnMapping, Mapping } from './mapping.ts'
import { matchText } from './normalise/matchText.ts'

/** What a reader made of what the recogniser had seen in a file. */
export interface RememberedMapping {
  readonly recognised: Mapping
  readonly chosen: Mapping
}

/* A form has each label where it has it: what was chosen goes with the label's words, other labels are as they are seen. */
const labelsOf = (chosen: Mapping, now: Mapping): ColumnMapping[] => {
  const byLabel = new Map(
    chosen.columns.map((column) => [labelKey(chosen.columns, column, matchText), column]),
  )
  return now.columns.map((seen): ColumnMapping => {
    const { role, kind, sureness } = byLabel.get(labelKey(now.columns, seen, matchText)) ?? seen
    return role === seen.role && kind === seen.kind
      ? seen
      : { ...seen, role, kind, sureness, reason: 'chosen' }
  })
}

/**
 * A mapping chosen for an earlier file, for the next one of the same heads: shape, roles, kinds and bullets as chosen, the
 * header rows moved to where they stand now. Fiscal years are never carried over: they are those that the recogniser
 * sees in this file, null where it sees none.
 */
export const offerMapping = ({ recognised, chosen }: RememberedMapping, now: Mapping): Mapping => {
  const moved = (now.headerRows[0] ?? 0) - (recognised.headerRows[0] ?? 0)
  return {
    ...chosen,
    headerRows: chosen.headerRows.map((row) => row + moved),
    reportYear: now.reportYear,
    columns:
      chosen.shape === 'form' && now.shape === 'form'
        ? labelsOf(chosen, now)
        : chosen.columns.map((column) => {
            const seen = now.columns.find((one) => one.column === column.column)
            return {
              ...column,
              header: seen?.header ?? column.header,
              fiscalYear: seen?.fiscalYear ?? null,
              reason: 'chosen',
            }
          }),
  }
}
