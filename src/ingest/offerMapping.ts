import type { Mapping } from './mapping.ts'

/** What a reader made of what the recogniser had seen in a file. */
export interface RememberedMapping {
  readonly recognised: Mapping
  readonly chosen: Mapping
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
    columns: chosen.columns.map((column) => {
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
