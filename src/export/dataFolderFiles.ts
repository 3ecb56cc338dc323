import type { Site } from '../domain/site.ts'
import { dataFolderTexts, type FolderContent } from './dataFolderTexts.ts'
import { exchangeParquet } from './exchangeParquet.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/**
 * The files of a whole data folder, by name: `data/` takes them as they are. The report itself is not among them, so
 * the site.json names progress.csv as the report. `decisions` is the text of mapping.json, null where none were made.
 */
export const dataFolderFiles = async (
  site: Site,
  content: FolderContent,
  decisions: string | null,
): Promise<Readonly<Record<string, Uint8Array<ArrayBuffer>>>> => {
  const own: Site = { ...site, report: { ...site.report, file: 'progress.csv' } }
  const texts = {
    ...dataFolderTexts(own, content),
    'site.json': `${JSON.stringify(own, null, 2)}\n`,
    ...(decisions === null ? {} : { 'mapping.json': decisions }),
  }
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, encode(text)])),
    'progress.parquet': await exchangeParquet(content.rows),
  }
}
