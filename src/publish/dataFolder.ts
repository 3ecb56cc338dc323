import { type Decisions, parseDecisions } from '../domain/decisions.ts'
import { noDecisions } from '../domain/mergeDecisions.ts'
import { parseSite, type Site } from '../domain/site.ts'
import { dataFolderTexts } from '../export/dataFolderTexts.ts'
import { describedBooks } from '../ingest/describedBooks.ts'
import { knownHeads } from '../ingest/knownHeads.ts'
import { readFile } from '../ingest/readFile.ts'
import type { Reading } from '../ingest/reading.ts'

/** The files of a municipality's folder, by name. */
export type FolderFiles = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/** A municipality's folder under data/, read: its name, what it says of itself, and its report. */
export interface DataFolder {
  readonly folder: string
  readonly site: Site
  readonly reading: Reading
  /** Those of its mapping.json; none where it has none. */
  readonly decisions: Decisions
  /** The report as it is. */
  readonly report: Uint8Array<ArrayBuffer>
}

/**
 * Reads a folder of data/: its report or, where its site.json names progress.csv as the report, that file and what the
 * datapackage.json beside it says. Throws an Error naming a file that is not there, a ValiError for one that does not fit.
 */
export const readDataFolder = async (folder: string, files: FolderFiles): Promise<DataFolder> => {
  const bytesOf = (name: string) => {
    const bytes = files[name]
    if (!bytes) throw new Error(`data/${folder} has no ${name}`)
    return bytes
  }
  const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(name)))
  const site = parseSite(json('site.json'))
  const { file } = site.report
  const report = bytesOf(file)
  const reading = await readFile(report, file, { municipality: site.municipality.name })
  const isDescribed = file === 'progress.csv' && files['datapackage.json'] !== undefined
  return {
    folder,
    site,
    report,
    decisions: files['mapping.json'] ? parseDecisions(json('mapping.json')) : noDecisions,
    reading: isDescribed ? describedBooks(reading, json('datapackage.json')) : { ...reading, heads: knownHeads(reading) }, // prettier-ignore
  }
}

/** The files of a data folder that are made from its report, by name. */
export const derivedFiles = ({ site, reading }: DataFolder): Readonly<Record<string, string>> =>
  dataFolderTexts(site, reading)
