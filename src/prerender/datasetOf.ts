import type { ToldCard } from '../composables/pageContext.ts'
import type { Site } from '../domain/site.ts'
import { summaryWords } from '../locales/summaryWords.ts'
import type { Words } from '../locales/words.ts'

/** What a page of data is: the whole, or one card of it. */
export interface DescribedData {
  readonly words: Words
  readonly site: Site
  readonly built: string
  /** The first and last fiscal year of the data; null when there are none. */
  readonly years: { readonly first: number; readonly last: number } | null
  /** The page's own address, or the way to itself. */
  readonly url: string
  readonly description: string
  readonly card: ToldCard | null
  /** Files to take away, each with its media type. */
  readonly files: readonly (readonly [address: string, type: string])[]
}

/* A fiscal year begins in April and ends in March of the next. */
const span = ({ first, last }: { readonly first: number; readonly last: number }) =>
  `${first}-04-01/${last + 1}-03-31`

/**
 * Describes data to search engines as a schema.org Dataset. Neither a licence nor a maker is invented.
 * Source: https://schema.org/Dataset
 */
export const datasetOf = ({ words, site, built, years, url, description, card, files }: DescribedData) => {
  const language = words.language === 'en' ? 'en' : 'ja'
  const name = summaryWords(language).dataset(site.municipality.short[language], site.plan[language])
  const { report } = site
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: card === null ? name : `${card.headline}｜${name}`,
    description,
    url,
    inLanguage: language,
    isAccessibleForFree: true,
    dateModified: built,
    ...(years === null ? {} : { temporalCoverage: span(years) }),
    spatialCoverage: { '@type': 'Place', name: site.municipality.name },
    ...(report.licence === null
      ? { conditionsOfAccess: words.shell.licenceMissing }
      : { license: report.licence }),
    isBasedOn: {
      '@type': 'CreativeWork',
      name: report.title,
      ...(report.source === null ? {} : { url: report.source }),
    },
    ...(card === null
      ? {}
      : { isPartOf: { '@type': 'Dataset', name, description: report.title }, measurementTechnique: words.rules[card.card.rule] }), // prettier-ignore
    distribution: files.map(([contentUrl, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl,
      encodingFormat,
    })),
  }
}
