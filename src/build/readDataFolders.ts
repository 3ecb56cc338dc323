import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DataFolder, type FolderFiles, readDataFolder } from '../publish/dataFolder.ts'

const filesIn = (folder: string): FolderFiles =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  )

/** Reads every folder of data/, in the order of their names. */
export const readDataFolders = async (root: string): Promise<DataFolder[]> => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Promise.all(
    folders
      .map(({ name }) => name)
      .sort()
      .map((folder) => readDataFolder(folder, filesIn(join(root, folder)))),
  )
}
