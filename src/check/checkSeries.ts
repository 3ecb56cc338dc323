import type { CheckInput } from './checkInput.ts'
import { checkedSheets } from './checkedSheet.ts'
import type { Finding } from './finding.ts'
import { findingsOf } from './findingsOf.ts'
import { rules } from './registry.ts'

/**
 * Compares the same table of two years: each sheet of the later file with the sheet of its name in the earlier one, else
 * with the one in its place.
 */
export const checkSeries = (earlier: CheckInput, later: CheckInput): Finding[] => {
  const before = checkedSheets(earlier)
  return checkedSheets(later).flatMap((sheet, index) => {
    const pair = before.find((one) => one.sheet.sheet !== null && one.sheet.sheet === sheet.sheet.sheet) ?? before[index] // prettier-ignore
    if (!pair) return []
    return rules.flatMap((rule) =>
      rule.for === 'series' ? findingsOf(rule, sheet, rule.compare(pair, sheet)) : [],
    )
  })
}
