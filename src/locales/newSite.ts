import { eraYear, type FiscalYear } from '../domain/fiscalYear.ts'

/** How far a report of a city without a site.json reaches, in its words there; null is no year with results. */
export const asOfWords = (latestResult: FiscalYear | null) =>
  latestResult === null
    ? { ja: '実績の記載なし', en: 'No results yet' }
    : { ja: `${eraYear(latestResult)}の実績まで`, en: `Results up to FY${latestResult}` }

/** What the plan of such a city is called until somebody names it. */
export const planWords = { ja: '計画', en: 'Plan' } as const
