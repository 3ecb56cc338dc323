import type { Site } from '../domain/site.ts'
import { dataFolderFiles } from './dataFolderFiles.ts'
import type { FolderContent } from './dataFolderTexts.ts'

/* The first moment a zip can state, by the local clock as zip has it: the same bytes on every day and in every zone. */
const noTime = new Date(1980, 0, 1)

/**
 * A whole data folder as a zip, its files at the top as a Frictionless zip has them: unpacked into a folder of `data/`
 * it is published by the next build. The same rows give the same bytes.
 */
export const dataFolderZip = async (
  site: Site,
  content: FolderContent,
  decisions: string | null = null,
): Promise<Uint8Array<ArrayBuffer>> => {
  const [{ zipSync }, files] = await Promise.all([
    import('fflate'),
    dataFolderFiles(site, content, decisions),
  ])
  return zipSync({ ...files }, { mtime: noTime })
}
