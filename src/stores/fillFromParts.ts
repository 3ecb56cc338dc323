import type { Database } from '../database/database.ts'
import type { TablePart } from '../database/tablePart.ts'
import { raiseBigFlags } from '../flags/raiseBigFlags.ts'

/**
 * Makes parts the content of their tables, all at once when the last one is there, then raises the flags. While the
 * engine takes one part the next one is asked for. Where a part does not come the tables stay as they are.
 */
export const fillFromParts = async (
  database: Database,
  nextPart: () => Promise<TablePart | null>,
): Promise<void> => {
  const loading = database.load()
  try {
    let next = nextPart()
    for (let part = await next; part; part = await next) {
      next = nextPart()
      /* Whoever waits for it hears of its failure; until then it is not unheard. */
      next.catch(() => undefined)
      await loading.add(part)
      performance.mark(`filled ${part.table}`)
    }
  } catch (error) {
    await loading.discard()
    throw error
  }
  await loading.commit()
  performance.mark('filled every table')
  await raiseBigFlags(database)
}
