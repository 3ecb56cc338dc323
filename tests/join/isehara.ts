import { readFileSync } from 'node:fs'
import { readDataFolders } from '../../src/build/readDataFolders.ts'
import type { Site } from '../../src/domain/site.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { readFile } from '../../src/ingest/readFile.ts'

/** Isehara's published report and the two made-up ones that follow it, as the reader of wide reports takes them. */
export const iseharaReports = async (): Promise<{ site: Site; readings: [Reading, Reading, Reading] }> => {
  const [folder] = await readDataFolders('data')
  if (!folder) throw new Error('data/ is empty')
  const madeUp = async (file: string) =>
    readFile(new Uint8Array(readFileSync(`tests/join/reports/${file}`)), file, {
      municipality: folder.site.municipality.name,
    })
  return {
    site: folder.site,
    readings: [folder.reading, await madeUp('made-up-fy2023.txt'), await madeUp('made-up-fy2024.txt')],
  }
}
