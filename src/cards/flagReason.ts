import type { FlagRow } from '../queries/flaggedInitiatives.ts'
import type { Words } from '../locales/words.ts'

/** Why a flag was raised, in words made of its own row. */
export const flagReason = (row: FlagRow, words: Words): string => {
  const { flags } = words
  const fiscalYear = row.fiscalYear ?? 0
  switch (row.flag) {
    case 'no-entry-ever':
      return flags['no-entry-ever'].reason({
        years: words.span(row.firstCovered, row.lastCovered),
        sibling: row.otherInitiative === null ? null : words.categoryGroup(row.otherCategory),
      })
    case 'no-result':
      return row.evidence.length === 0
        ? flags['no-result'].blank({ fiscalYear })
        : flags['no-result'].cancelled({ fiscalYear })
    case 'only-cancelled':
      return flags['only-cancelled'].reason({ fiscalYear })
    case 'stopped':
      return flags.stopped.reason({ lastYear: row.lastYear ?? 0 })
    case 'no-plan':
      return flags['no-plan'].reason({ fiscalYear })
    case 'planned-not-held':
      return flags['planned-not-held'].reason({ fiscalYear })
    case 'unplanned':
      return flags.unplanned.reason({ fiscalYear })
    case 'unchanged-wording':
      return flags['unchanged-wording'].reason({ lastYear: row.lastYear ?? 0 })
    case 'waits-on-body':
      return flags['waits-on-body'].reason({ policy: row.policy, initiative: row.otherInitiative ?? '' })
    case 'department-moved':
      return flags['department-moved'].reason({
        from: row.department ?? '',
        to: row.otherDepartment ?? '',
        fiscalYear,
      })
  }
}
