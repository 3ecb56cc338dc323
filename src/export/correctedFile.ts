import type { Site } from '../domain/site.ts'
import { knownHeads } from '../ingest/knownHeads.ts'
import type { Reading } from '../ingest/reading.ts'
import { dataPackage } from './dataPackage.ts'
import { exchangeCsv } from './exchangeCsv.ts'

/** The file to publish in place of the one that was read, and its description. */
export interface CorrectedFile {
  readonly name: 'progress.csv'
  readonly csv: string
  /** Written as `datapackage.json`. */
  readonly dataPackage: ReturnType<typeof dataPackage>
}

const style = { header: 'name', forExcel: false } as const

/** Makes the corrected file of a reading: exchange CSV with ASCII field names, and its data package. */
export const correctedFile = (site: Site, reading: Reading): CorrectedFile => ({
  name: 'progress.csv',
  csv: exchangeCsv(reading.rows, style),
  dataPackage: dataPackage(site, { ...reading, heads: knownHeads(reading) }, style),
})
