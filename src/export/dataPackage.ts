import { readPlace } from '../domain/place.ts'
import type { Site } from '../domain/site.ts'
import type { Reading } from '../ingest/reading.ts'
import { exchangeFields } from './exchangeFields.ts'

/** The files that the rows say they come from; the report where they do not say. */
const sourcesOf = ({ report }: Site, rows: Reading['rows']) => {
  const places = rows.map(({ source }) => readPlace(source)).filter(({ row }) => row !== null)
  const files = [...new Set(places.map(({ file }) => file))]
  if (files.length > 1) return files.map((file) => ({ title: file, path: file }))
  return [
    { title: report.title, path: files[0] ?? report.file, ...(report.source ? { url: report.source } : {}) },
  ]
}

/**
 * Describes an exchange file as a Frictionless Data Package with a Table Schema. Neither a licence nor a date is
 * invented: what the source does not state is said not to be stated.
 * Source: https://specs.frictionlessdata.io/data-package/
 */
export const dataPackage = (
  site: Site,
  { rows, categories, balance }: Pick<Reading, 'rows' | 'categories' | 'balance'>,
) => ({
  profile: 'tabular-data-package',
  name: site.municipality.code === null ? 'progress' : `progress-${site.municipality.code}`,
  title: `${site.municipality.name} ${site.plan.ja}の進捗`,
  description: `${site.report.title}を、1活動1行の表にしたもの。記載のない欄も1行として残す。`,
  spatial: {
    ...(site.municipality.code === null ? {} : { code: site.municipality.code }),
    name: site.municipality.name,
  },
  licence: site.report.licence ?? 'not stated in the source',
  asOf: site.report.asOf.ja,
  official: site.official,
  sources: sourcesOf(site, rows),
  resources: [
    {
      name: 'progress',
      path: 'progress.csv',
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      rows: rows.length,
      schema: {
        fields: exchangeFields,
        missingValues: [''],
        primaryKey: 'id',
      },
    },
  ],
  categories,
  balance,
})
