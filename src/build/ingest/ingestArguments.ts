import { parseArgs } from 'node:util'

export interface IngestArguments {
  readonly files: readonly string[]
  readonly out: string
  readonly reportYear: number | null
  readonly mapping: string | null
  readonly municipality: string | null
  readonly language: 'ja' | 'en'
}

export const ingestUsage = `npm run ingest -- FILE… --out FOLDER [options]

Reads progress reports in any format and shape that Ayumi knows, of a folder or a zip the files in it, joins them, and
writes a folder for data/: progress.csv, progress.parquet, datapackage.json, site.json, mapping.json (if given) and
report.json, which says of each file what was understood, counted and not understood.

  --out FOLDER         where to write; made if it is not there
  --report-year YEAR   the fiscal year the reports are about, where their heads only say 前年度 and 本年度
  --mapping FILE       decisions made when reports were read and joined, as downloaded from the page
  --municipality NAME  the full name (神奈川県伊勢原市), where it is not what the files' titles or a site.json say
  --language ja|en     of the words in report.json (ja)
  --help               this text

Exit code: 0 nothing was rejected, 2 something was, 1 a file could not be used (the others are written all the same).
`

/** Reads the command's arguments; null asks for help. Throws an Error that says which one does not fit. */
export const ingestArguments = (given: readonly string[]): IngestArguments | null => {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'report-year': { type: 'string' },
      mapping: { type: 'string' },
      municipality: { type: 'string' },
      language: { type: 'string', default: 'ja' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const { out, language } = values
  const year = values['report-year']
  if (positionals.length === 0) throw new Error('No FILE is given.')
  if (!out) throw new Error('--out FOLDER is missing.')
  if (year !== undefined && !/^(?:19|20)\d{2}$/.test(year))
    throw new Error(`--report-year ${year} is no year.`)
  if (language !== 'ja' && language !== 'en') throw new Error(`--language ${language} is neither ja nor en.`)
  return {
    files: positionals,
    out,
    reportYear: year === undefined ? null : Number(year),
    mapping: values.mapping ?? null,
    municipality: values.municipality?.trim() || null,
    language,
  }
}
