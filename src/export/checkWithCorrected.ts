import { checkFile } from '../check/checkFile.ts'
import type { CheckInput } from '../check/checkInput.ts'
import type { Finding } from '../check/finding.ts'
import type { Site } from '../domain/site.ts'
import { openFile } from '../ingest/openFile.ts'
import { readOpened } from '../ingest/readFile.ts'
import type { Reading } from '../ingest/reading.ts'
import { type CorrectedFile, correctedFile } from './correctedFile.ts'

/** What the rules find in a corrected file: nothing but what is kept on purpose, if it is as it should be. */
export const checkCorrected = async (
  site: Site,
  { name, csv, dataPackage }: CorrectedFile,
): Promise<Finding[]> => {
  const bytes = new TextEncoder().encode(csv)
  const opened = await openFile(bytes, name)
  const { sheets } = readOpened(opened, { municipality: site.municipality.name })
  return checkFile({ opened, sheets, bytes, dataPackage })
}

/**
 * Checks a file that was read and the corrected file made of it, by the same rules: each finding of the file says
 * whether the corrected one cures it.
 */
export const checkWithCorrected = async (
  input: CheckInput,
  site: Site,
  reading: Reading,
): Promise<{ readonly findings: Finding[]; readonly corrected: CorrectedFile; readonly left: Finding[] }> => {
  const corrected = correctedFile(site, reading)
  const left = await checkCorrected(site, corrected)
  return { findings: checkFile({ sheets: reading.sheets, ...input }, left), corrected, left }
}
