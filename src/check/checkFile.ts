import type { CheckInput } from './checkInput.ts'
import { checkedSheets } from './checkedSheet.ts'
import type { Finding } from './finding.ts'
import { findingsOf } from './findingsOf.ts'
import { rules } from './registry.ts'
import type { RuleId } from './ruleId.ts'

/* What these carry is lost in a file of texts, not cured by it. */
const carriesMore: readonly RuleId[] = ['L1-10', 'L1-11']

/**
 * Checks a file against the rules, in their order, sheet by sheet. With the findings of its corrected file, a finding is
 * cured where the sheet was read into that file and the same rule finds nothing of the kind there.
 */
export const checkFile = (input: CheckInput, corrected: readonly Finding[] | null = null): Finding[] => {
  const isExcel = ['xlsx', 'ods'].includes(input.opened.format)
  const isCsv = input.opened.format === 'csv'
  const sheets = checkedSheets(input)
  const isCured = ({ rule, detail }: Finding, isRead: boolean) =>
    isRead &&
    corrected !== null &&
    !carriesMore.includes(rule) &&
    !corrected.some((one) => one.rule === rule && one.detail === detail)
  return rules.flatMap((rule) => {
    if (rule.for === 'series' || (rule.for === 'excel' && !isExcel) || (rule.for === 'csv' && !isCsv))
      return []
    return sheets.flatMap((sheet) =>
      findingsOf(rule, sheet, rule.check(sheet)).map((finding) => ({
        ...finding,
        cured: isCured(finding, sheet.mapping !== null),
      })),
    )
  })
}
