import { categoryNumeral } from '../domain/category.ts'
import type { ExchangeColumn } from '../domain/exchange.ts'
import { readPlace } from '../domain/place.ts'
import type { Site } from '../domain/site.ts'
import type { Reading } from '../ingest/reading.ts'
import { codeTitles } from '../locales/codeTitles.ts'
import { packageNotes } from '../locales/packageNotes.ts'
import { dcatOf } from './dcatOf.ts'
import { exchangeFields } from './exchangeFields.ts'
import type { CsvStyle } from './exchangeCsv.ts'

/** The files that the rows say they come from; the report where they do not say. */
const sourcesOf = ({ report }: Site, rows: Reading['rows']) => {
  const places = rows.map(({ source }) => readPlace(source)).filter(({ row }) => row !== null)
  const files = [...new Set(places.map(({ file }) => file))]
  if (files.length > 1) return files.map((file) => ({ title: file, path: file }))
  return [
    { title: report.title, path: files[0] ?? report.file, ...(report.source ? { url: report.source } : {}) },
  ]
}

/* The city's own words, kept as printed. */
const verbatim: readonly ExchangeColumn[] = [
  'section',
  'process',
  'theme',
  'initiative',
  'guideline',
  'policy',
  'activity',
]

const units: Partial<Record<ExchangeColumn, { unit: string } | { unitField: ExchangeColumn }>> = {
  submitters: { unit: '人' },
  comments: { unit: '件' },
  adopted: { unit: '件' },
  value: { unitField: 'unit' },
  target: { unitField: 'unit' },
}

interface Code {
  readonly value: string | number
  readonly label: string
}

const categoryCodes = ({ rows, categories }: Pick<Reading, 'rows' | 'categories'>): Code[] => {
  const used = rows.map(({ category }) => category).filter((category) => category !== null)
  return [...new Set([...categories.map(({ category }) => category), ...used])]
    .sort((a, b) => a - b)
    .map((value) => {
      const definition = categories.find(({ category }) => category === value)?.definition ?? ''
      return { value, label: `${categoryNumeral(value)} ${definition}`.trim() }
    })
}

/* The code table of a column, as `categories` of Table Schema 2. */
const codesOf = (name: ExchangeColumn, read: Pick<Reading, 'rows' | 'categories'>): Code[] => {
  if (name === 'category') return categoryCodes(read)
  if (name !== 'kind' && name !== 'entry_type' && name !== 'outcome' && name !== 'public_comment') return []
  return Object.entries(codeTitles[name]).map(([value, label]) => ({ value, label }))
}

const toldOf = ({ municipality, plan, report }: Site) => ({
  title: `${municipality.name} ${plan.ja}の進捗`,
  description: `${report.title}を、1活動1行の表にしたもの。記載のない欄も1行として残す。`,
})

/**
 * Describes an exchange file as a Frictionless Data Package with a Table Schema. Neither a licence nor a date is
 * invented: what the source does not state is said not to be stated. `style` is that of the CSV it stands beside.
 * Source: https://specs.frictionlessdata.io/data-package/, with `categories` of https://datapackage.org/standard/table-schema/
 * and `separator` of https://www.w3.org/TR/tabular-metadata/
 */
export const dataPackage = (
  site: Site,
  { rows, categories, balance, heads = [] }: Pick<Reading, 'rows' | 'categories' | 'balance' | 'heads'>,
  { header, forExcel }: CsvStyle = { header: 'name', forExcel: false },
) => ({
  profile: 'tabular-data-package',
  name: site.municipality.code === null ? 'progress' : `progress-${site.municipality.code}`,
  ...toldOf(site),
  spatial: {
    ...(site.municipality.code === null ? {} : { code: site.municipality.code }),
    name: site.municipality.name,
  },
  licence: site.report.licence ?? 'not stated in the source',
  asOf: site.report.asOf.ja,
  official: site.official,
  sources: sourcesOf(site, rows),
  method: packageNotes.method,
  history: [{ asOf: site.report.asOf.ja, change: packageNotes.madeFrom(site.report.title) }],
  resources: [
    {
      name: 'progress',
      path: 'progress.csv',
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      description: packageNotes.resource,
      encoding: 'utf-8',
      bom: forExcel,
      dialect: {
        delimiter: ',',
        lineTerminator: forExcel ? '\r\n' : '\n',
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      rows: rows.length,
      schema: {
        fields: exchangeFields.map((field) => {
          const codes = codesOf(field.name, { rows, categories })
          return {
            ...field,
            name: header === 'name' ? field.name : field.title,
            ...units[field.name],
            ...(verbatim.includes(field.name) ? { verbatim: true } : {}),
            ...(field.name === 'department' ? { separator: '、' } : {}),
            ...(codes.length > 0 ? { categories: codes } : {}),
          }
        }),
        missingValues: [''],
        primaryKey: header === 'name' ? 'id' : 'ID',
      },
    },
  ],
  categories,
  balance,
  ...(heads.length > 0 ? { heads } : {}),
  dcat: dcatOf(site, toldOf(site), rows),
})
