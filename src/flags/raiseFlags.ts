import type { Database } from '../database/database.ts'
export const raiseFlags = async (database: Database): Promise<void> => { await database.replace('flag', []) }
