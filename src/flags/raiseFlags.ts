import type { Database } from '../database/database.ts'
import { flagRules } from './registry.ts'

/** Asks every rule of the tables as they stand, and keeps what it raises in the table `flag`. */
export const raiseFlags = async (database: Database): Promise<void> => {
  const raised = await Promise.all(flagRules.map(({ query }) => database.all(query)))
  await database.replace('flag', raised.flat())
}
