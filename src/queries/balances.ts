import { sql } from './sql.ts'

/** The books of one file: cells = with activities + empty + rejected, characters in = characters out. */
export interface BalanceRow {
  file: string
  cells: number
  cellsWithActivities: number
  cellsEmpty: number
  cellsRejected: number
  /** Of the cells, those that a later report printed again; absent of a file that is not joined yet. */
  cellsSuperseded?: number
  activities: number
  charactersIn: number
  charactersOut: number
}

export const balances = () => sql<BalanceRow>`
  SELECT file, cells::INTEGER AS cells, cells_with_activities::INTEGER AS "cellsWithActivities",
    cells_empty::INTEGER AS "cellsEmpty", cells_rejected::INTEGER AS "cellsRejected",
    cells_superseded::INTEGER AS "cellsSuperseded", activities::INTEGER AS activities,
    characters_in::INTEGER AS "charactersIn", characters_out::INTEGER AS "charactersOut"
  FROM balance
  ORDER BY file`
