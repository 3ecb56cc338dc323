import { createHash } from 'node:crypto'
import type { DataFolder } from './dataFolder.ts'
import { derivedFiles } from './dataFolder.ts'

/** A short text that changes when the data, or what is said of them, do. */
export const dataStamp = (folders: readonly DataFolder[]): string => {
  const hash = createHash('sha256')
  for (const folder of folders) {
    hash.update(JSON.stringify([folder.folder, folder.site, folder.decisions]))
    for (const text of Object.values(derivedFiles(folder))) hash.update(text)
  }
  return hash.digest('hex').slice(0, 8)
}
