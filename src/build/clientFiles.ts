import type { ClientFiles } from '../prerender/renderPage.ts'
import { type ManifestEntry, scriptsOf } from './scriptsOf.ts'

export type Manifest = Readonly<Record<string, ManifestEntry>>

/** The files of the client that pages name, from what the builds of the pages' and of the frames' scripts say. */
export const clientFiles = (client: Manifest, frame: Manifest): ClientFiles => {
  const entries = [...Object.values(client), ...Object.values(frame)]
  const fileOf = (matches: (entry: ManifestEntry) => boolean | undefined) => {
    const entry = entries.find(matches)
    if (!entry) throw new Error('The client build has no such file')
    return entry.file
  }
  return {
    script: fileOf(({ isEntry, name }) => isEntry && name === 'main'),
    embedScript: fileOf(({ isEntry, name }) => isEntry && name === 'embed'),
    frameScript: fileOf(({ isEntry, name }) => isEntry && name === 'frame'),
    style: fileOf(({ file }) => /\bstyle-[^/]*\.css$/.test(file)),
    scripts: scriptsOf(client),
  }
}
