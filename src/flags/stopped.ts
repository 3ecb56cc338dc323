import { sql } from '../queries/sql.ts'
import { asked, entriesIn } from './asked.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Held in an earlier year, and the year asked about has a blank cell; with what was held last. Entries all called off are only-cancelled instead. */
export const stopped: FlagRule = {
  id: 'stopped',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    WITH asked AS ${asked},
    last AS (
      SELECT now.initiative_id, now.fiscal_year, max(earlier.fiscal_year) AS last_year
      FROM asked AS now
      JOIN asked AS earlier ON earlier.initiative_id = now.initiative_id
        AND earlier.fiscal_year < now.fiscal_year AND earlier.held > 0
      WHERE now.entries = 0
      GROUP BY now.initiative_id, now.fiscal_year
    )
    SELECT 'stopped' AS flag, last.initiative_id, NULL AS department, last.fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, last.last_year::INTEGER AS last_year,
      entries.held_evidence AS evidence
    FROM last JOIN ${entriesIn(sql`SELECT initiative_id, last_year FROM last`)} AS entries
      ON entries.initiative_id = last.initiative_id AND entries.fiscal_year = last.last_year
    ORDER BY last.fiscal_year, last.initiative_id`,
}
