import type { CellRange } from '../ingest/sheet.ts'
import type { CheckedSheet } from './checkedSheet.ts'
import type { Finding } from './finding.ts'
import type { Found, Rule } from './rule.ts'
import type { RuleId } from './ruleId.ts'

const mostRanges = 10
const mostSamples = 12

/* What words kept as printed may bring along; nothing else is excused by them. */
const excused: readonly RuleId[] = ['L1-06', 'L1-07', 'L1-08', 'L2-02', 'L2-05']

const isKept = ({ columns }: CheckedSheet, rule: RuleId, { detail, range }: Found): boolean => {
  const field = range && range.left === range.right ? columns[range.left - 1]?.field : null
  if (detail === 'several-departments' && field?.separator !== undefined) return true
  return field?.verbatim === true && excused.includes(rule)
}

interface Group {
  readonly found: Found
  readonly kept: boolean
  readonly ranges: CellRange[]
  readonly samples: Set<string>
  count: number
}

/** Puts what one rule finds in one sheet together: one finding for each kind, with a count and the first places. */
export const findingsOf = (rule: Rule, sheet: CheckedSheet, founds: Iterable<Found>): Finding[] => {
  const groups = new Map<string, Group>()
  for (const found of founds) {
    const kept = isKept(sheet, rule.id, found)
    const key = `${found.detail} ${String(found.isQuestion ?? false)} ${String(kept)}`
    const group = groups.get(key) ?? { found, kept, ranges: [], samples: new Set(), count: 0 }
    groups.set(key, group)
    group.count += 1
    if (found.range && group.ranges.length < mostRanges) group.ranges.push(found.range)
    if (found.seen !== '' && group.samples.size < mostSamples) group.samples.add(found.seen)
  }
  return [...groups.values()].map(({ found, kept, ranges, samples, count }) => ({
    rule: rule.id,
    detail: found.detail,
    file: sheet.sheet.file,
    sheet: sheet.sheet.sheet,
    ranges,
    count,
    seen: rule.shows === 'all' ? [...samples].join(' ') : ([...samples][0] ?? ''),
    isQuestion: found.isQuestion ?? false,
    keptOnPurpose: kept,
    cured: false,
  }))
}
