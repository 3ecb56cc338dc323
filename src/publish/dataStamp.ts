import { stableId } from '../domain/id.ts'
import { type DataFolder, derivedFiles } from './dataFolder.ts'

/** A short text that changes when the data, or what is said of them, do. */
export const dataStamp = (folders: readonly DataFolder[]): string =>
  stableId(
    folders.flatMap((folder) => [
      JSON.stringify([folder.folder, folder.site, folder.decisions]),
      ...Object.values(derivedFiles(folder)),
    ]),
  )
