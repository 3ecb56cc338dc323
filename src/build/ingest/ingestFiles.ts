import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Decisions, parseDecisions } from '../../domain/decisions.ts'
import { noDecisions } from '../../domain/mergeDecisions.ts'
import { ReadError } from '../../domain/readError.ts'
import type { Site } from '../../domain/site.ts'
import { dataFolderFiles } from '../../export/dataFolderFiles.ts'
import { newSite } from '../../export/newSite.ts'
import type { Reading } from '../../ingest/reading.ts'
import { tableChoices } from '../../ingest/tableChoices.ts'
import { ingestWords } from '../../locales/ingestWords.ts'
import type { IngestArguments } from './ingestArguments.ts'
import { filesAt } from './filesAt.ts'
import {
  type IngestReport,
  reportUnused,
  reportUsed,
  type UnusedFile,
  type UsedFile,
} from './ingestReport.ts'
import { joinFiles } from './joinFiles.ts'
import { openGivenFile, readGivenFile } from './readGivenFile.ts'
import { namesOf } from './namesOf.ts'
import { titledMunicipalities } from './titledMunicipalities.ts'
import { siteBeside, siteIn } from './siteBeside.ts'

/* npm runs a script in the package's folder; names are meant from where it was called. */
const fromHere = (path: string): string =>
  resolve(process.env.npm_lifecycle_event === 'ingest' ? (process.env.INIT_CWD ?? '') : '', path)

const differing = ({ totals }: UsedFile): string =>
  totals
    .filter(({ printed, read }) => printed !== read)
    .map(({ place, header, printed, read }) => `; ${header} ${place.at}: total ${printed}, read ${read}`)
    .join('')

const summary = (file: UsedFile | UnusedFile): string =>
  file.error
    ? `${file.file}: ${[file.error.why, ...file.error.seen, file.error.remedy].join(' / ')}`
    : `${file.file}: ${Object.entries(file.counts).map(([name, count]) => `${name} ${count}`).join(', ')}, issues ${file.issues.length}${differing(file)}` // prettier-ignore

const decisionsAt = (path: string): { text: string; made: Decisions } => {
  const text = readFileSync(path, 'utf8')
  return { text, made: parseDecisions(JSON.parse(text)) }
}

/** The one municipality that the rows are of. Throws an Error for none, for several and for another than is published. */
const municipalityOf = (rows: Reading['rows'], published: Site | null): string => {
  const [name = '', ...more] = new Set(rows.map(({ municipality }) => municipality))
  if (more.length > 0) throw new Error(`A folder holds one municipality, the files name several: ${[name, ...more].join(', ')}`) // prettier-ignore
  if (name === '') throw new Error('No municipality is named in the files: add --municipality NAME.')
  if (published && published.municipality.name !== name)
    throw new Error(
      `The folder is of ${published.municipality.name}, the files are of ${name}: add --municipality ${published.municipality.name} if they are its own.`,
    )
  return name
}

/** Where the report that the folder's site.json names is the file that was read, the site.json stays as it is. */
const isItsReport = ({ report }: Site, out: string, files: readonly string[]): boolean =>
  existsSync(join(out, 'site.json')) && files.length === 1 && files[0] === join(out, report.file)

/**
 * Reads the given files, joins them and writes the data folder and its report.json; says a line of each. Answers the
 * exit code: 1 when a file could not be used, 2 when something was rejected, else 0. Throws an Error for what is asked
 * wrongly, before anything is written.
 */
export const ingestFiles = async (given: IngestArguments, say: (line: string) => void): Promise<number> => {
  const out = fromHere(given.out)
  const paths = given.files.map(fromHere).flatMap(filesAt)
  if (paths.length === 0) throw new Error(`There are no files in ${given.files.join(', ')}.`)
  const decisions = given.mapping === null ? null : decisionsAt(fromHere(given.mapping))
  const published = siteIn(out)
  const site = published ?? siteBeside(paths)
  const words = await ingestWords(given.language)

  const choices = tableChoices(decisions?.made.tables)

  const readings: Reading[] = []
  const files: (UsedFile | UnusedFile)[] = []
  const found: Awaited<ReturnType<typeof openGivenFile>> = []
  for (const [index, file] of namesOf(paths).entries())
    found.push(...(await openGivenFile(paths[index] ?? '', file)))
  const usable = found.flatMap((one) => (one instanceof ReadError ? [] : [one]))
  const titled =
    given.municipality === null
      ? titledMunicipalities(
          usable.map(({ opened }) => opened),
          site?.municipality.name ?? null,
        )
      : []
  const whose = new Map(usable.map((one, index) => [one, titled[index]]))
  for (const one of found) {
    const municipality = given.municipality ?? (one instanceof ReadError ? null : whose.get(one)) ?? ''
    const read =
      one instanceof ReadError
        ? one
        : await readGivenFile(one, { municipality, reportYear: given.reportYear }, choices)
    if (!(read instanceof ReadError)) readings.push(read)
    files.push(read instanceof ReadError ? reportUnused(read, words) : reportUsed(read, words))
  }
  for (const file of files) say(summary(file))

  const joined =
    readings.length > 0 ? await joinFiles(readings, decisions?.made ?? noDecisions, site ? [site] : []) : null
  const name = joined ? municipalityOf(joined.rows, published) : ''
  mkdirSync(out, { recursive: true })
  if (joined) {
    const title = readings.findLast((reading) => reading.title !== '')?.title ?? ''
    const own = site?.municipality.name === name ? site : newSite(name, { rows: joined.rows, title })
    for (const [file, bytes] of Object.entries(await dataFolderFiles(own, joined, decisions?.text ?? null)))
      if (file !== 'site.json' || !isItsReport(own, out, paths)) writeFileSync(join(out, file), bytes)
    say(`${basename(out)}: ${joined.rows.length} lines of ${name}`)
  }
  const report: IngestReport = {
    version: 1,
    files,
    joined: joined && { rows: joined.rows.length, replacedCells: joined.replacedCells },
  }
  writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  if (files.some(({ error }) => error !== null)) return 1
  return readings.some(({ rejected, balance }) => rejected.length + balance.cellsRejected > 0) ? 2 : 0
}
