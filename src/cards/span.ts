import type { FiscalYear } from '../domain/fiscalYear.ts'

/** The first and last fiscal year of some rows; null when there are none. */
export const spanOf = (
  rows: readonly { readonly fiscalYear: FiscalYear }[],
): { first: FiscalYear; last: FiscalYear } | null =>
  rows.length === 0
    ? null
    : {
        first: Math.min(...rows.map(({ fiscalYear }) => fiscalYear)),
        last: Math.max(...rows.map(({ fiscalYear }) => fiscalYear)),
      }
