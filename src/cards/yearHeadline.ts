import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Subject } from '../locales/ja.ts'
import type { HeadlinePhrase } from '../locales/words.ts'

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
export const yearHeadline = (subject: Subject, counts: readonly YearCount[]): HeadlinePhrase => {
  const known = counts.flatMap(({ fiscalYear, kind, value }) =>
    value === null ? [] : [{ fiscalYear, kind, value }],
  )
  const results = known.filter(({ kind }) => kind === 'result').sort((a, b) => b.fiscalYear - a.fiscalYear)
  const plan = known.filter(({ kind }) => kind === 'plan').sort((a, b) => b.fiscalYear - a.fiscalYear)[0]
  const [latest, previous] = results
  if (known.every(({ value }) => value === 0)) return { key: 'noRows' }
  if (!latest || results.every(({ value }) => value === 0))
    return plan && plan.value > 0
      ? { key: 'planOnly', values: { subject, fiscalYear: plan.fiscalYear, value: plan.value } }
      : { key: 'noRows' }
  const { fiscalYear, value } = latest
  if (!previous) return { key: 'oneYear', values: { subject, fiscalYear, value } }
  if (previous.fiscalYear !== fiscalYear - 1)
    return { key: 'yearMissing', values: { subject, fiscalYear, value, missing: fiscalYear - 1 } }
  /* Blank is not zero: nothing rises from it or falls to it. */
  if (value === 0 && previous.value === 0) return { key: 'noneLately', values: { subject, fiscalYear } }
  if (value === 0) return { key: 'noneInLatest', values: { subject, fiscalYear, from: previous.value } }
  if (previous.value === 0) return { key: 'noneBefore', values: { subject, fiscalYear, value } }
  if (value === previous.value) return { key: 'same', values: { subject, value } }
  return {
    key: value > previous.value ? 'rose' : 'fell',
    values: { subject, from: previous.value, to: value },
  }
}
