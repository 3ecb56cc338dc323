import type { Database, Loading } from '../database/database.ts'
import type { TableName } from '../database/schema.ts'
import type { TablePart } from '../database/tablePart.ts'
import { raiseBigFlags } from '../flags/raiseBigFlags.ts'

/** How far a table is filled; null once all are, and only the flags are raised yet. */
export type Filling = Pick<TablePart, 'table' | 'rows' | 'total'> | null

/**
 * Makes parts the content of their tables, beside what `loading` has taken before, all at once when the last one is
 * there, then raises the flags. While the engine takes one part the next one is asked for. `onFilled` hears of each part
 * that is in. Where a part does not come the tables stay as they are.
 */
export const fillFromParts = async (
  database: Database,
  nextPart: () => Promise<TablePart | null>,
  onFilled: (filling: Filling) => void = () => {},
  loading: Loading = database.load(),
): Promise<void> => {
  const filled = new Map<TableName, number>()
  try {
    let next = nextPart()
    for (let part = await next; part; part = await next) {
      next = nextPart()
      /* Whoever waits for it hears of its failure; until then it is not unheard. */
      next.catch(() => undefined)
      const { table, rows, total } = part
      await loading.add(part)
      filled.set(table, (filled.get(table) ?? 0) + rows)
      onFilled({ table, rows: filled.get(table) ?? 0, total })
      performance.mark(`filled ${table}`)
    }
  } catch (error) {
    await loading.discard()
    throw error
  }
  onFilled(null)
  await loading.commit()
  performance.mark('filled every table')
  await raiseBigFlags(database)
}
