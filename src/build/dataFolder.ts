import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Decisions, parseDecisions } from '../domain/decisions.ts'
import { noDecisions } from '../domain/mergeDecisions.ts'
import { parseSite, type Site } from '../domain/site.ts'
import { exchangeCsv } from '../export/exchangeCsv.ts'
import { dataPackage } from '../export/dataPackage.ts'
import type { Reading } from '../ingest/reading.ts'
import { readFile } from '../ingest/readFile.ts'

/** A municipality's folder under data/, read: its name, what it says of itself, and its report. */
export interface DataFolder {
  readonly folder: string
  readonly site: Site
  readonly reading: Reading
  /** Those of its mapping.json; none where it has none. */
  readonly decisions: Decisions
}

/** Reads every folder of data/ that has a site.json, in the order of their names. */
export const readDataFolders = async (root: string): Promise<DataFolder[]> => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Promise.all(
    folders
      .map(({ name }) => name)
      .sort()
      .map(async (folder) => {
        const site = parseSite(JSON.parse(readFileSync(join(root, folder, 'site.json'), 'utf8')))
        const bytes = new Uint8Array(readFileSync(join(root, folder, site.report.file)))
        const mapping = join(root, folder, 'mapping.json')
        return {
          folder,
          site,
          decisions: existsSync(mapping)
            ? parseDecisions(JSON.parse(readFileSync(mapping, 'utf8')))
            : noDecisions,
          reading: await readFile(bytes, site.report.file, { municipality: site.municipality.name }),
        }
      }),
  )
}

/** The files of a data folder that are made from its report, by name. */
export const derivedFiles = ({ site, reading }: DataFolder): Readonly<Record<string, string>> => ({
  'progress.csv': exchangeCsv(reading.rows, { header: 'name', forExcel: false }),
  'datapackage.json': `${JSON.stringify(dataPackage(site, reading), null, 2)}\n`,
})
