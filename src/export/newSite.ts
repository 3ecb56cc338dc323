import type { Site } from '../domain/site.ts'
import type { Reading } from '../ingest/reading.ts'
import { asOfWords, planWords } from '../locales/newSite.ts'

const prefecture = /^(?:東京都|北海道|京都府|大阪府|\p{Script=Han}{2,3}県)(?=.)/u

/**
 * The least that a site.json can say of a municipality that has none: its name, what its report is called and how far
 * it reaches. What nobody has said is null or empty, and it is not official.
 */
export const newSite = (municipality: string, { rows, title }: Pick<Reading, 'rows' | 'title'>): Site => {
  const short = municipality.replace(prefecture, '')
  const latest = rows
    .filter(({ kind }) => kind === 'result')
    .reduce<number | null>((year, { fiscal_year }) => Math.max(year ?? fiscal_year, fiscal_year), null)
  return {
    municipality: { name: municipality, short: { ja: short, en: short }, code: null },
    plan: planWords,
    official: false,
    report: {
      file: 'progress.csv',
      title: title === '' ? `${short}の${planWords.ja}の進捗` : title,
      asOf: asOfWords(latest),
      licence: null,
      source: null,
    },
    bodies: [],
    departmentSuccessors: [],
  }
}
