import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Subject } from '../locales/ja.ts'
import type { Headline } from '../locales/words.ts'

/** One covered fiscal year and kind with its count; null where no row states it. */
export interface YearCount {
  readonly fiscalYear: FiscalYear
  readonly kind: Kind
  readonly value: number | null
}

/**
 * Compares results with results of the year before, never with a plan and never across a gap. Two points are a
 * change, not a trend.
 */
export const yearHeadline = (subject: Subject, counts: readonly YearCount[]): Headline => {
  const known = counts.flatMap(({ fiscalYear, kind, value }) =>
    value === null ? [] : [{ fiscalYear, kind, value }],
  )
  const results = known.filter(({ kind }) => kind === 'result').sort((a, b) => b.fiscalYear - a.fiscalYear)
  const plan = known.filter(({ kind }) => kind === 'plan').sort((a, b) => b.fiscalYear - a.fiscalYear)[0]
  const [latest, previous] = results
  if (known.every(({ value }) => value === 0)) return { key: 'noRows' }
  if (!latest)
    return plan
      ? { key: 'planOnly', values: { subject, fiscalYear: plan.fiscalYear, value: plan.value } }
      : { key: 'noRows' }
  const { fiscalYear, value } = latest
  if (!previous) return { key: 'oneYear', values: { subject, fiscalYear, value } }
  if (previous.fiscalYear !== fiscalYear - 1)
    return { key: 'yearMissing', values: { subject, fiscalYear, value, missing: fiscalYear - 1 } }
  if (value === previous.value) return { key: 'same', values: { subject, value } }
  return {
    key: value > previous.value ? 'rose' : 'fell',
    values: { subject, from: previous.value, to: value },
  }
}
