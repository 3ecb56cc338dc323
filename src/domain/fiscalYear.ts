/** The Gregorian year in which a fiscal year begins in April: 令和3年度 is 2021. */
export type FiscalYear = number

const eraFormat = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'Asia/Tokyo',
})

/** 2021 → 「令和3年度」, 2019 → 「令和元年度」: the era in force on the fiscal year's 31 December. */
export const eraYear = (year: FiscalYear): string =>
  `${eraFormat.format(new Date(Date.UTC(year, 11, 31))).replace(/年$/, '')}年度`

/** 2021 → 「令和3」, for axes. */
export const eraYearShort = (year: FiscalYear): string => eraYear(year).replace(/年度$/, '')

const romanFormat = new Intl.DateTimeFormat('en-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'Asia/Tokyo',
})

/** 2021 → "Reiwa 3": the era in Latin letters, by the same rule. */
export const eraYearRoman = (year: FiscalYear): string => {
  const parts = romanFormat.formatToParts(new Date(Date.UTC(year, 11, 31)))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('era')} ${part('year')}`
}

/** Every fiscal year from the first to the last of `years`, gaps included. */
export const yearSpan = (years: readonly FiscalYear[]): FiscalYear[] => {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}
