import { openNode } from '../src/build/openNode.ts'
import { readDataFolders } from '../src/build/readDataFolders.ts'
import type { DataFolder } from '../src/publish/dataFolder.ts'
import type { Database } from '../src/database/database.ts'
import { joinReports } from '../src/join/joinReports.ts'
import { fillDatabase } from '../src/stores/fillDatabase.ts'

/** Isehara's published report in a real DuckDB, as the build fills it. */
export const openSample = async (): Promise<{ database: Database; folder: DataFolder }> => {
  const [folder] = await readDataFolders('data')
  if (!folder) throw new Error('data/ is empty')
  const database = await openNode()
  const joined = joinReports([folder.reading], folder.decisions, [folder.site])
  await fillDatabase(database, joined, [folder.site])
  return { database, folder }
}
