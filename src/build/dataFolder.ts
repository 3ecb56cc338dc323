import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Decisions, parseDecisions } from '../domain/decisions.ts'
import { noDecisions } from '../domain/mergeDecisions.ts'
import { parseSite, type Site } from '../domain/site.ts'
import { dataFolderTexts } from '../export/dataFolderTexts.ts'
import type { Reading } from '../ingest/reading.ts'
import { knownHeads } from '../ingest/knownHeads.ts'
import { readFile } from '../ingest/readFile.ts'
import { describedBooks } from './describedBooks.ts'

/** A municipality's folder under data/, read: its name, what it says of itself, and its report. */
export interface DataFolder {
  readonly folder: string
  readonly site: Site
  readonly reading: Reading
  /** Those of its mapping.json; none where it has none. */
  readonly decisions: Decisions
}

const readDataFolder = async (root: string, folder: string): Promise<DataFolder> => {
  const path = (name: string) => join(root, folder, name)
  const json = (name: string): unknown => JSON.parse(readFileSync(path(name), 'utf8'))
  const site = parseSite(json('site.json'))
  const { file } = site.report
  const bytes = new Uint8Array(readFileSync(path(file)))
  const reading = await readFile(bytes, file, { municipality: site.municipality.name })
  const isDescribed = file === 'progress.csv' && existsSync(path('datapackage.json'))
  return {
    folder,
    site,
    decisions: existsSync(path('mapping.json')) ? parseDecisions(json('mapping.json')) : noDecisions,
    reading: isDescribed ? describedBooks(reading, json('datapackage.json')) : { ...reading, heads: knownHeads(reading) }, // prettier-ignore
  }
}

/**
 * Reads every folder of data/, in the order of their names: its report, or, where its site.json names progress.csv as
 * the report, that file and what the datapackage.json beside it says.
 */
export const readDataFolders = async (root: string): Promise<DataFolder[]> => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Promise.all(
    folders
      .map(({ name }) => name)
      .sort()
      .map((folder) => readDataFolder(root, folder)),
  )
}

/** The files of a data folder that are made from its report, by name. */
export const derivedFiles = ({ site, reading }: DataFolder): Readonly<Record<string, string>> =>
  dataFolderTexts(site, reading)
