import type { Site } from '../domain/site.ts'
import { dataFolderFiles } from './dataFolderFiles.ts'
import type { FolderContent } from './dataFolderTexts.ts'
import { noTime } from './noTime.ts'

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
