import { sql } from '../queries/sql.ts'
import { asked, entriesIn } from './asked.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Nothing held in the year: the cell is blank (no evidence), or everything in it was called off (the evidence). */
export const noResult: FlagRule = {
  id: 'no-result',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    WITH raised AS (SELECT initiative_id, fiscal_year FROM ${asked} AS asked WHERE held = 0)
    SELECT 'no-result' AS flag, raised.initiative_id, NULL AS department, raised.fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, NULL::INTEGER AS last_year, entries.evidence
    FROM raised LEFT JOIN ${entriesIn(sql`FROM raised`)} AS entries
      ON entries.initiative_id = raised.initiative_id AND entries.fiscal_year = raised.fiscal_year
    ORDER BY raised.fiscal_year, raised.initiative_id`,
}
