import { sql } from '../queries/sql.ts'
import { asked, entriesIn } from './asked.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Held in the year, and the plan of the next year, which a report covers, is blank. */
export const noPlan: FlagRule = {
  id: 'no-plan',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    WITH raised AS (
      SELECT asked.initiative_id, asked.fiscal_year
      FROM ${asked} AS asked
      JOIN cell AS next ON next.initiative_id = asked.initiative_id
        AND next.fiscal_year = asked.fiscal_year + 1 AND next.kind = 'plan'
      WHERE asked.held > 0 AND NOT EXISTS (
        SELECT 1 FROM activity
        WHERE activity.initiative_id = next.initiative_id AND activity.fiscal_year = next.fiscal_year
          AND activity.kind = 'plan' AND activity.outcome <> 'none_reported')
    )
    SELECT 'no-plan' AS flag, raised.initiative_id, NULL AS department, raised.fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, NULL::INTEGER AS last_year,
      entries.held_evidence AS evidence
    FROM raised JOIN ${entriesIn(sql`FROM raised`)} AS entries
      ON entries.initiative_id = raised.initiative_id AND entries.fiscal_year = raised.fiscal_year
    ORDER BY raised.fiscal_year, raised.initiative_id`,
}
