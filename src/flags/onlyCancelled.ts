import { sql } from '../queries/sql.ts'
import { asked, entriesIn } from './asked.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Entries in the year, none of them held. */
export const onlyCancelled: FlagRule = {
  id: 'only-cancelled',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    WITH raised AS (SELECT initiative_id, fiscal_year FROM ${asked} AS asked WHERE entries > 0 AND held = 0)
    SELECT 'only-cancelled' AS flag, raised.initiative_id, NULL AS department, raised.fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, NULL::INTEGER AS last_year, entries.evidence
    FROM raised LEFT JOIN ${entriesIn(sql`FROM raised`)} AS entries
      ON entries.initiative_id = raised.initiative_id AND entries.fiscal_year = raised.fiscal_year
    ORDER BY raised.fiscal_year, raised.initiative_id`,
}
