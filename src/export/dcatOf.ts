import type { ExchangeRow } from '../domain/exchange.ts'
import type { Site } from '../domain/site.ts'

/**
 * Describes an exchange file to catalogues of open data, as JSON-LD. What the source does not state is said not to be.
 * Source: https://www.w3.org/TR/vocab-dcat-3/
 */
export const dcatOf = (
  { municipality, report }: Site,
  { title, description }: { readonly title: string; readonly description: string },
  rows: readonly ExchangeRow[],
) => {
  const years = rows.map(({ fiscal_year: year }) => year).filter((year) => typeof year === 'number')
  return {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
    '@type': 'dcat:Dataset',
    'dct:title': title,
    'dct:description': description,
    'dct:language': 'ja',
    'dct:spatial': {
      '@type': 'dct:Location',
      'dct:title': municipality.name,
      ...(municipality.code === null ? {} : { 'dct:identifier': municipality.code }),
    },
    ...(years.length === 0
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            /* A fiscal year begins in April. */
            'dcat:startDate': `${Math.min(...years)}-04-01`,
            'dcat:endDate': `${Math.max(...years) + 1}-03-31`,
          },
        }),
    'dct:source': report.source === null ? report.title : { '@id': report.source },
    ...(report.licence === null
      ? { 'dct:rights': 'not stated in the source' }
      : { 'dct:license': report.licence }),
    'dcat:distribution': [
      {
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': 'progress.csv' },
        'dcat:mediaType': 'text/csv',
      },
    ],
  }
}
