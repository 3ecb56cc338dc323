import { openNode } from '../src/build/openNode.ts'
import { type DataFolder, readDataFolders } from '../src/build/dataFolder.ts'
import type { Database } from '../src/database/database.ts'
import { fillDatabase } from '../src/stores/fillDatabase.ts'

/** Isehara's published report in a real DuckDB, as the build fills it. */
export const openSample = async (): Promise<{ database: Database; folder: DataFolder }> => {
  const [folder] = await readDataFolders('data')
  if (!folder) throw new Error('data/ is empty')
  const database = await openNode()
  const { rows, categories, issues } = folder.reading
  await fillDatabase(database, { rows, categories, issues, books: [folder.reading] }, [folder.site])
  return { database, folder }
}
